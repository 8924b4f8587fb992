using System.Collections.Concurrent;
using System.Security.Cryptography;
using NasService.Training.Data;

namespace NasService.Training.Tests.Data;

/// <summary>Remembers which thread asked for which image, at any side, and lets somebody wait until some were asked for.</summary>
internal sealed class WatchedPixels(PixelSource source, WatchedPixels.Record record) : PixelSource
{
    internal override bool IsLazy => source.IsLazy;

    internal override ReadOnlySpan<byte> Image(int index)
    {
        record.Add(index);
        return source.Image(index);
    }

    internal override PixelSource Resized(int from, int to, int channels) => new WatchedPixels(source.Resized(from, to, channels), record);

    internal override PixelSource Subset(IReadOnlyList<int> kept) => throw new NotSupportedException();

    internal override void AppendTo(IncrementalHash hash) => source.AppendTo(hash);

    /// <summary>What was asked for; thread-safe.</summary>
    internal sealed class Record(IReadOnlyCollection<int> awaited) : IDisposable
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
        public bool Wait(TimeSpan patience) => _all.Wait(patience);

        /// <summary>Which thread asked last for each of the images that were asked for.</summary>
        public IEnumerable<int> Threads(IEnumerable<int> images) => images.Where(_threads.ContainsKey).Select(i => _threads[i]);

        public void Dispose() => _all.Dispose();
    }
}
