using System.Collections.Frozen;

namespace NasService.Training.Optimizers;

/// <summary>The optimizers registered in this process, by name.</summary>
public sealed class OptimizerCatalog
{
    private readonly FrozenDictionary<string, IOptimizer> _optimizers;

    internal OptimizerCatalog(IEnumerable<IOptimizer> optimizers)
        => _optimizers = optimizers.ToFrozenDictionary(o => o.Name, StringComparer.Ordinal);

    public static OptimizerCatalog Shipped { get; } = new([new AdamW(), new Sgd()]);

    public IEnumerable<string> Names => _optimizers.Keys.Order(StringComparer.Ordinal);

    /// <exception cref="ArgumentException">There is none of that name.</exception>
    internal IOptimizer Get(string name) => _optimizers.GetValueOrDefault(name)
        ?? throw new ArgumentException($"Expected one of {string.Join(", ", Names)}, got {name}.", nameof(name));
}
