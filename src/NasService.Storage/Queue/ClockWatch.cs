namespace NasService.Storage.Queue;

/// <summary>Notices that the database's clock was set back, by the clock of this process that only counts.</summary>
internal sealed class ClockWatch(TimeProvider time)
{
    /// <summary>A clock that is corrected by less is no jump: an answer of the database takes as long.</summary>
    private static readonly TimeSpan Tolerance = TimeSpan.FromSeconds(2);

    private readonly Lock _lock = new();
    private (DateTimeOffset Now, long At)? _last;

    /// <summary>Whether the clock may have gone back since the last call. At the first one nobody knows.</summary>
    public bool MayHaveGoneBack(DateTimeOffset now)
    {
        lock (_lock)
        {
            var mayHave = _last is not { } last || last.Now + time.GetElapsedTime(last.At) - now > Tolerance;
            _last = (now, time.GetTimestamp());
            return mayHave;
        }
    }
}
