using System.Diagnostics;
using NasService.Cli.Service;

namespace NasService.Bench;

/// <summary>A child process <c>nas serve</c> on a folder of its own, without a worker unless it is asked for.</summary>
internal sealed class ServedProcess : IAsyncDisposable
{
    private const string KeyLine = "shown this once: ";
    private const string AddressLine = "nas: serving on ";
    private readonly Process _process;

    private ServedProcess(Process process, Uri address, string key)
    {
        _process = process;
        Address = address;
        Key = key;
    }

    public Uri Address { get; }

    /// <summary>The administrator's.</summary>
    public string Key { get; }

    public long ResidentBytes
    {
        get
        {
            _process.Refresh();
            return _process.WorkingSet64;
        }
    }

    /// <exception cref="InvalidOperationException">It ended without serving.</exception>
    public static Task<ServedProcess> StartAsync(string data, CancellationToken cancellationToken, params string[] arguments) => StartAsync(data, 0, cancellationToken, arguments);

    /// <summary>The same on a port that is known. The key is empty if the folder was served before.</summary>
    public static Task<ServedProcess> StartAsync(string data, int port, CancellationToken cancellationToken, params string[] arguments)
        => LaunchAsync(data, port, ["--no-worker", .. arguments], cancellationToken);

    /// <summary>With the worker that a service has by default.</summary>
    public static Task<ServedProcess> StartWithWorkerAsync(string data, CancellationToken cancellationToken, params string[] arguments)
        => LaunchAsync(data, 0, arguments, cancellationToken);

    private static async Task<ServedProcess> LaunchAsync(string data, int port, string[] arguments, CancellationToken cancellationToken)
    {
        string[] all = ["serve", "--data", data, "--listen", $"127.0.0.1:{port}", .. arguments];
        var start = new ProcessStartInfo(SelfProcess.Path, all) { UseShellExecute = false, RedirectStandardError = true };
        var process = Process.Start(start)!;
        var (key, lines) = ("", new List<string>());
        while (await process.StandardError.ReadLineAsync(cancellationToken) is { } line)
        {
            lines.Add(line);
            var at = line.IndexOf(KeyLine, StringComparison.Ordinal);
            key = at >= 0 ? line[(at + KeyLine.Length)..] : key;
            if (line.StartsWith(AddressLine, StringComparison.Ordinal))
            {
                _ = process.StandardError.ReadToEndAsync(CancellationToken.None);
                return new ServedProcess(process, new Uri(line[AddressLine.Length..]), key);
            }
        }

        throw new InvalidOperationException($"The service did not start: {string.Join('\n', lines)}");
    }

    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited)
        {
            _process.Kill(entireProcessTree: true);
            await _process.WaitForExitAsync();
        }

        _process.Dispose();
    }
}
