namespace NasService.EndToEnd.Tests.Runs;

/// <summary>Waits for what another process does and does not say.</summary>
internal static class Until
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(10);

    /// <summary>Asks every two milliseconds.</summary>
    public static async Task TrueAsync(Func<Task<bool>> condition)
    {
        using var timeout = new CancellationTokenSource(Patience);
        using var timer = new PeriodicTimer(TimeSpan.FromMilliseconds(2));
        while (!await condition())
        {
            await timer.WaitForNextTickAsync(timeout.Token);
        }
    }

    public static Task FileAsync(string path) => TrueAsync(() => Task.FromResult(File.Exists(path)));
}
