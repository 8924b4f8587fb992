using System.Collections.Immutable;
using NasService.Bench.Claims.Arms;

namespace NasService.Bench.Claims.Transformers;

/// <summary>Steps to a loss.</summary>
/// <param name="Steps">Of every training.</param>
/// <param name="Batch">Samples a step.</param>
/// <param name="Rows">The plain one first.</param>
/// <param name="Shares">Of the plain one's steps, for every other variant; each seed is a pair.</param>
/// <param name="Losses">That had to be reached, in nats, by seed; the perplexity is e to the power of it.</param>
internal sealed record PrimerResult(int Steps, int Batch, ImmutableArray<PrimerRow> Rows, ImmutableArray<PairedDifference> Shares,
    ImmutableArray<double> Losses);
