using NasService.Core.Queue;

namespace NasService.Worker.Queue;

/// <summary>Enqueues items and waits until all of them have ended.</summary>
internal sealed class ItemWait(IWorkQueue queue, TimeProvider time)
{
    private static readonly TimeSpan Poll = TimeSpan.FromMilliseconds(100);

    /// <param name="items">Stored if they are not there yet.</param>
    /// <param name="progress">Called with the number of items that have ended.</param>
    /// <param name="cancellationToken">Ends the wait; the items stay.</param>
    /// <returns>In the order given; each done, failed or in quarantine.</returns>
    public async Task<IReadOnlyList<WorkItem>> RunAsync(IReadOnlyList<NewWorkItem> items, Action<int>? progress, CancellationToken cancellationToken)
    {
        await queue.EnqueueAsync(items, cancellationToken);
        var ended = new Dictionary<string, WorkItem>(StringComparer.Ordinal);
        while (true)
        {
            var open = items.Select(i => i.Id).Where(id => !ended.ContainsKey(id)).ToArray();
            foreach (var item in await queue.GetAsync(open, cancellationToken))
            {
                if (item.State is WorkState.Done or WorkState.Failed or WorkState.Quarantined)
                {
                    ended.Add(item.Id, item);
                }
            }

            progress?.Invoke(ended.Count);
            if (ended.Count == items.Count)
            {
                return [.. items.Select(i => ended[i.Id])];
            }

            await Task.Delay(Poll, time, cancellationToken);
        }
    }
}
