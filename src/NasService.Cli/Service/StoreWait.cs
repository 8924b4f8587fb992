using NasService.Core.Stores;
using NasService.Storage;

namespace NasService.Cli.Service;

/// <summary>Opens a store that may not be there yet: a machine that starts again starts its services in no order.</summary>
internal static class StoreWait
{
    private static readonly TimeSpan Poll = TimeSpan.FromSeconds(1);

    /// <param name="storage">The store.</param>
    /// <param name="atMost">Then the reason is thrown.</param>
    /// <param name="time">The clock of the wait.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    public static async Task OpenAsync(NasStorage storage, TimeSpan atMost, TimeProvider time, CancellationToken cancellationToken)
    {
        var began = time.GetTimestamp();
        while (true)
        {
            try
            {
                await storage.OpenAsync(cancellationToken).ConfigureAwait(false);
                return;
            }
            catch (StoreException e) when (e is not StoreVersionException && time.GetElapsedTime(began) < atMost)
            {
                await Task.Delay(Poll, time, cancellationToken).ConfigureAwait(false);
            }
        }
    }
}
