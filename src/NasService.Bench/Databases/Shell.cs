using System.Diagnostics;

namespace NasService.Bench.Databases;

/// <summary>Runs a program of the machine's to its end.</summary>
internal static class Shell
{
    /// <exception cref="InvalidOperationException">It ended with another code than 0.</exception>
    public static async Task RunAsync(CancellationToken cancellationToken, string program, params IEnumerable<string> arguments)
    {
        // The output goes nowhere: a server that is left running would keep a pipe open for good.
        var start = new ProcessStartInfo("bash") { UseShellExecute = false };
        foreach (var argument in (string[])["-c", "exec \"$@\" >/dev/null 2>&1", "bash", program, .. arguments])
        {
            start.ArgumentList.Add(argument);
        }

        using var process = Process.Start(start)!;
        await process.WaitForExitAsync(cancellationToken);
        if (process.ExitCode != 0)
        {
            throw new InvalidOperationException($"{program} {string.Join(' ', arguments)} ended with {process.ExitCode}.");
        }
    }

    /// <summary>Sends a signal, as in <c>STOP</c>, to processes that may be gone already.</summary>
    public static async Task SignalAsync(string signal, params IEnumerable<int> processes)
    {
        using var kill = Process.Start(new ProcessStartInfo("bash") { ArgumentList = { "-c", $"kill -{signal} {string.Join(' ', processes)} 2>/dev/null" }, UseShellExecute = false })!;
        await kill.WaitForExitAsync();
    }
}
