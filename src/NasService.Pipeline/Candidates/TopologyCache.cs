namespace NasService.Pipeline.Candidates;

/// <summary>Calibrated topologies, so that a second policy of one costs an export only. Thread-safe; keeps the newest.</summary>
internal sealed class TopologyCache(int capacity)
{
    private readonly Lock _lock = new();
    private readonly Dictionary<string, Lazy<Topology>> _entries = new(StringComparer.Ordinal);
    private readonly Queue<string> _order = new();

    /// <summary>Two threads that ask for the same topology at once calibrate it once.</summary>
    public Topology GetOrAdd(string topologyId, Func<Topology> calibrate)
    {
        Lazy<Topology>? entry;
        lock (_lock)
        {
            if (!_entries.TryGetValue(topologyId, out entry))
            {
                entry = new Lazy<Topology>(calibrate);
                _entries.Add(topologyId, entry);
                _order.Enqueue(topologyId);
                if (_order.Count > capacity)
                {
                    _entries.Remove(_order.Dequeue());
                }
            }
        }

        return entry.Value;
    }
}
