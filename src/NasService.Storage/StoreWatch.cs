using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using NasService.Core.Stores;

namespace NasService.Storage;

/// <summary>
/// Stops the process when the files of its store are gone. An open database goes on as if nothing had happened, on a file that has no name any more: what is
/// written then is lost.
/// </summary>
public sealed partial class StoreWatch(StoreHealth health, IHostApplicationLifetime lifetime, TimeProvider time, ILogger<StoreWatch> logger) : BackgroundService
{
    private static readonly TimeSpan Every = TimeSpan.FromSeconds(1);

    /// <summary>Why it stopped the process; null if it did not.</summary>
    public StoreException? Fault { get; private set; }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            if (FindMissing() is { } missing)
            {
                Fault = new StoreException($"The store has vanished: {missing}. Nothing more is taken in; bring it back or restore a backup, then start again.");
                LogGone(Fault.Message);
                lifetime.StopApplication();
                return;
            }

            await Task.Delay(Every, time, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    // A disk that does not say may say so later: what vanished is not there to one that does.
    private string? FindMissing()
    {
        try
        {
            return health.FindMissing();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    [LoggerMessage(Level = LogLevel.Critical, Message = "{Reason}")]
    private partial void LogGone(string reason);
}
