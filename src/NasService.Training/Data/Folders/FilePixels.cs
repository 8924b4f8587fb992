using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;

namespace NasService.Training.Data.Folders;

/// <summary>Some files of a part at one side.</summary>
internal sealed class FilePixels(FolderPictures pictures, ImmutableArray<int> files, int side) : PixelSource
{
    internal override bool IsLazy => true;

    internal override ReadOnlySpan<byte> Image(int index) => pictures.Image(files[index], side);

    internal override PixelSource Resized(int from, int to, int channels) => new FilePixels(pictures, files, to);

    internal override PixelSource Subset(IReadOnlyList<int> kept) => new FilePixels(pictures, [.. kept.Select(i => files[i])], side);

    // The files' bytes decide and the way to the square, not the pixels: those differ from side to side.
    internal override void AppendTo(IncrementalHash hash)
    {
        hash.AppendData(Encoding.UTF8.GetBytes(pictures.Settings));
        Span<byte> digest = stackalloc byte[16];
        foreach (var file in files)
        {
            pictures.WriteDigest(file, digest);
            hash.AppendData(digest);
        }
    }
}
