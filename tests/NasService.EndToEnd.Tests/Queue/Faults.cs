using System.Collections.Concurrent;
using NasService.Core.Artifacts;
using NasService.Core.Stores;

namespace NasService.EndToEnd.Tests.Queue;

/// <summary>The environment fails at the first call of each kind, and at no other.</summary>
/// <param name="isAfter">The call was done and only its answer is lost; else nothing was done.</param>
internal sealed class Faults(bool isAfter)
{
    private readonly ConcurrentDictionary<string, bool> _struck = new(StringComparer.Ordinal);
    private int _count;

    /// <summary>Before, every call passes.</summary>
    public bool IsArmed { get; set; }

    public bool IsAfter => isAfter;

    public IReadOnlyCollection<string> Struck => [.. _struck.Keys];

    /// <summary>What the call is to end with; null: as it does by itself.</summary>
    public Exception? Next(Type type, string method)
    {
        if (!IsArmed || !_struck.TryAdd($"{type.Name}.{method}", true))
        {
            return null;
        }

        var isDisk = Interlocked.Increment(ref _count) % 2 == 0;
        return type == typeof(IArtifactStore)
            ? isDisk ? new IOException("No space left on device") : new ArtifactException("Cannot write to the artifact folder.")
            : new StoreException("The database is not available.");
    }
}
