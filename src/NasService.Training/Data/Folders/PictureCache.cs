namespace NasService.Training.Data.Folders;

/// <summary>Prepared pictures by file and side.</summary>
internal sealed class PictureCache(long maxBytes)
{
    private readonly BoundedCache<(int File, int Side), byte> _kept = new(maxBytes);

    /// <summary>Bytes held.</summary>
    public long Bytes => _kept.Bytes;

    public byte[]? Find(int file, int side) => _kept.Find((file, side));

    public void Add(int file, int side, byte[] pixels) => _kept.Add((file, side), pixels);
}
