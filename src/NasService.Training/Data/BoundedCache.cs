namespace NasService.Training.Data;

/// <summary>
/// Prepared samples, as many as fit. When it is full a random one makes room: a pass over a set larger than the cache then still finds its share, where the oldest-first rule would find nothing. Chance
/// decides about time alone, never about samples. Thread-safe.
/// </summary>
/// <param name="maxBytes">That it holds.</param>
internal sealed class BoundedCache<TKey, TValue>(long maxBytes)
    where TKey : notnull
    where TValue : unmanaged
{
    private readonly Lock _lock = new();
    private readonly Dictionary<TKey, int> _places = [];
    private readonly List<(TKey Key, TValue[] Values)> _kept = [];
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

    public TValue[]? Find(TKey key)
    {
        lock (_lock)
        {
            return _places.TryGetValue(key, out var place) ? _kept[place].Values : null;
        }
    }

    public void Add(TKey key, TValue[] values)
    {
        lock (_lock)
        {
            var bytes = BytesOf(values);
            if (bytes > maxBytes || _places.ContainsKey(key))
            {
                return;
            }

            while (_bytes + bytes > maxBytes)
            {
                RemoveAny();
            }

            _places.Add(key, _kept.Count);
            _kept.Add((key, values));
            _bytes += bytes;
        }
    }

    private static long BytesOf(TValue[] values) => values.LongLength * System.Runtime.CompilerServices.Unsafe.SizeOf<TValue>();

    private void RemoveAny()
    {
        // Marsaglia's xorshift.
        _chance ^= _chance << 13;
        _chance ^= _chance >> 7;
        _chance ^= _chance << 17;
        var place = (int)(_chance % (ulong)_kept.Count);
        var (key, values) = _kept[place];
        _bytes -= BytesOf(values);
        _places.Remove(key);
        _kept[place] = _kept[^1];
        _kept.RemoveAt(_kept.Count - 1);
        if (place < _kept.Count)
        {
            _places[_kept[place].Key] = place;
        }
    }
}
