using System.Security.Cryptography;
using NasService.Training.Data.Pictures;

namespace NasService.Training.Data;

/// <summary>All images one behind the other.</summary>
internal sealed class MemoryPixels(byte[] bytes, int stride) : PixelSource
{
    public byte[] Bytes => bytes;

    internal override bool IsLazy => false;

    internal override ReadOnlySpan<byte> Image(int index) => bytes.AsSpan(index * stride, stride);

    internal override PixelSource Resized(int from, int to, int channels)
    {
        var result = new byte[bytes.Length / stride * (long)(to * to * channels)];
        var (source, target) = (new Window(0, 0, from, from), new Window(0, 0, to, to));
        for (var i = 0; i < bytes.Length / stride; i++)
        {
            Resampler.Scale(Image(i), from, source, channels, result.AsSpan(i * to * to * channels, to * to * channels), to, target);
        }

        return new MemoryPixels(result, to * to * channels);
    }

    internal override PixelSource Subset(IReadOnlyList<int> kept)
    {
        var pixels = new byte[kept.Count * (long)stride];
        for (var i = 0; i < kept.Count; i++)
        {
            Image(kept[i]).CopyTo(pixels.AsSpan(i * stride));
        }

        return new MemoryPixels(pixels, stride);
    }

    internal override void AppendTo(IncrementalHash hash) => hash.AppendData(bytes);
}
