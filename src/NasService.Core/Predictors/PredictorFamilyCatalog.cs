using System.Collections.Frozen;

namespace NasService.Core.Predictors;

/// <summary>The predictor families registered in this process, by name.</summary>
public sealed class PredictorFamilyCatalog
{
    private readonly FrozenDictionary<string, IPredictorFamily> _families;

    /// <exception cref="ArgumentException">Two families have the same name.</exception>
    public PredictorFamilyCatalog(IEnumerable<IPredictorFamily> families)
    {
        All = [.. families.OrderBy(f => f.Name, StringComparer.Ordinal)];
        _families = All.ToFrozenDictionary(f => f.Name, StringComparer.Ordinal);
    }

    /// <summary>Ordered by name.</summary>
    public IReadOnlyList<IPredictorFamily> All { get; }

    public IPredictorFamily? Find(string name) => _families.GetValueOrDefault(name);

    public IPredictorFamily Get(string name)
        => Find(name) ?? throw new ArgumentException($"Expected one of {string.Join(", ", All.Select(f => f.Name))}, got {name}.", nameof(name));
}
