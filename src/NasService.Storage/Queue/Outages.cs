namespace NasService.Storage.Queue;

/// <summary>
/// Notices that the store could not be written to for a while. Nobody could keep a lease up meanwhile: those who live say so first, and
/// none of them is taken for dead.
/// </summary>
internal sealed class Outages(TimeProvider time)
{
    private long? _written;
    private long? _ended;

    /// <summary>
    /// To be called after a write, about once a second. An outage is over once <paramref name="after"/> has passed since the first write.
    /// </summary>
    /// <param name="after">Also the longest time between two writes that is none.</param>
    public bool IsOver(TimeSpan after)
    {
        var now = time.GetTimestamp();
        var gap = _written is { } written ? time.GetElapsedTime(written, now) : TimeSpan.Zero;
        _written = now;
        if (_ended is { } ended)
        {
            // A store that is always slow must not keep the dead from being noticed.
            var isOver = time.GetElapsedTime(ended, now) >= after;
            _ended = isOver ? null : ended;
            return isOver;
        }

        _ended = gap > after ? now : null;
        return _ended is null;
    }
}
