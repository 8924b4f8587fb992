namespace NasService.Measurement.Timing;

/// <summary>A loaded model on a device that can be run against the clock.</summary>
internal interface ITimedModel : IDisposable
{
    /// <summary>Runs that are not timed.</summary>
    /// <exception cref="Sessions.OnnxModelException">A run failed.</exception>
    void WarmUp(int runs);

    /// <summary>Fills the span with the wall time of one run each, in milliseconds. Allocates nothing.</summary>
    /// <inheritdoc cref="WarmUp" path="/exception"/>
    void Time(Span<double> runsMs);
}
