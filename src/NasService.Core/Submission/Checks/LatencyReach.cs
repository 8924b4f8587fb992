using System.Text;
using NasService.Core.Jobs;
using NasService.Core.Latency;
using NasService.Core.Predictors;
using NasService.Core.Predictors.Encodings;
using NasService.Core.Spaces;
using NasService.Core.Views;

namespace NasService.Core.Submission.Checks;

/// <summary>What is known of the latencies of a space on a device, from the newest job that has measured there: what it measured, and what its predictor says of others.</summary>
public sealed class LatencyReach(IJobStore store, IServiceViews views, PredictorFamilyCatalog families, JobNames names)
{
    /// <summary>Measurements of one machine differ by some percent from day to day, and no search has seen every network: a bound is out of reach only below this share of the fastest known.</summary>
    public const double Margin = 0.9;

    private const string Metric = "latencyMs";

    /// <summary>Past jobs that are looked at.</summary>
    private const int History = 10;

    /// <summary>Networks that a predictor is asked about, beside the smallest.</summary>
    private const int Sampled = 2000;

    /// <summary>A predictor that goes beyond what it has seen may say anything: it is believed down to this share of what was measured.</summary>
    private const double Credible = 0.5;

    /// <returns>Null where no job on the space that the caller may see has measured on the device with as many images and threads a run.</returns>
    public async Task<FastestKnown?> FindAsync(JobDefinition job, SearchSpace space, FindJob find, CancellationToken cancellationToken)
    {
        foreach (var past in await views.ListCostsAsync(space.Hash, History, cancellationToken))
        {
            if (await find(past.JobId, cancellationToken) is null
                || JobJson.Read(Encoding.UTF8.GetBytes(past.DocumentJson), names).Value is not { } definition
                || !IsComparable(job.Latency, definition.Latency))
            {
                continue;
            }

            var measured = (await store.ListMeasurementsAsync(past.JobId, null, cancellationToken)).MinBy(m => m.Latency.MedianMs);
            if (measured is not null)
            {
                var known = new FastestKnown(measured.Latency.MedianMs, measured.ArchitectureId, past.JobId, true);
                return await PredictedAsync(known, measured.Latency.DeviceId, space, cancellationToken) ?? known;
            }
        }

        return null;
    }

    private static bool IsComparable(LatencyDefinition asked, LatencyDefinition past)
        => (asked.Device, asked.Plan.Batch, asked.Plan.Threads) == (past.Device, past.Plan.Batch, past.Plan.Threads);

    /// <returns>Null where nothing faster is predicted.</returns>
    private async Task<FastestKnown?> PredictedAsync(FastestKnown measured, string deviceId, SearchSpace space, CancellationToken cancellationToken)
    {
        var records = await store.GetPredictorsAsync(measured.JobId, cancellationToken);
        var newest = records.Where(p => p.Metric == Metric && p.DeviceId == deviceId).MaxBy(p => p.Round);
        var encodings = new SpaceEncodings(space);
        if (newest is null || StoredPredictors.Load(families, newest) is not { } predictor || encodings.Of(predictor) is null)
        {
            return null;
        }

        var random = new Random(0);
        int[][] genes =
        [
            [.. space.Smallest(32).Genes], [.. space.Smallest(8).Genes],
            .. Enumerable.Range(0, Sampled).Select(_ => space.Create(space.Genes.Sample(random)).Genes.ToArray()),
        ];
        var (mean, _) = encodings.Predict(predictor, [.. genes.Select(g => new ReadOnlyMemory<int>(g))]);
        var faster = Enumerable.Range(0, genes.Length).Where(i => mean[i] > Credible * measured.LatencyMs && mean[i] < measured.LatencyMs).OrderBy(i => mean[i]).Take(1).ToArray();
        return faster is [var best] ? new FastestKnown(mean[best], space.Create(genes[best]).Id, measured.JobId, false) : null;
    }
}
