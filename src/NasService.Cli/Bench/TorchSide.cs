using System.Diagnostics;
using NasService.Core.Documents;
using NasService.Core.Input;
using NasService.Torch.Bench;

namespace NasService.Cli.Bench;

/// <summary>One of the two programs of <c>nas bench torch</c>: a process that measures a block for each line it is sent, and rests in between.</summary>
internal sealed class TorchSide : IDisposable
{
    private const string Python = "/usr/bin/python3";

    /// <summary>The allocator keeps its pages: giving them back costs a fault per page and step, on either side.</summary>
    private static readonly (string Name, string Value)[] s_settings =
    [
        ("MALLOC_MMAP_THRESHOLD_", $"{1L << 30}"), ("MALLOC_TRIM_THRESHOLD_", $"{1L << 62}"), ("MALLOC_TOP_PAD_", $"{1L << 28}"),
        ("OPENBLAS_NUM_THREADS", "1"), ("MKL_NUM_THREADS", "1"), ("OMP_WAIT_POLICY", "passive"),
    ];

    private readonly Process _process;
    private readonly Task<string> _errors;

    private TorchSide(string program, TorchBenchOptions options, params ReadOnlySpan<string> arguments)
    {
        var start = new ProcessStartInfo(program) { UseShellExecute = false, RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true };
        string[] settings =
        [
            .. arguments, "--threads", $"{options.Threads}", "--batch", $"{options.Batch}", "--warm-up", $"{options.WarmUp}", "--steps", $"{options.Steps}",
            "--adds", $"{options.Adds}", .. options.ChannelsLast ? ["--channels-last"] : Array.Empty<string>(),
        ];
        foreach (var argument in settings)
        {
            start.ArgumentList.Add(argument);
        }

        foreach (var (name, value) in s_settings.Append(("OMP_NUM_THREADS", $"{options.Threads}")))
        {
            start.Environment[name] = value;
        }

        _process = Process.Start(start) ?? throw new InvalidOperationException($"{program} cannot be started.");
        _errors = _process.StandardError.ReadToEndAsync();
    }

    /// <summary>This program.</summary>
    public static TorchSide StartOurs(TorchBenchOptions options) => new(SelfProcess.Path, options, "bench", "torch", "serve");

    /// <param name="script">eng/bench/torch_reference.py.</param>
    /// <param name="options">The same as on our side.</param>
    public static TorchSide StartTheirs(string script, TorchBenchOptions options) => new(Python, options, script, "--serve");

    /// <exception cref="InputException">PyTorch is not installed.</exception>
    public static async Task CheckTheirsAsync(CancellationToken cancellationToken)
    {
        const string Advice = "PyTorch on the same libtorch is not installed: apt-get install python3-torch";
        if (!File.Exists(Python))
        {
            throw new InputException("bench torch", Advice);
        }

        var start = new ProcessStartInfo(Python, ["-c", "import torch"]) { UseShellExecute = false, RedirectStandardError = true };
        using var process = Process.Start(start) ?? throw new InputException("bench torch", Advice);
        await process.StandardError.ReadToEndAsync(cancellationToken);
        await process.WaitForExitAsync(cancellationToken);
        if (process.ExitCode != 0)
        {
            throw new InputException("bench torch", Advice);
        }
    }

    public async Task<TorchBenchResult> BlockAsync(CancellationToken cancellationToken)
    {
        await _process.StandardInput.WriteLineAsync("block".AsMemory(), cancellationToken);
        await _process.StandardInput.FlushAsync(cancellationToken);
        var line = await _process.StandardOutput.ReadLineAsync(cancellationToken);
        return line is not null
            ? DocumentJson.Read<TorchBenchResult>(line)
            : throw new InvalidOperationException($"{_process.StartInfo.FileName} ended: {(await _errors).Trim()}");
    }

    public void Dispose()
    {
        _process.StandardInput.Close();
        if (!_process.WaitForExit(TimeSpan.FromSeconds(10)))
        {
            _process.Kill();
        }

        _process.Dispose();
    }
}
