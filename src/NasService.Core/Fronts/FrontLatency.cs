using NasService.Core.Latency;

namespace NasService.Core.Fronts;

/// <summary>Wall time of one run, in milliseconds with 4 decimals.</summary>
/// <param name="Median">Median over the runs.</param>
/// <param name="P10">10th percentile.</param>
/// <param name="P90">90th percentile.</param>
/// <param name="Runs">Runs that counted.</param>
/// <param name="Device">Id of the device's fingerprint.</param>
public sealed record FrontLatency(double Median, double P10, double P90, int Runs, string Device)
{
    // All five are spelled out, since JSON has them in the order of declaration.
    public double Median { get; init; } = Rounded(Median);

    public double P10 { get; init; } = Rounded(P10);

    public double P90 { get; init; } = Rounded(P90);

    public int Runs { get; init; } = Runs;

    public string Device { get; init; } = Device;

    public static FrontLatency From(LatencyMeasurement measurement)
        => new(measurement.MedianMs, measurement.P10Ms, measurement.P90Ms, measurement.Runs, measurement.DeviceId);

    internal static double Rounded(double milliseconds) => Math.Round(milliseconds, 4, MidpointRounding.AwayFromZero);
}
