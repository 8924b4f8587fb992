using System.Collections.Immutable;

namespace NasService.Core.Jobs;

/// <summary>Names of the ways to find an int8 range from calibration values.</summary>
public static class RangeMethods
{
    public const string MinMax = "minmax";

    public const string Percentile = "percentile";

    public const string Kl = "kl";

    public static ImmutableArray<string> All { get; } = [MinMax, Percentile, Kl];
}
