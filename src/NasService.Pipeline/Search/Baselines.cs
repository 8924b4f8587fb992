using NasService.Core.Spaces;
using NasService.Pipeline.Devices;
using NasService.Pipeline.Jobs;

namespace NasService.Pipeline.Search;

/// <summary>Named networks that every front is compared with: largest and smallest sub-network, each fp32 and all-int8.</summary>
internal static class Baselines
{
    /// <summary>Latency of the reference point, and the anchor of every measurement.</summary>
    public const string LargestFp32 = "largest-fp32";

    /// <summary>Where a space has no bits, or no choice of them, fewer are different and only those are given.</summary>
    public static IReadOnlyList<(string Name, Architecture Architecture)> Of(SearchSpace space)
        => [.. new[]
        {
            (LargestFp32, space.Largest(32)),
            ("largest-int8", space.Largest(8)),
            ("smallest-fp32", space.Smallest(32)),
            ("smallest-int8", space.Smallest(8)),
        }.DistinctBy(b => b.Item2.Id)];

    /// <summary>Those that the job's first device has kernels for.</summary>
    public static IReadOnlyList<(string Name, Architecture Architecture)> Of(JobSession session)
        => [.. Of(session.Space).Where(b => DeviceFormats.Runs(session.Meter.Device, session.Space.Plan(b.Architecture)))];
}
