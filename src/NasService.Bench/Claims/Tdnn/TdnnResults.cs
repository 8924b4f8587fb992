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
internal sealed record DrawnResult(int Steps, int Utterances, int Listed, ImmutableArray<DrawnRow> Rows, PairedDifference Difference, double Worst);

/// <summary>Two networks of about as many multiply-accumulates; equal error rates in percent.</summary>
internal sealed record DrawnRow(int Seed, long Macs, long OtherMacs, double Drawn, double Other);

/// <summary>Corners of the space behind trainings in different orders.</summary>
/// <param name="Steps">Of every training, over all phases.</param>
/// <param name="Utterances">Of the validation part.</param>
/// <param name="Rows">By corner and order.</param>
/// <param name="Spread">Points between the best and the worst order, of means over seeds, at the corner where that is most.</param>
internal sealed record PhasesResult(int Steps, int Utterances, ImmutableArray<PhaseRow> Rows, double Spread);

/// <summary>Equal error rates of one corner behind one order, percent, by seed.</summary>
internal sealed record PhaseRow(string Corner, string Order, ImmutableArray<double> Eer);

/// <summary>Networks found by predictors under latency bounds.</summary>
/// <param name="Steps">Of every training.</param>
/// <param name="Utterances">Of the validation part.</param>
/// <param name="Evaluated">Networks that the predictors are fitted on.</param>
/// <param name="Rows">By seed and bound.</param>
/// <param name="Tau">Kendall's tau between predicted and measured rates over a seed's bounds, mean over seeds.</param>
/// <param name="Lead">Points of EER fewer than uniform width scaling at equal measured latency, mean of a seed's bounds; seeds are the sample.</param>
internal sealed record TdnnFrontResult(int Steps, int Utterances, int Evaluated, ImmutableArray<TdnnFrontRow> Rows, double Tau, PairedDifference Lead);

/// <summary>The network of least predicted rate within a bound.</summary>
/// <param name="Seed">Of the supernet.</param>
/// <param name="BoundMs">The bound.</param>
/// <param name="PredictedMs">Its latency as predicted.</param>
/// <param name="Ms">As measured.</param>
/// <param name="PredictedEer">Its rate as predicted, percent.</param>
/// <param name="Eer">As scored.</param>
/// <param name="UniformEer">Of uniform width scaling at its measured latency, percent.</param>
internal sealed record TdnnFrontRow(int Seed, double BoundMs, double PredictedMs, double Ms, double PredictedEer, double Eer, double UniformEer);
