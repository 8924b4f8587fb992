namespace NasService.Core.Progress;

/// <summary>Elapsed and remaining time of one stage. Not thread-safe.</summary>
/// <param name="total">Units of work, one or more.</param>
/// <param name="alreadyDone">Units done before the clock started.</param>
/// <param name="time">The clock.</param>
public sealed class StageClock(long total, long alreadyDone, TimeProvider time)
{
    private readonly long _before = alreadyDone;
    private readonly long _started = time.GetTimestamp();

    public long Total => total;

    public long Done { get; private set; } = alreadyDone;

    public TimeSpan Elapsed => time.GetElapsedTime(_started);

    public double Fraction => Math.Clamp((double)Done / total, 0, 1);

    /// <summary>Remaining units at the mean pace since the start of this attempt; null before its first unit.</summary>
    public TimeSpan? Remaining => Done > _before ? Elapsed * ((double)(total - Done) / (Done - _before)) : null;

    public void Report(long done) => Done = Math.Clamp(done, Done, total);
}
