using NasService.Core.Latency;
using NasService.Measurement.Quality;
using NasService.Training.Data;
using NasService.Training.Export;
using NasService.Training.Extraction;
using NasService.Training.Quantization;
using NasService.Training.Supernets;
using NasService.Pipeline.Candidates;
using NasService.Pipeline.Data;

namespace NasService.Bench.Claims.Ofa;

/// <summary>Accuracy of exported fp32 files on all validation images: nothing here is chosen by it. Thread-safe; synchronous.</summary>
internal sealed class OfaScorer(DataSet data, string folder)
{
    private const int WeightLimit = 127;

    private readonly ModelScorer _scorer = new(EvaluationSet.Cached(
        i => EvaluationSet.Create(data.Samples, i, [.. data.Split.Ranking, .. data.Split.Scoring])), () => new AccuracyMeter());

    public int Images => data.Split.Ranking.Length + data.Split.Scoring.Length;

    /// <param name="weights">Shared or a network's own.</param>
    /// <param name="network">Which one.</param>
    /// <param name="statistics">Of its BNs.</param>
    /// <param name="cancellationToken">Ends between batches.</param>
    public double Score(Supernet weights, OfaNetwork network, NetworkStatistics statistics, CancellationToken cancellationToken)
    {
        var folded = SubNetworkExtractor.Extract(weights, network.Plan, statistics);
        var path = Path.Combine(folder, $"{Guid.NewGuid():N}.onnx");
        File.WriteAllBytes(path, OnnxExporter.Export(folded, network.Plan, new Dictionary<string, ActivationRange>(StringComparer.Ordinal), WeightLimit));
        try
        {
            return _scorer.Score(new ModelFile(network.Id, path), network.Plan.Inputs, cancellationToken).Value;
        }
        finally
        {
            File.Delete(path);
        }
    }
}
