namespace NasService.Core.Evaluations;

/// <summary>What an evaluation's numbers depend on: equal provenance and architecture, equal quality.</summary>
/// <param name="SupernetHash">SHA-256 of the supernet's weights.</param>
/// <param name="DataHash">SHA-256 of the data set and its split.</param>
/// <param name="Calibration">Method and sample count of BN statistics and int8 ranges, as in <c>bn2000;minmax512</c>.</param>
/// <param name="Seed">The job's seed.</param>
public sealed record EvaluationProvenance(string SupernetHash, string DataHash, string Calibration, int Seed);
