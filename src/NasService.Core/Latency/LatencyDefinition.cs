using System.Collections.Immutable;

namespace NasService.Core.Latency;

/// <summary>How latency is measured.</summary>
/// <param name="Meter"><c>onnxruntime</c> (default) or <c>replay</c>.</param>
/// <param name="Device">Name of the device. Default <c>cpu</c>.</param>
/// <param name="Plan">Runs, threads and batch.</param>
/// <param name="VerifyPlan">The same for the front's second measurement.</param>
/// <param name="ReplayOf">Id of the job whose latencies the meter <c>replay</c> reads; null otherwise.</param>
public sealed record LatencyDefinition(string Meter, string Device, MeasurementPlan Plan, MeasurementPlan VerifyPlan, string? ReplayOf)
{
    /// <summary>Default of <see cref="DeadlineMinutes"/>.</summary>
    public const double DefaultDeadlineMinutes = 10;

    /// <summary>Those beside the first, by name, or the devices beside the first; each has a front of its own. Empty (default): one
    /// front.</summary>
    public ImmutableArray<LatencyScenario> Scenarios { get; init; } = [];

    /// <summary>Whether several devices are measured on.</summary>
    public bool HasFollowers => Scenarios.Any(s => s.Device is not null);

    /// <summary>Names of the devices, the first one first.</summary>
    public IEnumerable<string> Devices => Scenarios.Select(s => s.Device).OfType<string>().Prepend(Device);

    /// <summary>Minutes for which a job on several devices waits for one that is away and without which it cannot go on. Default
    /// 10.</summary>
    public double DeadlineMinutes { get; init; } = DefaultDeadlineMinutes;

    /// <summary>Length of the recording that models are timed on. Default 2 where the data are recordings; null elsewhere.</summary>
    public double? Seconds { get; init; }

    /// <summary>Lengths of the sentences that models are timed on, those of all its plans; null: the data are none. Without shares, or
    /// none: they follow from the data when
    /// the job is taken in.</summary>
    public TokenLengths? Lengths { get; init; }

    /// <summary>The same with other lengths, in all plans.</summary>
    public LatencyDefinition With(TokenLengths lengths)
    {
        return this with
        {
            Lengths = lengths,
            Plan = Timed(Plan),
            VerifyPlan = Timed(VerifyPlan),
            Scenarios = [.. Scenarios.Select(s => s with { Plan = Timed(s.Plan), VerifyPlan = Timed(s.VerifyPlan) })],
        };

        MeasurementPlan Timed(MeasurementPlan plan) => plan with { Lengths = lengths.Shares.IsEmpty ? null : lengths };
    }
}
