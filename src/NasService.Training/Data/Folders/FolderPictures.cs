using System.Buffers.Binary;
using NasService.Training.Data.Pictures;

namespace NasService.Training.Data.Folders;

/// <summary>The files of a part, decoded and prepared when asked for, with a bounded memory of what was. Thread-safe.</summary>
/// <param name="root">The data set's folder.</param>
/// <param name="names">Files below it.</param>
/// <param name="digests">First halves of their contents' SHA-256.</param>
/// <param name="preparation">From picture to square.</param>
/// <param name="settings">What the preparation depends on, in words: part of the data's hash.</param>
internal sealed class FolderPictures(string root, IReadOnlyList<string> names, UInt128[] digests, PicturePreparation preparation, string settings)
{
    /// <summary>Of prepared images in memory, a part of a data set.</summary>
    public const long CacheBytes = 48L << 20;

    private readonly PictureCache _cache = new(CacheBytes);

    public string Settings => settings;

    public byte[] Image(int file, int side)
    {
        if (_cache.Find(file, side) is { } known)
        {
            return known;
        }

        var path = Path.Combine(root, names[file]);
        try
        {
            var pixels = preparation.Prepare(PictureDecoder.Decode(DataFiles.ReadPicture(path)), side);
            _cache.Add(file, side, pixels);
            return pixels;
        }
        catch (Exception e) when (e is InvalidDataException or IOException or UnauthorizedAccessException)
        {
            throw DataFiles.Unreadable(path, e.Message, e);
        }
    }

    public void WriteDigest(int file, Span<byte> target) => BinaryPrimitives.WriteUInt128BigEndian(target, digests[file]);
}
