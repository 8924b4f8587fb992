using NasService.Core.Input;
using NasService.Core.Jobs;
using NasService.Core.Predictors;
using NasService.Core.Predictors.Encodings;
using NasService.Core.Search.Predicted;

namespace NasService.Core.Specialization;

/// <summary>Searches a job's space by its newest predictors alone. Deterministic: the chance comes from the job's seed.</summary>
public sealed class JobSpecialization(IJobStore store, JobReading reading, PredictorFamilyCatalog families)
{
    private const string Accuracy = "accuracy";
    private const string Latency = "latencyMs";

    /// <param name="job">Its supernet, its evaluations, its predictors.</param>
    /// <param name="device">Whose latencies; null: of the device that was last predicted for.</param>
    /// <param name="cancellationToken">Ends between generations.</param>
    /// <returns>Why there is none, where the job has no predictors that can be read: the job as the path.</returns>
    public async Task<Parsed<SpecializedFront>> FindAsync(SearchJob job, string? device, CancellationToken cancellationToken)
    {
        var predictors = await store.GetPredictorsAsync(job.Id, cancellationToken);
        var accuracy = predictors.Where(p => p.Metric == Accuracy).MaxBy(p => p.Round);
        var latency = predictors.Where(p => p.Metric == Latency && (device is null || p.DeviceId == device)).MaxBy(p => p.Round);
        if (accuracy is null || latency is null
            || StoredPredictors.Load(families, accuracy) is not { } accuracies || StoredPredictors.Load(families, latency) is not { } latencies)
        {
            return Refused("The job has no predictors of accuracy and of latency on this device that this version can read.");
        }

        var (_, space) = await reading.ReadAsync(job, cancellationToken);
        var encodings = new SpaceEncodings(space);
        if (encodings.Of(accuracies) is null || encodings.Of(latencies) is null)
        {
            return Refused("The job's predictors were fitted on other features than those of an architecture alone.");
        }

        var search = new PredictedSearch(space.Genes, encodings, accuracies, latencies);
        var evaluated = await store.GetEvaluationsAsync(job.Id, cancellationToken);
        var networks = search.Run(evaluated.Select(e => e.Genes.ToArray()), new Random(job.Seed), cancellationToken);
        return new(new SpecializedFront(space, accuracy, latency, search.Candidates, networks), []);

        Parsed<SpecializedFront> Refused(string why) => new(null, [new InputError("job", why, job.Id)]);
    }
}
