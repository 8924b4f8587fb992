using NasService.Torch.Native;
using TorchSharp;

namespace NasService.Torch.Extras;

/// <summary>The body in use: our kernels where there are some for this host, libtorch's operators elsewhere.</summary>
public static class TorchExtras
{
    /// <summary>libtorch's own operators only: what the body in use is compared with.</summary>
    public static ITorchExtras Plain { get; } = new PlainTorchExtras();

    public static ITorchExtras Current { get; } = KernelLibrary.Absence is null ? new KernelTorchExtras() : Plain;

    /// <summary>Why <see cref="Current"/> is <see cref="Plain"/>; null where it is not.</summary>
    public static string? KernelsAbsence => KernelLibrary.Absence;

    /// <summary>Whether the strides are those of channels-last, also for shapes where libtorch calls several layouts contiguous.</summary>
    public static bool IsChannelsLast(torch.Tensor images) =>
        images.dim() == 4 && images.stride().AsSpan().SequenceEqual(ChannelsLastStrides(images.shape));

    internal static long[] ChannelsLastStrides(long[] shape) => shape.Length == 4
        ? [shape[1] * shape[2] * shape[3], 1, shape[3] * shape[1], shape[1]]
        : throw new ArgumentException($"expected N x C x H x W, got {shape.Length} dimensions");
}
