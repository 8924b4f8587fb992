using System.Collections.Concurrent;

namespace NasService.Training.Trainer;

/// <summary>Dedicated threads for tensor work: dispose scopes and gradient mode belong to a thread, so it must never hop.</summary>
public sealed class MemberThreads : IDisposable
{
    private readonly BlockingCollection<Action>[] _queues;
    private readonly Thread[] _threads;

    /// <param name="count">Threads; 1 or more.</param>
    public MemberThreads(int count)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(count, 1);
        _queues = [.. Enumerable.Range(0, count).Select(_ => new BlockingCollection<Action>())];
        _threads = [.. _queues.Select((queue, i) => new Thread(() => Work(queue)) { IsBackground = true, Name = $"member {i}" })];
        foreach (var thread in _threads)
        {
            thread.Start();
        }
    }

    public int Count => _queues.Length;

    /// <summary>Runs the actions, the i-th on thread i, and waits for all of them, whatever each does.</summary>
    /// <exception cref="AggregateException">One or more of them failed.</exception>
    public void Run(IReadOnlyList<Action> actions)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(actions.Count, Count);
        using var done = new CountdownEvent(actions.Count);
        var failures = new ConcurrentQueue<Exception>();
        for (var i = 0; i < actions.Count; i++)
        {
            var action = actions[i];
            _queues[i].Add(() =>
            {
                try
                {
                    action();
                }
                catch (Exception e)
                {
                    failures.Enqueue(e);
                }
                finally
                {
                    done.Signal();
                }
            });
        }

        done.Wait();
        if (!failures.IsEmpty)
        {
            throw new AggregateException(failures);
        }
    }

    public void Dispose()
    {
        foreach (var queue in _queues)
        {
            queue.CompleteAdding();
        }

        foreach (var thread in _threads)
        {
            thread.Join();
        }
    }

    private static void Work(BlockingCollection<Action> queue)
    {
        foreach (var action in queue.GetConsumingEnumerable())
        {
            action();
        }
    }
}
