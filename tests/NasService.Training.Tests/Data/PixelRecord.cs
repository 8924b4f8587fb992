using System.Collections.Concurrent;

namespace NasService.Training.Tests.Data;

/// <summary>Which thread asked for which image; lets somebody wait until some were asked for. Thread-safe.</summary>
internal sealed class PixelRecord(IReadOnlyCollection<int> awaited) : IDisposable
{
    private readonly ConcurrentDictionary<int, int> _threads = new();
    private readonly ManualResetEventSlim _all = new();

    public void Add(int image)
    {
        _threads[image] = Environment.CurrentManagedThreadId;
        if (awaited.All(_threads.ContainsKey))
        {
            _all.Set();
        }
    }

    /// <summary>Blocks the caller's thread until every awaited image was asked for.</summary>
    /// <returns>False when that took too long.</returns>
    public bool Wait(TimeSpan patience) => _all.Wait(patience);

    /// <summary>Who asked last for each of the images that were asked for.</summary>
    public IEnumerable<int> Threads(IEnumerable<int> images) => images.Where(_threads.ContainsKey).Select(i => _threads[i]);

    public void Dispose() => _all.Dispose();
}
