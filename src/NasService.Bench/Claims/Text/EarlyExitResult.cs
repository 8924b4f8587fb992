using System.Collections.Immutable;

namespace NasService.Bench.Claims.Text;

/// <summary>The experiment's figures. Accuracies in percent of the test set.</summary>
/// <param name="Steps">Optimizer steps of every supernet.</param>
/// <param name="Sentences">Of the test set.</param>
/// <param name="Rows">By bits and budget.</param>
internal sealed record EarlyExitResult(int Steps, int Sentences, ImmutableArray<EarlyExitRow> Rows);
