using System.Text.Json;
using NasService.Core.Jobs;
using NasService.Core.Networks;
using NasService.Core.Tasks;
using NasService.Training.Data;

namespace NasService.Pipeline.Bundles.Inputs;

/// <summary>Pictures: made square, scaled, normalised.</summary>
internal sealed class PictureInputs : IBundleInputs
{
    private const string Pictures = "pictures";

    public bool Describes(IDataSet samples) => samples is ImageData;

    public BundleInput Describe(TensorSpec input, IDataSet samples, DataDefinition data)
    {
        var normalization = ImageData.Of(samples).Normalization;
        return new BundlePictureInput(
            input.Name, BundleAxis.Of(input), BundleAxis.TypeOf(input), normalization.Mean, normalization.Std, 1.0 / 255, BundlePictures.Of(data.Pictures));
    }

    public string Explain(BundleManifest manifest, ITask task)
    {
        var input = (BundlePictureInput)manifest.Input;
        var mean = string.Join(", ", input.Mean);
        var std = string.Join(", ", input.Std);
        var background = string.Join(", ", input.Pictures.Background);
        var shape = string.Join(" x ", input.Shape);
        return FormattableString.Invariant($$"""
            Input `{{input.Name}}`: {{shape}} floats, `(pixel / 255 - mean) / std` with mean [{{mean}}] and std [{{std}}]. Output `{{manifest.Output.Name}}`: {{task.OutputText}}.

            A picture of any shape is made square by `{{input.Pictures.Resize}}`, as in training and scoring: turned upright (EXIF), alpha over the background [{{background}}], then scaled.
            These functions do the same in three languages.

            Python (`numpy`, `pillow`, `onnxruntime`):

            ```python
            {{BundleSnippets.Python}}


            import onnxruntime as ort
            manifest = json.load(open("manifest.json"))
            session = ort.InferenceSession("model.onnx")
            outputs = session.run(None, {"{{input.Name}}": prepare(Image.open("picture.jpg"), manifest["input"])})[0]
            print({{task.PythonAnswer}})
            ```

            JavaScript (`onnxruntime-web`, or `onnxruntime-node` with any decoder):

            ```js
            {{BundleSnippets.JavaScript}}

            // const session = await ort.InferenceSession.create("model.onnx");
            // const input = new ort.Tensor("float32", prepare(image.data, image.width, image.height, manifest.input), [1, {{input.Shape[1]}}, {{input.Shape[2]}}, {{input.Shape[3]}}]);
            // const { {{manifest.Output.Name}} } = await session.run({ {{input.Name}}: input });
            ```

            C# (`StbImageSharp` decodes: `ImageResult.FromMemory(file, ColorComponents.RedGreenBlueAlpha)`; it does not turn pictures upright):

            ```csharp
            {{BundleSnippets.CSharp}}
            ```
            """);
    }

    public bool Reads(JsonElement input) => input.TryGetProperty(Pictures, out _);

    public DataDefinition Read(JsonElement input, string kind, string folder)
    {
        var pictures = input.GetProperty(Pictures);
        var ground = ManifestNumbers.Of(pictures.GetProperty("background"));
        return new DataDefinition(kind, folder, 3, Flip: false, Crop: 0)
        {
            Normalise = ManifestNumbers.Normalise(input),
            Pictures = new PictureDefinition
            {
                Resize = pictures.GetProperty("resize").GetString()!,
                Background = new Colour((byte)ground[0], (byte)ground[1], (byte)ground[2]),
                Channels = input.GetProperty("shape")[1].GetInt32() is var channels and (1 or 3) ? channels : null,
            },
        };
    }
}
