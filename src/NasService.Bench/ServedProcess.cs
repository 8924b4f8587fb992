using System.Diagnostics;
using NasService.Cli.Service;

namespace NasService.Bench;

/// <summary>A child process <c>nas serve --no-worker</c> on a folder of its own.</summary>
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
    public static async Task<ServedProcess> StartAsync(string data, int port, CancellationToken cancellationToken, params string[] arguments)
    {
        var start = new ProcessStartInfo(SelfProcess.Path, ["serve", "--no-worker", "--data", data, "--listen", $"127.0.0.1:{port}", .. arguments]) { UseShellExecute = false, RedirectStandardError = true };
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
            _process.Kill();
            await _process.WaitForExitAsync();
        }

        _process.Dispose();
    }
}
