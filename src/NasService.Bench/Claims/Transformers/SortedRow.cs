using System.Collections.Immutable;

namespace NasService.Bench.Claims.Transformers;

/// <summary>One of the nested networks.</summary>
/// <param name="Id">Architecture.</param>
/// <param name="Macs">Multiply-accumulates.</param>
/// <param name="Nested">Accuracy as one of many, of each seed.</param>
/// <param name="Alone">Accuracy alone, of each seed; empty: not trained.</param>
internal sealed record SortedRow(string Id, long Macs, ImmutableArray<double> Nested, ImmutableArray<double> Alone)
{
    /// <summary>Of the mean accuracy alone, over the seeds that both have.</summary>
    public double Share => Alone.IsEmpty ? double.NaN : Nested.Take(Alone.Length).Average() / Alone.Average();
}
