using System.Collections.Immutable;
using NasService.Bench.Claims.Arms;

namespace NasService.Bench.Claims.Tdnn;

/// <summary>Networks found by predictors under latency bounds.</summary>
/// <param name="Steps">Of every training.</param>
/// <param name="Utterances">Of the validation part.</param>
/// <param name="Evaluated">Networks that the predictors are fitted on.</param>
/// <param name="Rows">By seed and bound.</param>
/// <param name="Tau">Kendall's tau between predicted and measured rates over a seed's bounds, mean over seeds.</param>
/// <param name="Lead">Points of EER fewer than uniform width scaling at equal measured latency, mean of a seed's bounds; seeds are the
/// sample.</param>
internal sealed record TdnnFrontResult(int Steps, int Utterances, int Evaluated, ImmutableArray<TdnnFrontRow> Rows, double Tau,
    PairedDifference Lead);
