using System.Diagnostics;
using System.Text.Json;
using NasService.Core.Files;
using NasService.Core.Input;

namespace NasService.Bench;

/// <summary>
/// Once-for-All's own code on the same libtorch, in a process of its own that works only when asked to: as published (channels first, nothing set), or tuned by
/// settings alone (channels last, an allocator that keeps its pages, one BLAS thread).
/// </summary>
internal sealed class ReferenceSide : IDisposable
{
    private const string Python = "/usr/bin/python3";

    /// <summary>What eng/env.sh exports for us. The reference has what its script sets.</summary>
    private static readonly string[] s_ours =
        ["OMP_NUM_THREADS", "OMP_WAIT_POLICY", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS", "MALLOC_MMAP_THRESHOLD_", "MALLOC_TRIM_THRESHOLD_", "MALLOC_TOP_PAD_", "MALLOC_ARENA_MAX"];

    private readonly Process _process;

    /// <exception cref="InputException">It cannot be started, or its networks are not ours.</exception>
    public ReferenceSide(ReferencePlan plan, bool isTuned)
    {
        if (!Presence.OfFolder(Path.Combine(plan.Checkout, "ofa")))
        {
            throw new InputException("--reference", "No package of that name is there.", plan.Checkout, "a checkout of github.com/mit-han-lab/once-for-all");
        }

        var networks = plan.Networks.Select(ReferenceNetwork.Of).ToArray();
        string[] arguments =
        [
            plan.Script, "--ofa", plan.Checkout, "--threads", $"{plan.Threads}", "--batch", $"{plan.Batch}", "--resolution", $"{plan.Networks[0].Inputs[0].Shape[1]}",
            "--classes", $"{plan.Networks[0].Classes}", .. isTuned ? ["--tuned"] : Array.Empty<string>(),
        ];
        var start = new ProcessStartInfo(Python, arguments) { UseShellExecute = false, RedirectStandardInput = true, RedirectStandardOutput = true };
        foreach (var name in s_ours)
        {
            start.Environment.Remove(name);
        }

        _process = Process.Start(start) ?? throw new InvalidOperationException($"{Python} cannot be started.");
        var counted = Ask<ReferenceParameters>(JsonSerializer.Serialize(new { networks }, JsonSerializerOptions.Web)).Parameters;
        if (!counted.SequenceEqual(plan.Networks.Select(n => n.Parameters)))
        {
            throw new InputException("--reference", "Its networks have other numbers of parameters than ours.");
        }
    }

    /// <summary>One training step of every network in order.</summary>
    public ReferenceAnswer Train() => Ask<ReferenceAnswer>("train");

    /// <summary>Recalibrates a network on 2,000 images and classifies 2,000.</summary>
    public StepTime Evaluate(int index) => Ask<ReferenceAnswer>($"evaluate {index}").Times.Single();

    public void Dispose()
    {
        _process.StandardInput.Close();
        if (!_process.WaitForExit(TimeSpan.FromSeconds(10)))
        {
            _process.Kill();
        }

        _process.Dispose();
    }

    private T Ask<T>(string line)
    {
        _process.StandardInput.WriteLine(line);
        _process.StandardInput.Flush();
        return _process.StandardOutput.ReadLine() is { } answer
            ? JsonSerializer.Deserialize<T>(answer, JsonSerializerOptions.Web) ?? throw new InvalidOperationException("The reference gave no answer.")
            : throw new InputException("--reference", "Its process ended; what it wrote stands above.");
    }
}
