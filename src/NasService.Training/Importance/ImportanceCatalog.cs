using System.Collections.Frozen;

namespace NasService.Training.Importance;

/// <summary>The orders of importance registered in this process, by name.</summary>
public sealed class ImportanceCatalog
{
    private readonly FrozenDictionary<string, IChannelImportance> _importances;

    internal ImportanceCatalog(IEnumerable<IChannelImportance> importances)
        => _importances = importances.ToFrozenDictionary(i => i.Name, StringComparer.Ordinal);

    public static ImportanceCatalog Shipped { get; } = new([new L1Importance(), new TaylorImportance(), new TrajectoryImportance()]);

    public IEnumerable<string> Names => _importances.Keys.Order(StringComparer.Ordinal);

    /// <exception cref="ArgumentException">There is none of that name.</exception>
    internal IChannelImportance Get(string name) => _importances.GetValueOrDefault(name)
        ?? throw new ArgumentException($"Expected one of {string.Join(", ", Names)}, got {name}.", nameof(name));
}
