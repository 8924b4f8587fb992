using System.Diagnostics;
using System.Text.Json;

namespace NasService.EndToEnd.Tests.Programs;

/// <summary>ONNX Runtime's build for Node, in a process of its own: another release than the one that measures.</summary>
internal static class NodeRuntime
{
    /// <summary>Far longer than a run takes: it only turns a hang into a failure.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    /// <param name="model">The ONNX file; input <c>input</c>, output <c>logits</c>.</param>
    /// <param name="input">Row-major.</param>
    /// <param name="shape">Of the input, batch first.</param>
    /// <param name="scratch">Beginning of the names of two files beside which nothing lies.</param>
    /// <returns>The logits, row-major, and the runtime's version.</returns>
    public static async Task<(float[] Logits, string Version)> RunAsync(string model, float[] input, int[] shape, string scratch)
    {
        var (inputFile, outputFile) = ($"{scratch}.in.json", $"{scratch}.out.json");
        await File.WriteAllTextAsync(inputFile, JsonSerializer.Serialize(new { shape, values = input }));
        var script = Path.Combine(AppContext.BaseDirectory, "Programs", "onnx-run.cjs");
        var start = new ProcessStartInfo("node") { ArgumentList = { script, model, inputFile, outputFile }, RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false };
        using var node = Process.Start(start)!;
        var (output, error) = (node.StandardOutput.ReadToEndAsync(), node.StandardError.ReadToEndAsync());
        await node.WaitForExitAsync().WaitAsync(Patience);
        Assert.True(node.ExitCode == 0, $"node ended with {node.ExitCode}: {await error}");
        return (JsonSerializer.Deserialize<float[]>(await File.ReadAllBytesAsync(outputFile))!, (await output).Trim());
    }
}
