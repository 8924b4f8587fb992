namespace NasService.Torch.Extras;

/// <summary>The body in use: ours over the shim, the portable one with the real TorchSharp.</summary>
public static class TorchExtras
{
#if TORCHSHARP
    public static ITorchExtras Current { get; } = new PortableTorchExtras();
#else
    public static ITorchExtras Current { get; } = new NativeTorchExtras();
#endif

    /// <summary>libtorch's own operators only: what the body in use is compared with.</summary>
    public static ITorchExtras Plain { get; } = new PortableTorchExtras();

    /// <summary>Whether the strides are those of channels-last, also for shapes where libtorch calls several layouts contiguous.</summary>
    public static bool IsChannelsLast(TorchSharp.torch.Tensor images) =>
        images.dim() == 4 && images.stride().AsSpan().SequenceEqual(ChannelsLastStrides(images.shape));

    internal static long[] ChannelsLastStrides(long[] shape) => shape.Length == 4
        ? [shape[1] * shape[2] * shape[3], 1, shape[3] * shape[1], shape[1]]
        : throw new ArgumentException($"expected N x C x H x W, got {shape.Length} dimensions");
}
