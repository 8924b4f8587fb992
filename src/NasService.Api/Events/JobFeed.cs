using System.Collections.Immutable;
using NasService.Api.Hosting;
using NasService.Core.Events;
using NasService.Core.Stores;

namespace NasService.Api.Events;

/// <summary>
/// One job's events, read from the store once for all who watch it. Keeps the newest in memory; a reader that is further behind reads the store itself, so
/// that a slow one costs the others nothing.
/// </summary>
internal sealed class JobFeed(string jobId, IJobEventStore events, ServerPaths paths, TimeProvider time, CancellationToken stopping)
{
    private const int TailLength = 512;
    private const int PageLength = 200;
    private static readonly TimeSpan Poll = TimeSpan.FromMilliseconds(200);
    private static readonly TimeSpan PollWhileDown = TimeSpan.FromSeconds(2);
    private readonly Lock _lock = new();
    private ImmutableArray<FeedEvent> _tail = [];
    private TaskCompletionSource _changed = NewSignal();
    private long? _last;
    private int _watchers;
    private bool _isRunning;

    /// <returns>Whether nobody reads for this watcher yet: the caller then starts <see cref="RunAsync"/>.</returns>
    public bool Enter()
    {
        lock (_lock)
        {
            _watchers++;
            var isFirst = !_isRunning;
            _isRunning = true;
            return isFirst;
        }
    }

    public void Leave()
    {
        lock (_lock)
        {
            _watchers--;
        }
    }

    /// <summary>Events behind <paramref name="after"/>, at once; empty if there is none. Wait for the task then.</summary>
    public async Task<(IReadOnlyList<FeedEvent> Events, Task Changed)> ReadAsync(long after, CancellationToken cancellationToken)
    {
        ImmutableArray<FeedEvent> tail;
        Task changed;
        long? last;
        lock (_lock)
        {
            (tail, changed, last) = (_tail, _changed.Task, _last);
        }

        if (last is null || last <= after)
        {
            return ([], changed);
        }

        if (!tail.IsEmpty && tail[0].Seq <= after + 1)
        {
            return ([.. tail.Skip((int)(after + 1 - tail[0].Seq))], changed);
        }

        var page = await events.ReadEventsAsync(jobId, after, PageLength, cancellationToken);
        return ([.. page.Select(e => FeedEvent.Of(e, paths))], changed);
    }

    /// <summary>Polls until nobody watches. NOTIFY would be a hint only: a connection can die without saying so, and SQLite has none.</summary>
    public async Task RunAsync()
    {
        while (!stopping.IsCancellationRequested)
        {
            var wait = Poll;
            try
            {
                while (await TryReadAsync())
                {
                }
            }
            catch (StoreException)
            {
                wait = PollWhileDown;
            }

            await Task.Delay(wait, time, stopping).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            lock (_lock)
            {
                if (_watchers == 0)
                {
                    // Whoever enters next finds no tail that has a gap behind it.
                    (_tail, _last, _isRunning) = ([], null, false);
                    return;
                }
            }
        }
    }

    private async Task<bool> TryReadAsync()
    {
        if (_last is not { } last)
        {
            last = await events.GetLastEventAsync(jobId, stopping);
            Publish([], last);
        }

        var page = await events.ReadEventsAsync(jobId, last, PageLength, stopping);
        if (page.Count > 0)
        {
            Publish([.. page.Select(e => FeedEvent.Of(e, paths))], page[^1].Seq);
        }

        return page.Count == PageLength;
    }

    private void Publish(ImmutableArray<FeedEvent> added, long last)
    {
        TaskCompletionSource changed;
        lock (_lock)
        {
            var all = _tail.AddRange(added);
            _tail = all.Length > TailLength ? all.RemoveRange(0, all.Length - TailLength) : all;
            _last = last;
            (changed, _changed) = (_changed, NewSignal());
        }

        changed.TrySetResult();
    }

    private static TaskCompletionSource NewSignal() => new(TaskCreationOptions.RunContinuationsAsynchronously);
}
