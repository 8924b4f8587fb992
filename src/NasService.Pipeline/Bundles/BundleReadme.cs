using System.Text;
using NasService.Core.Metrics;
using NasService.Core.Tasks;

namespace NasService.Pipeline.Bundles;

/// <summary>The few lines that run a bundle's model.</summary>
internal static class BundleReadme
{
    public static byte[] Write(BundleManifest manifest, ITask task)
    {
        var mean = string.Join(", ", manifest.Input.Mean);
        var std = string.Join(", ", manifest.Input.Std);
        var background = string.Join(", ", manifest.Input.Pictures.Background);
        var shape = string.Join(" x ", manifest.Input.Shape);
        var quality = manifest.Quality;
        var test = quality.Test is { } t ? FormattableString.Invariant($"{quality.Metric} {QualityText.Of(quality.Unit, t.Value)} on {t.Samples} test images, ") : "";
        return Encoding.UTF8.GetBytes(FormattableString.Invariant($$"""
            # {{manifest.Provenance.Space}} {{manifest.Id}}

            {{test}}{{manifest.LatencyMs.Median:F4}} ms a run on {{manifest.Device.Processor}} ({{manifest.Device.Runtime}} {{manifest.Device.RuntimeVersion}}, {{manifest.LatencyMs.Threads}} thread, batch {{manifest.LatencyMs.Batch}}).

            | file | what |
            |---|---|
            | `model.onnx` | the network with its own quantization policy: these are the numbers above |
            | `model.fp32.onnx` | the same network in fp32 |
            | `model.int8.onnx` | the same network with every block in int8 |
            | `manifest.json` | architecture, policy, numbers, preprocessing, class names, hashes |

            Input `{{manifest.Input.Name}}`: {{shape}} floats, `(pixel / 255 - mean) / std` with mean [{{mean}}] and std [{{std}}]. Output `{{manifest.Output.Name}}`: {{task.OutputText}}.

            A picture of any shape is made square by `{{manifest.Input.Pictures.Resize}}`, as in training and scoring: turned upright (EXIF), alpha over the background [{{background}}], then scaled.
            These functions do the same in three languages.

            Python (`numpy`, `pillow`, `onnxruntime`):

            ```python
            {{Indented(BundleSnippets.Python)}}


            import onnxruntime as ort
            manifest = json.load(open("manifest.json"))
            session = ort.InferenceSession("model.onnx")
            outputs = session.run(None, {"{{manifest.Input.Name}}": prepare(Image.open("picture.jpg"), manifest["input"])})[0]
            print({{task.PythonAnswer}})
            ```

            JavaScript (`onnxruntime-web`, or `onnxruntime-node` with any decoder):

            ```js
            {{Indented(BundleSnippets.JavaScript)}}

            // const session = await ort.InferenceSession.create("model.onnx");
            // const input = new ort.Tensor("float32", prepare(image.data, image.width, image.height, manifest.input), [1, {{manifest.Input.Shape[1]}}, {{manifest.Input.Shape[2]}}, {{manifest.Input.Shape[3]}}]);
            // const { {{manifest.Output.Name}} } = await session.run({ {{manifest.Input.Name}}: input });
            ```

            C# (`StbImageSharp` decodes: `ImageResult.FromMemory(file, ColorComponents.RedGreenBlueAlpha)`; it does not turn pictures upright):

            ```csharp
            {{Indented(BundleSnippets.CSharp)}}
            ```

            """));
    }
    // Lines of what is put into an indented raw string come out as they go in: nothing is to be indented.
    private static string Indented(string code) => code.ReplaceLineEndings("\n");
}
