using System.Collections.Immutable;

namespace NasService.Bench.Claims.Kernels;

/// <summary>One network's accuracies on all validation images, shares of 1, by seed.</summary>
internal sealed record KernelRow(string Id, long Macs, ImmutableArray<double> Kernels, ImmutableArray<double> Plain)
{
    /// <summary>Ours minus libtorch's, points, by seed.</summary>
    public IEnumerable<double> Points => Kernels.Zip(Plain, (k, p) => 100 * (k - p));
}
