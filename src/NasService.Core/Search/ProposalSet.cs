using System.Collections.Immutable;
using NasService.Core.Genes;

namespace NasService.Core.Search;

/// <summary>The candidates of one ask while it is put together: only new phenotypes that violate no counted constraint get in.</summary>
internal sealed class ProposalSet(SearchProblem problem, SearchArchive archive, int capacity)
{
    // Above this many phenotypes a space is not walked through to find the last unknown ones.
    private const int EnumerableSize = 1 << 18;

    private readonly HashSet<string> _keys = new(StringComparer.Ordinal);
    private readonly List<ImmutableArray<int>> _genes = [];

    public IReadOnlyList<ImmutableArray<int>> Genes => _genes;

    public int Missing => capacity - _genes.Count;

    /// <summary>Whether the genotype, canonical or not, could still be added.</summary>
    public bool IsNew(ReadOnlySpan<int> canonicalGenes)
        => !archive.Knows(canonicalGenes) && !_keys.Contains(GeneSpace.Key(canonicalGenes)) && problem.Violation(canonicalGenes) <= 0;

    public bool TryAdd(ReadOnlySpan<int> genes)
    {
        if (Missing <= 0)
        {
            return false;
        }

        var canonical = genes.ToArray();
        problem.Space.Canonicalize(canonical);
        if (!IsNew(canonical))
        {
            return false;
        }

        _keys.Add(GeneSpace.Key(canonical));
        _genes.Add([.. canonical]);
        return true;
    }

    /// <summary>Fills what is missing uniformly; where luck runs out a small space is walked through, and a large one descended in violation.</summary>
    public void FillRandomly(Random random, CancellationToken cancellationToken)
    {
        for (var tries = 50 + (20 * Missing); Missing > 0 && tries > 0; tries--)
        {
            TryAdd(problem.Space.Sample(random));
        }

        if (Missing > 0 && problem.Space.Size <= EnumerableSize)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var rest = PhenotypeEnumeration.All(problem.Space).Where(g => IsNew(g)).ToArray();
            random.Shuffle(rest);
            foreach (var genes in rest)
            {
                TryAdd(genes);
            }
        }

        for (var tries = 20 + (5 * Missing); Missing > 0 && tries > 0 && problem.Space.Size > EnumerableSize; tries--)
        {
            cancellationToken.ThrowIfCancellationRequested();
            TryAdd(DescendViolation(random));
        }
    }

    private int[] DescendViolation(Random random)
    {
        var space = problem.Space;
        var current = space.Sample(random);
        var violation = problem.Violation(current);
        for (var step = 0; step < 1000 && violation > 0; step++)
        {
            var next = (int[])current.Clone();
            var i = random.Next(next.Length);
            next[i] = random.Next(space.Dimensions[i].Choices.Length);
            space.Canonicalize(next);
            var nextViolation = problem.Violation(next);
            if (nextViolation <= violation)
            {
                (current, violation) = (next, nextViolation);
            }
        }

        return current;
    }
}
