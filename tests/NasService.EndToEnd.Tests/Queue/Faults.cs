using System.Collections.Concurrent;
using NasService.Core.Artifacts;
using NasService.Core.Stores;

namespace NasService.EndToEnd.Tests.Queue;

/// <summary>Which calls the environment fails at: of each kind the first two, and two in the midst of the job.</summary>
internal sealed class Faults
{
    /// <summary>Calls of a kind until it is struck at all of its places.</summary>
    public const int Last = 7;

    private static readonly Dictionary<int, FaultPlace> s_places = new()
    {
        [1] = FaultPlace.Before,
        [2] = FaultPlace.After,
        [Last - 1] = FaultPlace.Before,
        [Last] = FaultPlace.After,
    };

    private readonly ConcurrentDictionary<string, int> _calls = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, int> _struck = new(StringComparer.Ordinal);
    private int _count;

    /// <summary>Calls are counted; before that, they pass.</summary>
    public bool IsArmed { get; set; }

    /// <summary>The kinds of calls that fail; null: all of them.</summary>
    public IReadOnlyCollection<string>? Only { get; init; }

    /// <summary>From now on nothing is to be had from the environment.</summary>
    public bool IsGone { get; set; }

    /// <summary>Told before each call: its kind and what it is called with.</summary>
    public Action<string, object?[]> Calling { get; init; } = (_, _) => { };

    /// <summary>Told of each fault: the kind of the call.</summary>
    public Action<string> Striking { get; init; } = _ => { };

    /// <summary>Kind of call to how many there were.</summary>
    public IReadOnlyDictionary<string, int> Calls => _calls;

    /// <summary>Kind of call to how many of them failed.</summary>
    public IReadOnlyDictionary<string, int> Struck => _struck;

    public static string Kind(Type type, string method) => $"{type.Name}.{method}";

    /// <summary>What the call is to end with; null: as it does by itself.</summary>
    public (FaultPlace Place, Exception Exception)? Next(Type type, string method, object?[] arguments)
    {
        if (IsGone)
        {
            return (FaultPlace.Before, Make(type));
        }

        if (!IsArmed)
        {
            return null;
        }

        var kind = Kind(type, method);
        Calling(kind, arguments);
        if (!s_places.TryGetValue(_calls.AddOrUpdate(kind, 1, (_, n) => n + 1), out var place) || (Only is not null && !Only.Contains(kind)))
        {
            return null;
        }

        _struck.AddOrUpdate(kind, 1, (_, n) => n + 1);
        Striking(kind);
        return (place, Make(type));
    }

    private Exception Make(Type type)
    {
        var isDisk = Interlocked.Increment(ref _count) % 2 == 0;
        return type == typeof(IArtifactStore)
            ? isDisk ? new IOException("No space left on device") : new ArtifactException("Cannot write to the artifact folder.")
            : new StoreException("The database is not available.");
    }
}
