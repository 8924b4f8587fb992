namespace NasService.Bench;

/// <summary>A figure and what it has to be.</summary>
/// <param name="Figure">What was measured, with its unit.</param>
/// <param name="Value">The number; NaN is never met.</param>
/// <param name="Limit">As in <c>at most 3</c>.</param>
/// <param name="Met">Whether it is.</param>
internal sealed record BenchBar(string Figure, double Value, string Limit, bool Met)
{
    public static BenchBar AtMost(string figure, double value, double limit) => new(figure, value, $"at most {limit:G4}", value <= limit);

    public static BenchBar AtLeast(string figure, double value, double limit) => new(figure, value, $"at least {limit:G4}", value >= limit);

    public override string ToString() => $"{Figure}: {Value:G4} ({Limit}): {(Met ? "met" : "MISSED")}";
}
