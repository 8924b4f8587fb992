using System.Collections.Concurrent;
using NasService.Core.Jobs;

namespace NasService.Storage.Queue;

/// <summary>What is in the way of which item, and since when. In memory: a worker that starts again is patient anew.</summary>
internal sealed class Troubles(TimeProvider time)
{
    private const int MostRemembered = 10_000;

    private readonly ConcurrentDictionary<string, Trouble> _known = new(StringComparer.Ordinal);

    /// <summary>Once more.</summary>
    /// <returns>How often now, and how long since the first time.</returns>
    public (int Times, TimeSpan Elapsed) Meet(string itemId, FailureKind kind)
    {
        if (_known.Count > MostRemembered)
        {
            _known.Clear();
        }

        var now = time.GetTimestamp();
        var trouble = _known.AddOrUpdate(itemId, _ => new Trouble(kind, 1, now), (_, t) => t.Kind == kind ? t with { Times = t.Times + 1 } : new Trouble(kind, 1, now));
        return (trouble.Times, time.GetElapsedTime(trouble.Since, now));
    }

    /// <summary>Its work was done, and only storing that failed: the next wait is a short one again, the patience what it was.</summary>
    public void Advance(string itemId)
    {
        if (_known.TryGetValue(itemId, out var trouble))
        {
            _known.TryUpdate(itemId, trouble with { Times = 0 }, trouble);
        }
    }

    public void Forget(string itemId) => _known.TryRemove(itemId, out _);

    private sealed record Trouble(FailureKind Kind, int Times, long Since);
}
