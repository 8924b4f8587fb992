using NasService.Core.Jobs;
using NasService.Core.Predictors.Latency;
using NasService.Core.Spaces;

namespace NasService.Api.Candidates;

/// <summary>Tells from a job's measured networks what a block costs; silent where they do not tell.</summary>
internal sealed class BlockLatencies(IJobStore store)
{
    private const int MostNetworks = 400;
    private const double LeastTau = 0.7;

    public async Task<BlockCosts?> FindAsync(string jobId, SearchSpace space, CancellationToken cancellationToken)
    {
        var measured = (await store.GetEvaluationsAsync(jobId, cancellationToken)).Where(e => e.Succeeded).ToArray();
        var device = measured.Length > 0 ? measured[0].Latency!.DeviceId : null;
        var newest = measured.Where(e => e.Latency!.DeviceId == device).TakeLast(MostNetworks);
        var costs = BlockCosts.Fit([.. newest.Select(e => (space.Plan(e.Genes.AsSpan()), e.Latency!.MedianMs))]);
        return costs?.Scores.KendallTau >= LeastTau ? costs : null;
    }
}
