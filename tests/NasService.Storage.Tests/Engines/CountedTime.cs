namespace NasService.Storage.Tests.Engines;

/// <summary>The clock of the machine, and beside it time that passes at the test's word: what is measured, not what is shown.</summary>
internal sealed class CountedTime : TimeProvider
{
    private long passed;

    public override long GetTimestamp() => base.GetTimestamp() + Interlocked.Read(ref passed);

    public void Pass(TimeSpan by) => Interlocked.Add(ref passed, (long)(by.TotalSeconds * TimestampFrequency));
}
