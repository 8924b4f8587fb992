
namespace NasService.Core.Fronts;

/// <summary>Stored points as documents show them.</summary>
public static class FrontPoints
{
    public static FrontAccuracy Accuracy(Jobs.FrontPoint point) => new(
        new ValidationAccuracy(point.Validation.Value, point.Validation.Samples),
        point.Test is { } t ? new TestAccuracy(t.Value, t.Samples, [t.Ci95Low, t.Ci95High]) : null);

    public static FrontPoint Document(Jobs.FrontPoint point) => new(
        point.ArchitectureId,
        point.Choices,
        point.Policy,
        Accuracy(point),
        FrontLatency.From(point.Latency),
        point.ModelBytes,
        point.Macs,
        point.Parameters,
        point.ArtifactDigest ?? "")
    {
        Name = point.Name,
    };
}
