using System.Diagnostics;

namespace NasService.Cli.Service;

/// <summary>This program as a child process of itself.</summary>
internal static class SelfProcess
{
    /// <summary>Beside this assembly, whichever process it is loaded in.</summary>
    public static string Path { get; } = System.IO.Path.Combine(AppContext.BaseDirectory, OperatingSystem.IsWindows() ? "nas.exe" : "nas");

    /// <summary>Runs <c>nas</c> to its end, unless it is killed.</summary>
    /// <param name="arguments">Of the command line.</param>
    /// <param name="log">File that gets what it writes to stderr.</param>
    /// <param name="started">Runs beside it and may kill it; its token is cancelled when the process has ended.</param>
    /// <param name="cancellationToken">Kills it.</param>
    /// <returns>Its exit code; above 128 where a signal ended it.</returns>
    public static async Task<int> RunAsync(
        IEnumerable<string> arguments, string log, Func<Process, CancellationToken, Task>? started, CancellationToken cancellationToken)
    {
        var start = new ProcessStartInfo(Path, arguments) { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true };
        using var process = new Process { StartInfo = start };
        process.Start();
        using var ended = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        try
        {
            var errors = process.StandardError.ReadToEndAsync(CancellationToken.None);
            var output = process.StandardOutput.ReadToEndAsync(CancellationToken.None);
            var beside = started?.Invoke(process, ended.Token) ?? Task.CompletedTask;
            await process.WaitForExitAsync(cancellationToken);
            await ended.CancelAsync();
            await beside;
            await output;
            await File.AppendAllTextAsync(log, await errors, cancellationToken);
            return process.ExitCode;
        }
        finally
        {
            if (!process.HasExited)
            {
                process.Kill();
            }
        }
    }
}
