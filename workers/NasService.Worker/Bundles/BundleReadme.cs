using System.Text;

namespace NasService.Worker.Bundles;

/// <summary>The few lines that run a bundle's model.</summary>
internal static class BundleReadme
{
    public static byte[] Write(BundleManifest manifest)
    {
        var mean = string.Join(", ", manifest.Input.Mean);
        var std = string.Join(", ", manifest.Input.Std);
        var shape = string.Join(" x ", manifest.Input.Shape);
        var test = manifest.Accuracy.Test is { } t ? FormattableString.Invariant($"{100 * t.Value:F2} % on {t.Samples} test images, ") : "";
        return Encoding.UTF8.GetBytes(FormattableString.Invariant($$"""
            # {{manifest.Provenance.Space}} {{manifest.Id}}

            {{test}}{{manifest.LatencyMs.Median:F4}} ms a run on {{manifest.Device.Processor}} ({{manifest.Device.Runtime}} {{manifest.Device.RuntimeVersion}}, {{manifest.LatencyMs.Threads}} thread, batch {{manifest.LatencyMs.Batch}}).

            | file | what |
            |---|---|
            | `model.onnx` | the network with its own quantization policy: these are the numbers above |
            | `model.fp32.onnx` | the same network in fp32 |
            | `model.int8.onnx` | the same network with every block in int8 |
            | `manifest.json` | architecture, policy, numbers, preprocessing, class names, hashes |

            Input `{{manifest.Input.Name}}`: {{shape}} floats, `(pixel / 255 - mean) / std` with mean [{{mean}}] and std [{{std}}]. Output `{{manifest.Output.Name}}`: one score per class.

            ```python
            import json, numpy as np, onnxruntime as ort
            manifest = json.load(open("manifest.json"))
            session = ort.InferenceSession("model.onnx")
            image = np.zeros((1, {{manifest.Input.Shape[1]}}, {{manifest.Input.Shape[2]}}, {{manifest.Input.Shape[3]}}), np.float32)  # your pixels, 0..255
            mean, std = (np.array(manifest["input"][k], np.float32).reshape(1, -1, 1, 1) for k in ("mean", "std"))
            logits = session.run(None, {"{{manifest.Input.Name}}": (image / 255 - mean) / std})[0]
            print(manifest["classNames"][int(logits.argmax())])
            ```

            """));
    }
}
