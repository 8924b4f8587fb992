namespace NasService.Storage;

/// <summary>The time as the engines store it.</summary>
internal sealed class StoreClock(TimeProvider time)
{
    /// <summary>To the microsecond, which both engines keep: what is given back now equals what is read later.</summary>
    public DateTimeOffset Now()
    {
        var now = time.GetUtcNow();
        return new DateTimeOffset(now.UtcTicks - (now.UtcTicks % TimeSpan.TicksPerMicrosecond), TimeSpan.Zero);
    }
}
