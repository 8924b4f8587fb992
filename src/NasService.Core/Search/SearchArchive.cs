using System.Collections.Immutable;
using NasService.Core.Genes;

namespace NasService.Core.Search;

/// <summary>What an algorithm has been told and what is still out: its whole state. Keys are phenotypes.</summary>
internal sealed class SearchArchive(SearchProblem problem)
{
    private readonly Dictionary<string, int> _told = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ImmutableArray<int>> _pending = new(StringComparer.Ordinal);
    private readonly List<ArchiveEntry> _entries = [];
    private readonly Dictionary<string, Observation> _estimates = new(StringComparer.Ordinal);

    /// <summary>In the order of the first telling.</summary>
    public IReadOnlyList<ArchiveEntry> Entries => _entries;

    public IEnumerable<ImmutableArray<int>> Pending => _pending.Values.OrderBy(g => GeneSpace.Key(g.AsSpan()), StringComparer.Ordinal);

    /// <summary>Different phenotypes asked or told so far.</summary>
    public int Known => _entries.Count + _pending.Count;

    public bool Knows(ReadOnlySpan<int> canonicalGenes)
    {
        var key = GeneSpace.Key(canonicalGenes);
        return _told.ContainsKey(key) || _pending.ContainsKey(key);
    }

    /// <summary>What was told of a genotype; null: nothing yet.</summary>
    public ArchiveEntry? Find(ReadOnlySpan<int> canonicalGenes)
        => _told.TryGetValue(GeneSpace.Key(canonicalGenes), out var index) ? _entries[index] : null;

    /// <summary>Cheap estimates, in the order of the first telling.</summary>
    public IReadOnlyCollection<Observation> Estimates => _estimates.Values;

    /// <summary>The cheap estimate of a genotype; null: none was bought.</summary>
    public double? EstimateOf(ReadOnlySpan<int> canonicalGenes) => _estimates.TryGetValue(GeneSpace.Key(canonicalGenes), out var estimate) ? estimate.Values[0] : null;

    public void TellEstimate(Observation estimate)
    {
        problem.Space.Check(estimate.Genes.AsSpan());
        if (estimate.Values.Length != 1 || !double.IsFinite(estimate.Values[0]))
        {
            throw new ArgumentException($"Expected one finite value, got {string.Join(", ", estimate.Values)}.", nameof(estimate));
        }

        var genes = estimate.Genes.ToArray();
        problem.Space.Canonicalize(genes);
        _estimates[GeneSpace.Key(genes)] = estimate with { Genes = [.. genes] };
    }

    public void AddPending(ImmutableArray<int> canonicalGenes) => _pending.Add(GeneSpace.Key(canonicalGenes.AsSpan()), canonicalGenes);

    public void Tell(Observation observation)
    {
        problem.Space.Check(observation.Genes.AsSpan());
        var metrics = problem.Metrics.Length;
        if (!observation.Values.IsEmpty && observation.Values.Length != metrics)
        {
            throw new ArgumentException($"Expected {metrics} values or none, got {observation.Values.Length}.", nameof(observation));
        }

        var genes = observation.Genes.ToArray();
        problem.Space.Canonicalize(genes);
        var key = GeneSpace.Key(genes);
        _pending.Remove(key);
        var entry = ArchiveEntry.From(problem, observation with { Genes = [.. genes] });
        if (_told.TryGetValue(key, out var index))
        {
            _entries[index] = entry;
        }
        else
        {
            _told.Add(key, _entries.Count);
            _entries.Add(entry);
        }
    }
}
