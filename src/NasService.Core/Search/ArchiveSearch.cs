using System.Collections.Immutable;
using NasService.Core.Seeds;

namespace NasService.Core.Search;

/// <summary>What all algorithms share: the archive, the derivation of chance, the uniform start and the snapshot. A subclass only proposes.</summary>
internal abstract class ArchiveSearch(string name, SearchProblem problem, SearchSettings settings, int seed) : ISearchAlgorithm
{
    public string Name => name;

    protected SearchProblem Problem => problem;

    protected SearchSettings Settings => settings;

    protected SearchArchive Archive { get; } = new(problem);

    /// <summary>Genotypes to draw uniformly before <see cref="Propose"/> is first called.</summary>
    protected abstract int InitialSample { get; }

    /// <summary>Whether what <see cref="Propose"/> leaves missing is drawn uniformly. If not, an ask may bring less than it is asked for,
    /// and brings nothing at the end.</summary>
    protected virtual bool FillsUp => true;

    public IReadOnlyList<ImmutableArray<int>> Ask(int count, CancellationToken cancellationToken)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        cancellationToken.ThrowIfCancellationRequested();
        var random = Seed.Derive(seed, "search/" + name, Archive.Known);
        var uniform = Math.Clamp(InitialSample - Archive.Known, 0, count);
        var proposals = new ProposalSet(problem, Archive, uniform);
        proposals.FillRandomly(random, cancellationToken);
        foreach (var genes in proposals.Genes)
        {
            Archive.AddPending(genes);
        }

        var learned = new ProposalSet(problem, Archive, count - uniform);
        if (learned.Missing > 0)
        {
            Propose(learned, random, cancellationToken);
            if (FillsUp)
            {
                learned.FillRandomly(random, cancellationToken);
            }
        }

        foreach (var genes in learned.Genes)
        {
            Archive.AddPending(genes);
        }

        return [.. proposals.Genes, .. learned.Genes];
    }

    public void Tell(IReadOnlyList<Observation> observations)
    {
        ArgumentNullException.ThrowIfNull(observations);
        foreach (var observation in observations)
        {
            Archive.Tell(observation);
        }
    }

    public string Snapshot() => new SearchState(
        SearchState.CurrentVersion,
        name,
        seed,
        settings,
        [.. Archive.Entries.Select(e => e.Genes)],
        [.. Archive.Entries.Select(e => e.Values)],
        [.. Archive.Pending],
        [.. Archive.Estimates.Select(e => e.Genes)],
        [.. Archive.Estimates.Select(e => e.Values[0])]).Write();

    public void Load(SearchState state)
    {
        for (var i = 0; i < state.ToldGenes.Length; i++)
        {
            Archive.Tell(new Observation(state.ToldGenes[i], state.ToldValues[i]));
        }

        for (var i = 0; i < (state.EstimatedGenes?.Length ?? 0); i++)
        {
            Archive.TellEstimate(new Observation(state.EstimatedGenes!.Value[i], [state.Estimates!.Value[i]]));
        }

        foreach (var genes in state.Pending)
        {
            problem.Space.Check(genes.AsSpan());
            Archive.AddPending(genes);
        }
    }

    /// <summary>Adds what it can to <paramref name="proposals"/>; what stays missing is drawn uniformly where it <see cref="FillsUp"/>.</summary>
    protected abstract void Propose(ProposalSet proposals, Random random, CancellationToken cancellationToken);
}
