using NasService.Core.Queue;

namespace NasService.Storage.Queue;

/// <summary>What this worker runs and what it has called for, by group, and a signal when there is room again.</summary>
internal sealed class WorkSlots(TimeProvider time)
{
    /// <summary>Batches end quickly: the next calls are made while one is answered.</summary>
    private const int BatchesAhead = 3;

    /// <summary>Items that one call names at most.</summary>
    private const int MaxItemsACall = 20;

    /// <summary>Weight of the newest item in the mean time that one takes.</summary>
    private const double Newest = 0.2;

    /// <summary>
    /// Work for this long in one call: what a call costs is shared by batches that take less, and those that take longer are called for one by one, for whoever is free.
    /// </summary>
    private static readonly TimeSpan CallSpan = TimeSpan.FromSeconds(0.5);

    /// <summary>A call that nothing came of by then is forgotten: another worker of the cluster has answered it, or it is lost.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);

    private readonly Lock _lock = new();
    private readonly Dictionary<string, Slot> _slots = new(StringComparer.Ordinal);
    private readonly SemaphoreSlim _signal = new(0, 1);

    public bool AreAllFree
    {
        get
        {
            lock (_lock)
            {
                return _slots.Values.All(s => s.Busy == 0);
            }
        }
    }

    /// <summary>How many calls to make for the group now, and how many items each is to name.</summary>
    public (int Calls, int ItemsACall) Wanted(string group)
    {
        lock (_lock)
        {
            var slot = SlotOf(group);

            // While this worker is busy its calls wait; more of them would only pile up.
            while (slot.Busy == 0 && slot.Called.TryPeek(out var at) && time.GetElapsedTime(at) > Patience)
            {
                slot.Called.Dequeue();
            }

            var isBatches = group == WorkGroups.Score;
            var calls = Math.Max(0, (isBatches ? BatchesAhead : 1) - slot.Busy - slot.Called.Count);
            return (calls, isBatches && slot.ItemTime is { } each ? (int)Math.Clamp(CallSpan / each, 1, MaxItemsACall) : 1);
        }
    }

    /// <summary>A call was made.</summary>
    public void Call(string group)
    {
        lock (_lock)
        {
            SlotOf(group).Called.Enqueue(time.GetTimestamp());
        }
    }

    /// <summary>A call is being answered.</summary>
    public void Enter(string group)
    {
        lock (_lock)
        {
            var slot = SlotOf(group);
            slot.Called.TryDequeue(out _);
            slot.Busy++;
        }

        Signal();
    }

    /// <summary>An item of the group was worked on.</summary>
    public void Took(string group, TimeSpan duration)
    {
        lock (_lock)
        {
            var slot = SlotOf(group);
            slot.ItemTime = slot.ItemTime is { } mean ? mean + ((duration - mean) * Newest) : duration;
        }
    }

    /// <summary>A call has been answered.</summary>
    public void Leave(string group)
    {
        lock (_lock)
        {
            SlotOf(group).Busy--;
        }

        Signal();
    }

    /// <summary>Returns after the time or at a signal.</summary>
    public Task WaitAsync(TimeSpan atMost, CancellationToken cancellationToken) => _signal.WaitAsync(atMost, cancellationToken);

    private Slot SlotOf(string group)
    {
        if (!_slots.TryGetValue(group, out var slot))
        {
            _slots.Add(group, slot = new Slot());
        }

        return slot;
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

    private sealed class Slot
    {
        public int Busy { get; set; }

        public Queue<long> Called { get; } = new();

        /// <summary>Null: nothing was worked on yet.</summary>
        public TimeSpan? ItemTime { get; set; }
    }
}
