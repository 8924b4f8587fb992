using System.Security.Cryptography;
using NasService.Training.Data;

namespace NasService.Training.Tests.Data;

/// <summary>Pixels of another source, and a record of who asked for them, at any side.</summary>
internal sealed class WatchedPixels(PixelSource source, PixelRecord record) : PixelSource
{
    internal override bool IsLazy => source.IsLazy;

    internal override ReadOnlySpan<byte> Image(int index)
    {
        record.Add(index);
        return source.Image(index);
    }

    internal override PixelSource Resized(int from, int to, int channels) => new WatchedPixels(source.Resized(from, to, channels), record);

    internal override PixelSource Subset(IReadOnlyList<int> kept) => throw new NotSupportedException();

    internal override void AppendTo(IncrementalHash hash) => source.AppendTo(hash);
}
