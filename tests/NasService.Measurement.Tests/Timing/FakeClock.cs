namespace NasService.Measurement.Tests.Timing;

/// <summary>A clock that moves only when told to.</summary>
internal sealed class FakeClock : TimeProvider
{
    private long _ticks;

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    public double NowMs => _ticks / (double)TimeSpan.TicksPerMillisecond;

    public override long GetTimestamp() => _ticks;

    public void Advance(double ms) => _ticks += (long)Math.Round(ms * TimeSpan.TicksPerMillisecond);
}
