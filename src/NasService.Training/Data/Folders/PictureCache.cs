namespace NasService.Training.Data.Folders;

/// <summary>
/// Prepared images, as many as fit. When it is full a random one makes room: a pass over a set larger than the cache then still finds its share, where the oldest-first rule would find nothing. Chance
/// decides about time alone, never about pixels. Thread-safe.
/// </summary>
internal sealed class PictureCache(long maxBytes)
{
    private readonly Lock _lock = new();
    private readonly Dictionary<(int File, int Side), int> _places = [];
    private readonly List<((int File, int Side) Key, byte[] Pixels)> _kept = [];
    private ulong _chance = 0x9E3779B97F4A7C15;
    private long _bytes;

    /// <summary>Bytes held.</summary>
    public long Bytes
    {
        get
        {
            lock (_lock)
            {
                return _bytes;
            }
        }
    }

    public byte[]? Find(int file, int side)
    {
        lock (_lock)
        {
            return _places.TryGetValue((file, side), out var place) ? _kept[place].Pixels : null;
        }
    }

    public void Add(int file, int side, byte[] pixels)
    {
        lock (_lock)
        {
            if (pixels.Length > maxBytes || _places.ContainsKey((file, side)))
            {
                return;
            }

            while (_bytes + pixels.Length > maxBytes)
            {
                RemoveAny();
            }

            _places.Add((file, side), _kept.Count);
            _kept.Add(((file, side), pixels));
            _bytes += pixels.Length;
        }
    }

    private void RemoveAny()
    {
        // Marsaglia's xorshift.
        _chance ^= _chance << 13;
        _chance ^= _chance >> 7;
        _chance ^= _chance << 17;
        var place = (int)(_chance % (ulong)_kept.Count);
        var (key, pixels) = _kept[place];
        _bytes -= pixels.Length;
        _places.Remove(key);
        _kept[place] = _kept[^1];
        _kept.RemoveAt(_kept.Count - 1);
        if (place < _kept.Count)
        {
            _places[_kept[place].Key] = place;
        }
    }
}
