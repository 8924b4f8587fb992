using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace NasService.Core.Genes.Scoring;

/// <summary>A number of every genotype that is a constant plus one table look-up for each term: linear predictors, and counts of networks whose blocks do not change each other.</summary>
/// <param name="Constant">Added to all.</param>
/// <param name="Terms">Looked up.</param>
public sealed record AdditiveScore(double Constant, ImmutableArray<GeneTerm> Terms)
{
    // Sums of one piece stay in the cache while the terms pass over them.
    private const int Piece = 8192;

    /// <summary>One number per genotype into <paramref name="result"/>, on <paramref name="threads"/> threads.</summary>
    public void Evaluate(Population population, double[] result, int threads, CancellationToken cancellationToken)
    {
        if (result.Length != population.Count)
        {
            throw new ArgumentException($"Expected room for {population.Count} numbers, got {result.Length}.", nameof(result));
        }

        var pieces = (population.Count + Piece - 1) / Piece;
        Parallel.For(0, pieces, new ParallelOptions { MaxDegreeOfParallelism = threads, CancellationToken = cancellationToken }, p =>
        {
            var start = p * Piece;
            var count = Math.Min(Piece, population.Count - start);
            var sums = result.AsSpan(start, count);
            sums.Fill(Constant);
            var places = new int[count];
            foreach (var term in Terms)
            {
                Add(population, term, start, sums, places);
            }
        });
    }

    private static void Add(Population population, GeneTerm term, int start, Span<double> sums, int[] places)
    {
        var table = ImmutableCollectionsMarshal.AsArray(term.Table)!;
        var first = population.Codes(term.Genes[0]).Slice(start, sums.Length);
        if (term.Genes.Length == 1)
        {
            for (var i = 0; i < sums.Length; i++)
            {
                sums[i] += table[first[i]];
            }

            return;
        }

        for (var i = 0; i < places.Length; i++)
        {
            places[i] = first[i];
        }

        foreach (var gene in term.Genes.AsSpan()[1..])
        {
            var codes = population.Codes(gene).Slice(start, sums.Length);
            var size = population.Sleeping(gene) + 1;
            for (var i = 0; i < places.Length; i++)
            {
                places[i] = (places[i] * size) + codes[i];
            }
        }

        for (var i = 0; i < sums.Length; i++)
        {
            sums[i] += table[places[i]];
        }
    }
}
