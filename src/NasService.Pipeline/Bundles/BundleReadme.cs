using System.Text;
using NasService.Core.Metrics;
using NasService.Core.Tasks;
using NasService.Pipeline.Bundles.Inputs;

namespace NasService.Pipeline.Bundles;

/// <summary>The few lines that run a bundle's model.</summary>
internal static class BundleReadme
{
    public static byte[] Write(BundleManifest manifest, ITask task, IBundleInputs inputs)
    {
        var quality = manifest.Quality;
        var test = quality.Test is { } t ? FormattableString.Invariant($"{quality.Metric} {QualityText.Of(quality.Unit, t.Value)} on {t.Samples} test samples, ") : "";
        return Encoding.UTF8.GetBytes(FormattableString.Invariant($$"""
            # {{manifest.Provenance.Space}} {{manifest.Id}}

            {{test}}{{manifest.LatencyMs.Median:F4}} ms a run on {{manifest.Device.Processor}} ({{manifest.Device.Runtime}} {{manifest.Device.RuntimeVersion}}, {{manifest.LatencyMs.Threads}} thread, batch {{manifest.LatencyMs.Batch}}).

            | file | what |
            |---|---|
            | `model.onnx` | the network with its own quantization policy: these are the numbers above |
            | `model.fp32.onnx` | the same network in fp32 |
            | `model.int8.onnx` | the same network with every block in int8 |
            | `manifest.json` | architecture, policy, numbers, preprocessing, class names, hashes |
            {{Others(manifest)}}
            {{Indented(inputs.Explain(manifest, task))}}
            """));
    }

    /// <summary>Rows of files that only bundles of this kind of data have, each with its line's end.</summary>
    private static string Others(BundleManifest manifest)
        => string.Concat(manifest.Files.Keys.Where(f => !f.EndsWith(".onnx", StringComparison.Ordinal)).Select(f => $"| `{f}` | what prepares a sample |\n"));

    // Lines of what is put into an indented raw string come out as they go in: nothing is to be indented.
    private static string Indented(string code) => code.ReplaceLineEndings("\n");
}
