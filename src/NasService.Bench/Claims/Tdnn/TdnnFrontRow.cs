namespace NasService.Bench.Claims.Tdnn;

/// <summary>The network of least predicted rate within a bound.</summary>
/// <param name="Seed">Of the supernet.</param>
/// <param name="BoundMs">The bound.</param>
/// <param name="PredictedMs">Its latency as predicted.</param>
/// <param name="Ms">As measured.</param>
/// <param name="PredictedEer">Its rate as predicted, percent.</param>
/// <param name="Eer">As scored.</param>
/// <param name="UniformEer">Of uniform width scaling at its measured latency, percent.</param>
internal sealed record TdnnFrontRow(int Seed, double BoundMs, double PredictedMs, double Ms, double PredictedEer, double Eer,
    double UniformEer);
