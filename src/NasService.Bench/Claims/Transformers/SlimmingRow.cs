namespace NasService.Bench.Claims.Transformers;

/// <summary>One target of one seed.</summary>
/// <param name="Seed">Of the supernet.</param>
/// <param name="Share">Of the largest network's latency.</param>
/// <param name="TargetMs">What that is.</param>
/// <param name="Ms">Latency of the most accurate network asked for that meets it.</param>
/// <param name="Accuracy">Its accuracy, percent.</param>
/// <param name="Asked">Networks evaluated on the way.</param>
/// <param name="UniformWithin">Best accuracy of uniform scaling within the target.</param>
/// <param name="UniformBetween">The same at the latency met, on the line between its neighbours.</param>
internal sealed record SlimmingRow(
    int Seed, double Share, double TargetMs, double Ms, double Accuracy, int Asked, double UniformWithin, double UniformBetween);
