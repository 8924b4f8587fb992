using static TorchSharp.torch;

namespace NasService.Training.Supernets;

/// <summary>The pools inside a network.</summary>
internal static class Pools
{
    /// <summary>3x3, stride 2, padding 1.</summary>
    public static Tensor Max(Tensor x) => nn.functional.max_pool2d(x, 3, 2, 1);

    /// <summary>Averages windows of a side that takes a map of <paramref name="size"/> down to <paramref name="target"/>; a window at the edge averages what it has.</summary>
    public static Tensor AverageTo(Tensor x, long size, long target)
        => size == target ? x : nn.functional.avg_pool2d(x, Side(size, target), ceil_mode: true);

    /// <summary>Side and stride of those windows.</summary>
    public static long Side(long size, long target) => (size + target - 1) / target;
}
