using System.Diagnostics;

namespace NasService.EndToEnd.Tests.Programs;

/// <summary>A running call of the built program <c>nas</c>, started as users start it: a process of its own.</summary>
internal sealed class NasProcess : IAsyncDisposable
{
    /// <summary>What stands before the job's id on stderr.</summary>
    public const string JobLine = "nas: job ";

    /// <summary>Far longer than anything here takes: it only turns a hang into a failure.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(10);

    /// <summary>
    /// The most open umask there is: what others may not read, the program has closed. And a shell that starts tests in the background ignores interrupts, its
    /// children with it: env takes that back.
    /// </summary>
    private const string Command = "umask 0; exec env --default-signal=INT dotnet \"$0\" \"$@\"";

    /// <summary>
    /// Milliseconds, hexadecimal, without new code before the runtime compiles again what is called often: in a process of seconds that costs more than
    /// it brings, up to a third.
    /// </summary>
    private const string CompileAgainAfter = "1000";

    private readonly Process _process;
    private readonly Task<string> _output;
    private readonly Task _errorEnd;
    private readonly List<string> _error = [];
    private readonly List<(Predicate<string> Matches, TaskCompletionSource<string> Seen)> _waiting = [];

    private NasProcess(Process process)
    {
        _process = process;
        _output = process.StandardOutput.ReadToEndAsync();
        _errorEnd = ReadErrorAsync();
    }

    /// <summary>Of the system.</summary>
    public int Id => _process.Id;

    /// <param name="data">The data folder.</param>
    /// <param name="arguments">All others.</param>
    public static NasProcess Start(string data, params string[] arguments) => Start(data, null, null, arguments);

    private static NasProcess Start(string data, string? key, string? folder, string[] arguments)
    {
        var program = Path.Combine(AppContext.BaseDirectory, "nas.dll");
        var start = new ProcessStartInfo("bash", ["-c", Command, program, "--data", data, .. arguments])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
            WorkingDirectory = folder ?? "",
        };
        start.Environment.Remove("NAS_DEBUG");
        start.Environment.Remove("NAS_DATA");
        start.Environment.TryAdd("DOTNET_TC_CallCountingDelayMs", CompileAgainAfter);
        if (key is not null)
        {
            start.Environment["NAS_API_KEY"] = key;
        }

        return new NasProcess(Process.Start(start)!);
    }

    /// <summary>Another program of ours, as its first word is found.</summary>
    public static NasProcess StartProgram(params string[] command)
        => new(Process.Start(new ProcessStartInfo(command[0], command[1..]) { RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false })!);

    public static async Task<NasRun> RunAsync(string data, params string[] arguments)
    {
        await using var process = Start(data, arguments);
        return await process.EndAsync();
    }

    /// <summary>The same with the key of a service in the environment.</summary>
    public static async Task<NasRun> RunWithKeyAsync(string data, string key, params string[] arguments)
    {
        await using var process = Start(data, key, null, arguments);
        return await process.EndAsync();
    }

    /// <summary>A call by somebody who stands in a folder.</summary>
    public static async Task<NasRun> RunInAsync(string folder, string data, params string[] arguments)
    {
        await using var process = Start(data, null, folder, arguments);
        return await process.EndAsync();
    }

    /// <summary>The first line of stderr, past or to come, with one of these beginnings.</summary>
    public async Task<string> LineAsync(params string[] beginnings)
        => await FindLineAsync(beginnings)
            ?? throw new InvalidOperationException($"No line begins with '{string.Join("' or '", beginnings)}':\n{ErrorText()}");

    /// <summary>The first line of stderr, past or to come, with this in it: a line of a log begins with its time.</summary>
    public async Task<string> LineWithAsync(string part)
        => await FindLineAsync(line => line.Contains(part, StringComparison.Ordinal))
            ?? throw new InvalidOperationException($"No line has '{part}':\n{ErrorText()}");

    /// <summary>Whether a line of stderr so far has this in it.</summary>
    public bool HasSaid(string part) => ErrorText().Contains(part, StringComparison.Ordinal);

    /// <summary>As <see cref="LineAsync"/>; null when the program ends without one.</summary>
    public Task<string?> FindLineAsync(params string[] beginnings)
        => FindLineAsync(line => Array.Exists(beginnings, b => line.StartsWith(b, StringComparison.Ordinal)));

    private async Task<string?> FindLineAsync(Predicate<string> matches)
    {
        var seen = new TaskCompletionSource<string>(TaskCreationOptions.RunContinuationsAsynchronously);
        lock (_error)
        {
            if (_error.Find(matches) is { } line)
            {
                return line;
            }

            _waiting.Add((matches, seen));
        }

        // The end may be reported before the line that came just before it: the line counts, whichever woke us.
        await Task.WhenAny(seen.Task, _errorEnd).WaitAsync(Patience);
        return seen.Task.IsCompleted ? await seen.Task : null;
    }

    public async Task<string> JobAsync() => (await LineAsync(JobLine))[JobLine.Length..].Trim();

    /// <summary>Sends a signal, as in <c>INT</c> or <c>KILL</c>.</summary>
    public async Task SignalAsync(string signal)
    {
        using var kill = Process.Start(new ProcessStartInfo("bash") { ArgumentList = { "-c", $"kill -{signal} {_process.Id}" }, RedirectStandardError = true, UseShellExecute = false })!;
        await kill.WaitForExitAsync();
    }

    public async Task<NasRun> EndAsync()
    {
        await _process.WaitForExitAsync().WaitAsync(Patience);
        await _errorEnd;
        return new NasRun(_process.ExitCode, await _output, ErrorText());
    }

    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited)
        {
            _process.Kill();
            await _process.WaitForExitAsync();
        }

        _process.Dispose();
    }

    private string ErrorText()
    {
        lock (_error)
        {
            return string.Join('\n', _error);
        }
    }

    private async Task ReadErrorAsync()
    {
        while (await _process.StandardError.ReadLineAsync() is { } line)
        {
            lock (_error)
            {
                _error.Add(line);
                foreach (var (_, seen) in _waiting.Where(w => w.Matches(line)))
                {
                    seen.TrySetResult(line);
                }
            }
        }
    }
}
