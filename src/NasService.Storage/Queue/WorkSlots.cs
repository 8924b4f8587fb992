using NasService.Core.Queue;

namespace NasService.Storage.Queue;

/// <summary>What this worker runs and what it has called for, by group, and a signal when there is room again.</summary>
internal sealed class WorkSlots(TimeProvider time)
{
    /// <summary>Batches end quickly: the next ones are called for while one runs.</summary>
    private const int BatchesAhead = 3;

    /// <summary>A call that nothing came of by then is forgotten: another worker of the cluster has answered it, or it is lost.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);

    private readonly Lock _lock = new();
    private readonly Dictionary<string, int> _busy = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Queue<long>> _called = new(StringComparer.Ordinal);
    private readonly SemaphoreSlim _signal = new(0, 1);

    public bool AreAllFree
    {
        get
        {
            lock (_lock)
            {
                return _busy.Values.All(n => n == 0);
            }
        }
    }

    /// <summary>How many items of the group to call for now.</summary>
    public int Wanted(string group)
    {
        lock (_lock)
        {
            var called = Called(group);
            while (called.TryPeek(out var at) && time.GetElapsedTime(at) > Patience)
            {
                called.Dequeue();
            }

            return Math.Max(0, (group == WorkGroups.Score ? BatchesAhead : 1) - _busy.GetValueOrDefault(group) - called.Count);
        }
    }

    public void Call(string group, int items)
    {
        lock (_lock)
        {
            for (var i = 0; i < items; i++)
            {
                Called(group).Enqueue(time.GetTimestamp());
            }
        }
    }

    public void Enter(string group)
    {
        lock (_lock)
        {
            Called(group).TryDequeue(out _);
            _busy[group] = _busy.GetValueOrDefault(group) + 1;
        }

        Signal();
    }

    public void Leave(string group)
    {
        lock (_lock)
        {
            _busy[group]--;
        }

        Signal();
    }

    /// <summary>Returns after the time or at a signal.</summary>
    public Task WaitAsync(TimeSpan atMost, CancellationToken cancellationToken) => _signal.WaitAsync(atMost, cancellationToken);

    private Queue<long> Called(string group)
    {
        if (!_called.TryGetValue(group, out var called))
        {
            _called.Add(group, called = new Queue<long>());
        }

        return called;
    }

    private void Signal()
    {
        lock (_lock)
        {
            if (_signal.CurrentCount == 0)
            {
                _signal.Release();
            }
        }
    }
}
