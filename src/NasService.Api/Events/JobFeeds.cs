using System.Collections.Concurrent;
using NasService.Api.Hosting;
using NasService.Core.Events;

namespace NasService.Api.Events;

/// <summary>The feeds of the jobs that somebody watches.</summary>
internal sealed class JobFeeds(IJobEventStore events, ServerPaths paths, TimeProvider time, IHostApplicationLifetime lifetime)
{
    /// <summary>Idle feeds hold nothing; past this many they are forgotten.</summary>
    private const int MaxIdle = 1000;

    private readonly ConcurrentDictionary<string, JobFeed> _feeds = new(StringComparer.Ordinal);

    /// <summary>The caller calls <see cref="JobFeed.Leave"/> when it is done.</summary>
    public JobFeed Enter(string jobId)
    {
        if (_feeds.Count > MaxIdle)
        {
            _feeds.Clear();
        }

        var feed = _feeds.GetOrAdd(jobId, id => new JobFeed(id, events, paths, time, lifetime.ApplicationStopping));
        if (feed.Enter())
        {
            _ = Task.Run(feed.RunAsync);
        }

        return feed;
    }
}
