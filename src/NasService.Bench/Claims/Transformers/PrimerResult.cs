using System.Collections.Immutable;
using NasService.Bench.Claims.Arms;

namespace NasService.Bench.Claims.Transformers;

/// <summary>Steps to a loss.</summary>
/// <param name="Steps">Of every training.</param>
/// <param name="Batch">Images a step.</param>
/// <param name="Rows">The plain one first.</param>
/// <param name="Shares">Of the plain one's steps, for every other variant; each seed is a pair.</param>
internal sealed record PrimerResult(int Steps, int Batch, ImmutableArray<PrimerRow> Rows, ImmutableArray<PairedDifference> Shares);
