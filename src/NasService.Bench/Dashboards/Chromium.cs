using System.Diagnostics;
using NasService.Core.Files;
using NasService.Core.Input;

namespace NasService.Bench.Dashboards;

/// <summary>A headless browser of its own profile, driven by its DevTools protocol.</summary>
internal sealed class Chromium : IAsyncDisposable
{
    private const string AddressLine = "DevTools listening on ";
    private readonly Process _process;
    private readonly DevTools _tools;

    private Chromium(Process process, DevTools tools) => (_process, _tools) = (process, tools);

    /// <param name="profile">Folder for what it writes.</param>
    /// <param name="cancellationToken">Ends the start.</param>
    /// <exception cref="InputException">There is no browser on this machine.</exception>
    public static async Task<Chromium> StartAsync(string profile, CancellationToken cancellationToken)
    {
        var path = Environment.GetEnvironmentVariable("PATH")!.Split(Path.PathSeparator).Select(p => Path.Combine(p, "chromium")).FirstOrDefault(Presence.OfFile)
            ?? throw new InputException("dashboard", "There is no browser on this machine (Debian package chromium).", "chromium");

        // A browser refuses its sandbox to root.
        string[] sandbox = Environment.IsPrivilegedProcess ? ["--no-sandbox"] : [];
        var start = new ProcessStartInfo(
            path, ["--headless=new", "--disable-gpu", "--remote-debugging-port=0", "--no-first-run", $"--user-data-dir={profile}", .. sandbox, "about:blank"])
        { UseShellExecute = false, RedirectStandardError = true, RedirectStandardOutput = true };
        var process = Process.Start(start)!;
        while (await process.StandardError.ReadLineAsync(cancellationToken) is { } line)
        {
            if (line.StartsWith(AddressLine, StringComparison.Ordinal))
            {
                _ = process.StandardError.ReadToEndAsync(CancellationToken.None);
                _ = process.StandardOutput.ReadToEndAsync(CancellationToken.None);
                return new Chromium(process, await DevTools.ConnectAsync(new Uri(line[AddressLine.Length..].Trim()), cancellationToken));
            }
        }

        throw new InvalidOperationException($"{path} ended before it could be driven.");
    }

    /// <summary>An empty tab with caches and cookies of its own.</summary>
    public async Task<BrowserTab> OpenAsync(int width, int height, CancellationToken cancellationToken)
    {
        var context = (await _tools.SendAsync("Target.createBrowserContext", new { disposeOnDetach = true }, null, cancellationToken)).GetProperty("browserContextId").GetString()!;
        var made = await _tools.SendAsync("Target.createTarget", new { url = "about:blank", browserContextId = context, width, height }, null, cancellationToken);
        var attached = await _tools.SendAsync("Target.attachToTarget", new { targetId = made.GetProperty("targetId").GetString(), flatten = true }, null, cancellationToken);
        return await BrowserTab.CreateAsync(_tools, context, attached.GetProperty("sessionId").GetString()!, cancellationToken);
    }

    /// <summary>Memory of its processes: what each has to itself, and its share of what several use.</summary>
    public async Task<BrowserMemory> ReadMemoryAsync(CancellationToken cancellationToken)
    {
        var found = await _tools.SendAsync("SystemInfo.getProcessInfo", new { }, null, cancellationToken);
        var processes = found.GetProperty("processInfo").EnumerateArray().Select(p => (Type: p.GetProperty("type").GetString()!, Id: p.GetProperty("id").GetInt32())).ToArray();
        return new BrowserMemory(processes.Sum(p => PssBytes(p.Id)), processes.Where(p => p.Type == "renderer").Max(p => PssBytes(p.Id)));
    }

    public async ValueTask DisposeAsync()
    {
        await _tools.DisposeAsync();
        if (!_process.HasExited)
        {
            _process.Kill(entireProcessTree: true);
            await _process.WaitForExitAsync();
        }

        _process.Dispose();
    }

    private static long PssBytes(int process)
    {
        try
        {
            var line = File.ReadLines($"/proc/{process}/smaps_rollup").First(l => l.StartsWith("Pss:", StringComparison.Ordinal));
            return 1024 * long.Parse(line.Split(' ', StringSplitOptions.RemoveEmptyEntries)[1], System.Globalization.CultureInfo.InvariantCulture);
        }
        catch (IOException)
        {
            // It ended in between.
            return 0;
        }
    }
}
