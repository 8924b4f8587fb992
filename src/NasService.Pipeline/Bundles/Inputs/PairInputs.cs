using System.Text.Json;
using NasService.Core.Jobs;
using NasService.Core.Networks;
using NasService.Core.Tasks;
using NasService.Training.Data;
using NasService.Training.Data.Pairs;

namespace NasService.Pipeline.Bundles.Inputs;

/// <summary>Small pictures of any size, which the model makes larger.</summary>
internal sealed class PairInputs : IBundleInputs
{
    private const string Pairs = "pairs";
    private const string Filter = "Keys' cubic (a = -0.5) widened by the scale, borders mirrored, not rounded: Matlab's imresize";

    public string DataKind => Pairs;

    public bool Describes(IDataSet samples) => samples is PairData;

    public BundleInput Describe(TensorSpec input, IDataSet samples, DataDefinition data)
    {
        var ground = data.Pictures.Background;
        return new BundlePairInput(
            input.Name, BundleAxis.Of(input), BundleAxis.TypeOf(input), new BundlePairs(((PairData)samples).Pairs.Scale, Filter, [ground.Red, ground.Green, ground.Blue], input.Shape[1]));
    }

    public string Explain(BundleManifest manifest, ITask task)
    {
        var input = (BundlePairInput)manifest.Input;
        var scale = input.Pairs.Scale;
        return FormattableString.Invariant($$"""
            Input `{{input.Name}}`: {{string.Join(" x ", input.Shape)}} floats, `pixel / 255`, red, green and blue, of any height and width. Output `{{manifest.Output.Name}}`: {{task.OutputText}}, {{scale}} times as high and wide.

            The figures are of small pictures that were made of large ones by {{input.Pairs.Filter}}; PSNR is that of the luma (BT.601, 16 to 235), without a border of {{scale}} pixels.

            Python (`numpy`, `pillow`, `onnxruntime`):

            ```python
            import numpy as np
            from PIL import Image
            import onnxruntime as ort

            session = ort.InferenceSession("model.onnx")
            picture = np.asarray(Image.open("small.png").convert("RGB"), dtype=np.float32) / 255
            outputs = session.run(None, {"{{input.Name}}": picture.transpose(2, 0, 1)[None]})[0]
            {{task.PythonAnswer}}.save("large.png")
            ```

            JavaScript (`onnxruntime-web`, or `onnxruntime-node` with any decoder; `image` has `data`, R, G, B and alpha, `width` and `height`, as a canvas gives it):

            ```js
            function prepare(image) {
              const places = image.width * image.height;
              const values = new Float32Array(3 * places);
              for (let p = 0; p < places; p++) for (let c = 0; c < 3; c++) values[c * places + p] = image.data[4 * p + c] / 255;
              return values;
            }

            // const session = await ort.InferenceSession.create("model.onnx");
            // const input = new ort.Tensor("float32", prepare(image), [1, 3, image.height, image.width]);
            // const { {{manifest.Output.Name}} } = await session.run({ {{input.Name}}: input }); // [1, 3, {{scale}} height, {{scale}}
            // width], 0 to 1
            ```
            """);
    }

    public bool Reads(JsonElement input) => input.TryGetProperty(Pairs, out _);

    public DataDefinition Read(JsonElement input, string kind, string folder)
    {
        var pairs = input.GetProperty(Pairs);
        var ground = ManifestNumbers.Of(pairs.GetProperty("background"));
        return new DataDefinition(kind, folder, 3, Flip: false, Crop: 0)
        {
            Pairs = new PairDefinition { Scale = pairs.GetProperty("scale").GetInt32() },
            Pictures = new PictureDefinition { Background = new Colour((byte)ground[0], (byte)ground[1], (byte)ground[2]) },
        };
    }

    public TensorSpec Spec(JsonElement input)
        => new PatchInput(input.GetProperty("shape")[1].GetInt32(), []).At(input.GetProperty(Pairs).GetProperty("patch").GetInt32())[0] with { Name = input.GetProperty("name").GetString()! };
}
