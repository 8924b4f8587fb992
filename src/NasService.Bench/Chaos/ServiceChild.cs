using System.Collections.Immutable;
using System.Diagnostics;
using NasService.Bench.Databases;
using NasService.Cli.Service;

namespace NasService.Bench.Chaos;

/// <summary>A process of the service as its supervisor sees it: started again whenever it ends, killed and stopped on purpose.</summary>
/// <param name="name">Of its log file.</param>
/// <param name="arguments">Of the command line of <c>nas</c>.</param>
/// <param name="folder">Gets its log.</param>
/// <param name="environment">Of its own, beside ours.</param>
internal sealed class ServiceChild(
    string name, IReadOnlyList<string> arguments, string folder, IReadOnlyDictionary<string, string>? environment = null) : IAsyncDisposable
{
    private static readonly TimeSpan Restart = TimeSpan.FromMilliseconds(500);
    private readonly CancellationTokenSource _end = new();
    private Process? _process;
    private Task _supervisor = Task.CompletedTask;
    private int _starts;

    /// <summary>How often it was started.</summary>
    public int Starts => _starts;

    public void Start() => _supervisor = Task.Run(SuperviseAsync);

    public Task KillAsync() => SignalAsync("KILL");

    /// <summary>Asks it to end; the supervisor starts it again.</summary>
    public Task TerminateAsync() => SignalAsync("TERM");

    public async Task FreezeAsync(TimeSpan lasting, TimeProvider time)
    {
        var process = _process;
        await SignalAsync("STOP");
        await Task.Delay(lasting, time, CancellationToken.None);
        await SignalAsync(process, "CONT");
    }

    /// <summary>Ends it in order, for good.</summary>
    public async ValueTask DisposeAsync()
    {
        await _end.CancelAsync();
        await SignalAsync("CONT");
        await TerminateAsync();
        await _supervisor;
        _end.Dispose();
    }

    private async Task SuperviseAsync()
    {
        while (!_end.IsCancellationRequested)
        {
            // The shell is replaced by the program; its files stay open for it.
            var start = new ProcessStartInfo("bash") { UseShellExecute = false };
            foreach (var argument in (string[])["-c", "exec \"$@\" >>\"$0\" 2>&1", Path.Combine(folder, $"{name}.log"), SelfProcess.Path, .. arguments])
            {
                start.ArgumentList.Add(argument);
            }

            foreach (var (variable, value) in environment ?? ImmutableDictionary<string, string>.Empty)
            {
                start.Environment[variable] = value;
            }

            using var process = Process.Start(start)!;
            _starts++;
            _process = process;
            await process.WaitForExitAsync();
            await Task.Delay(Restart, _end.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    private Task SignalAsync(string signal) => SignalAsync(_process, signal);

    private static Task SignalAsync(Process? process, string signal)
    {
        try
        {
            return process is { HasExited: false } running ? Shell.SignalAsync(signal, running.Id) : Task.CompletedTask;
        }
        catch (InvalidOperationException)
        {
            // It ended in between, and the supervisor has let go of it.
            return Task.CompletedTask;
        }
    }
}
