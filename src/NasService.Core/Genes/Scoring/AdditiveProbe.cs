using NasService.Core.Seeds;

namespace NasService.Core.Genes.Scoring;

/// <summary>
/// Finds out whether a count (MACs, parameters) is a sum over blocks at every extent of the input, and its tables, by asking it: genes of one block, told by their names up to the last
/// dot, are varied together while all others stay. The tables are then checked on random genotypes.
/// </summary>
public sealed class AdditiveProbe
{
    private const int Checks = 200;

    private const int LargestTable = 1 << 14;

    private readonly GeneSpace _space;
    private readonly Func<int[], double> _count;
    private readonly int[] _awake;
    private readonly bool[] _decides;

    private AdditiveProbe(GeneSpace space, Func<int[], double> count)
    {
        _space = space;
        _count = count;
        _awake = [.. space.Dimensions.Select(d => d.Choices.IndexOf(d.Choices.Max()))];
        _decides = new bool[space.Dimensions.Length];
        foreach (var d in space.Dimensions)
        {
            if (d.ActiveWhen is { } when)
            {
                _decides[when.Dimension] = true;
            }
        }
    }

    /// <summary>The tables, or null where the count is no such sum. <paramref name="count"/> takes canonical genotypes.</summary>
    public static AdditiveScore? Find(GeneSpace space, Func<int[], double> count, CancellationToken cancellationToken)
    {
        var probe = new AdditiveProbe(space, count);
        return probe.Tables(cancellationToken) is { } score && probe.Agrees(score, cancellationToken) ? score : null;
    }

    /// <summary>The same without the check: the best sum over blocks that single changes tell of, as for a latency. Null where the tables would be too large.</summary>
    public static AdditiveScore? Approximate(GeneSpace space, Func<int[], double> measure, CancellationToken cancellationToken)
        => new AdditiveProbe(space, measure).Tables(cancellationToken);

    /// <summary>The canonical genotypes that <see cref="Approximate"/> asks about, each once.</summary>
    public static IReadOnlyList<int[]> Genotypes(GeneSpace space, CancellationToken cancellationToken)
    {
        var asked = new Dictionary<string, int[]>(StringComparer.Ordinal);
        Approximate(space, g => Record(asked, g), cancellationToken);
        return [.. asked.Values];
    }

    private static double Record(Dictionary<string, int[]> asked, int[] genotype)
    {
        asked.TryAdd(GeneSpace.Key(genotype), genotype);
        return 0;
    }

    private AdditiveScore? Tables(CancellationToken cancellationToken)
    {
        var all = Enumerable.Range(0, _awake.Length).ToArray();
        int[] shared = [.. all.Where(g => _space.Dimensions[g].Kind == DimensionKind.Extent)];
        if (!Array.TrueForAll(all, g => _space.IsActive(_awake, g)))
        {
            return null;
        }

        List<GeneTerm> terms = shared.Length == 0 ? [] : [new GeneTerm([.. shared], [.. Codes(shared).Select(c => At(shared, c, [], []))])];
        foreach (var block in all.Except(shared).GroupBy(g => Block(_space.Dimensions[g].Name), StringComparer.Ordinal))
        {
            cancellationToken.ThrowIfCancellationRequested();
            int[] genes = [.. shared, .. block];
            if (genes.Aggregate(1L, (size, g) => size * (_space.Dimensions[g].Choices.Length + 1)) > LargestTable)
            {
                return null;
            }

            terms.Add(new GeneTerm([.. genes], [.. Codes(genes).Select(c => Difference(shared, c[..shared.Length], [.. block], c[shared.Length..]))]));
        }

        return new AdditiveScore(shared.Length == 0 ? _count(_awake) : 0, [.. terms]);
    }

    private static string Block(string name) => name.LastIndexOf('.') is var dot and > 0 ? name[..dot] : name;

    // All combinations of codes, the last gene fastest, sleeping last.
    private IEnumerable<int[]> Codes(int[] genes)
    {
        var codes = new int[genes.Length];
        while (true)
        {
            yield return (int[])codes.Clone();
            var k = genes.Length - 1;
            while (k >= 0 && codes[k] == _space.Dimensions[genes[k]].Choices.Length)
            {
                codes[k--] = 0;
            }

            if (k < 0)
            {
                yield break;
            }

            codes[k]++;
        }
    }

    private bool Sleeps(int gene, int code) => code == _space.Dimensions[gene].Choices.Length;

    private double At(int[] shared, int[] sharedCodes, int[] genes, int[] codes)
    {
        if (shared.Where((g, k) => Sleeps(g, sharedCodes[k])).Any())
        {
            return 0;
        }

        var genotype = (int[])_awake.Clone();
        for (var k = 0; k < shared.Length; k++)
        {
            genotype[shared[k]] = sharedCodes[k];
        }

        for (var k = 0; k < genes.Length; k++)
        {
            genotype[genes[k]] = codes[k];
        }

        _space.Canonicalize(genotype);
        return _count(genotype);
    }

    // What a block's genes change against all awake at their largest.
    private double Difference(int[] shared, int[] sharedCodes, int[] genes, int[] codes)
    {
        var sleeping = genes.Where((g, k) => Sleeps(g, codes[k])).Count();
        if (sleeping > 0)
        {
            // A block falls asleep as a whole, by the smallest step of the gene it hangs on.
            return sleeping == genes.Length && _space.Dimensions[genes[0]].ActiveWhen is { } when ? Asleep(shared, sharedCodes, when) : 0;
        }

        // What a gene puts to sleep is in its dependants' tables, so here it stays at its largest.
        int[] moved = [.. genes.Select((g, k) => _decides[g] ? _awake[g] : codes[k])];
        return At(shared, sharedCodes, genes, moved) - At(shared, sharedCodes, [], []);
    }

    private double Asleep(int[] shared, int[] sharedCodes, ActiveWhen when)
    {
        var choices = _space.Dimensions[when.Dimension].Choices;
        int[] without = [.. Enumerable.Range(0, choices.Length).Where(c => choices[c] < when.AtLeast)];
        int[] with = [.. Enumerable.Range(0, choices.Length).Where(c => choices[c] >= when.AtLeast)];
        return without.Length == 0 || with.Length == 0
            ? 0
            : At(shared, sharedCodes, [when.Dimension], [without.MaxBy(c => choices[c])]) - At(shared, sharedCodes, [when.Dimension], [with.MinBy(c => choices[c])]);
    }

    private bool Agrees(AdditiveScore score, CancellationToken cancellationToken)
    {
        var random = Seed.Derive(0, "additive-probe", _awake.Length);
        int[][] sample = [.. Enumerable.Range(0, Checks).Select(_ => _space.Sample(random))];
        var sums = new double[Checks];
        score.Evaluate(Population.Of(_space, sample), sums, 1, cancellationToken);
        return sample.Zip(sums).All(s => Math.Abs(_count(s.First) - s.Second) <= 1e-9 * Math.Abs(s.Second));
    }
}
