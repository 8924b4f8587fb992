using System.Collections.Frozen;

namespace NasService.Core.Search;

/// <summary>The search algorithms registered in this process, by name.</summary>
public sealed class SearchAlgorithmCatalog
{
    private readonly FrozenDictionary<string, ISearchAlgorithmFactory> _factories;

    /// <exception cref="ArgumentException">Two factories have the same name.</exception>
    public SearchAlgorithmCatalog(IEnumerable<ISearchAlgorithmFactory> factories)
        => _factories = factories.ToFrozenDictionary(f => f.Name, StringComparer.Ordinal);

    public IEnumerable<string> Names => _factories.Keys.Order(StringComparer.Ordinal);

    public ISearchAlgorithmFactory? Find(string name) => _factories.GetValueOrDefault(name);

    public ISearchAlgorithmFactory Get(string name)
        => Find(name) ?? throw new ArgumentException($"Expected one of {string.Join(", ", Names)}, got {name}.", nameof(name));
}
