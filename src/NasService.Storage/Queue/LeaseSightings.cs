using System.Collections.Concurrent;

namespace NasService.Storage.Queue;

/// <summary>
/// Since when each lease looks as it does, by this process's own clock, which no jump of the database's moves. Whoever holds a lease changes it with every
/// heartbeat.
/// </summary>
internal sealed class LeaseSightings(TimeProvider time)
{
    private readonly ConcurrentDictionary<string, Sighting> _seen = new(StringComparer.Ordinal);

    /// <summary>Whether nobody keeps the lease up any more.</summary>
    /// <param name="id">The item.</param>
    /// <param name="token">The lease.</param>
    /// <param name="until">When it runs out by the database's clock.</param>
    /// <param name="now">The database's clock.</param>
    /// <param name="duration">How long a lease is: a clock set back makes it look longer.</param>
    /// <param name="confirmation">For how long it must look the same.</param>
    public bool IsDead(string id, long token, DateTimeOffset? until, DateTimeOffset now, TimeSpan duration, TimeSpan confirmation)
    {
        var left = (until ?? now) - now;
        var sighting = _seen.AddOrUpdate(
            id,
            _ => new Sighting(token, until, left, time.GetTimestamp()),
            (_, old) => old.Token == token && old.Until == until ? old : new Sighting(token, until, left, time.GetTimestamp()));
        var unchanged = time.GetElapsedTime(sighting.At);
        var longest = sighting.Left < duration ? sighting.Left : duration;
        return unchanged >= confirmation && (left < TimeSpan.Zero || unchanged >= longest);
    }

    /// <summary>Those that are no leases any more.</summary>
    public void Keep(IReadOnlySet<string> ids)
    {
        foreach (var id in _seen.Keys.Where(k => !ids.Contains(k)))
        {
            _seen.TryRemove(id, out _);
        }
    }

    private sealed record Sighting(long Token, DateTimeOffset? Until, TimeSpan Left, long At);
}
