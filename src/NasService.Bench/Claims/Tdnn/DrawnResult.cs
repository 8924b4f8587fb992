using System.Collections.Immutable;
using NasService.Bench.Claims.Arms;

namespace NasService.Bench.Claims.Tdnn;

/// <summary>Pairs of networks.</summary>
/// <param name="Steps">Of every training.</param>
/// <param name="Utterances">Of the validation part, all of which are compared with each other.</param>
/// <param name="Listed">Networks that training draws from.</param>
/// <param name="Rows">By seed and size.</param>
/// <param name="Difference">Points more for those never drawn, mean of a seed's pairs; seeds are the sample.</param>
/// <param name="Worst">Of the pairs.</param>
internal sealed record DrawnResult(int Steps, int Utterances, int Listed, ImmutableArray<DrawnRow> Rows, PairedDifference Difference,
    double Worst);
