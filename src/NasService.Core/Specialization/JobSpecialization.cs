using NasService.Core.Input;
using NasService.Core.Jobs;
using NasService.Core.Latency;
using NasService.Core.Predictors;
using NasService.Core.Predictors.Encodings;
using NasService.Core.Search.Predicted;

namespace NasService.Core.Specialization;

/// <summary>Searches a job's space by its newest predictors alone. Deterministic: the chance comes from the job's seed.</summary>
public sealed class JobSpecialization(IJobStore store, JobReading reading, PredictorFamilyCatalog families)
{
    private const string Latency = "latencyMs";

    /// <param name="job">Its supernet, its evaluations, its predictors.</param>
    /// <param name="device">Whose latencies, by its id or name; null: of the device that was last predicted for.</param>
    /// <param name="scenario">Name of the scenario whose latencies are meant; null: the job's first one, or the device's own.</param>
    /// <param name="cancellationToken">Ends between generations.</param>
    /// <returns>
    /// Why there is none: no such scenario (the path is <c>scenario</c>), or no predictors that can be read (the path is <c>job</c>).
    /// </returns>
    public async Task<Parsed<SpecializedFront>> FindAsync(SearchJob job, string? device, string? scenario, CancellationToken cancellationToken)
    {
        var (definition, space) = await reading.ReadAsync(job, cancellationToken);
        var metric = space.Definition.Task.Metric;
        scenario ??= device is null ? null
            : definition.Latency.Scenarios.FirstOrDefault(s => s.Device is { } follower
                && DeviceFingerprint.IsMeant(device, follower))?.Name;
        if (definition.Scenarios.FirstOrDefault(s => s.Name == scenario) is not { } asked)
        {
            return new(null, [ScenarioNames.Unknown("scenario", definition, scenario!)]);
        }

        var predictors = await store.GetPredictorsAsync(job.Id, cancellationToken);
        var quality = predictors.Where(p => p.Metric == metric.Name).MaxBy(p => p.Round);
        var latency = predictors.Where(p => p.Metric == Latency + asked.Suffix
            && (device is null || DeviceFingerprint.IsMeant(p.DeviceId!, device))).MaxBy(p => p.Round);
        if (quality is null || latency is null
            || StoredPredictors.Load(families, quality) is not { } qualities || StoredPredictors.Load(families, latency) is not { } latencies)
        {
            var known = predictors.Select(p => p.DeviceId).OfType<string>().Distinct(StringComparer.Ordinal);
            return Refused(
                $"The job has no predictors of {metric.Name} and of latency on this device that this version can read; of latency it has those of: {string.Join(", ", known.DefaultIfEmpty("none"))}.");
        }

        var encodings = new SpaceEncodings(space);
        if (encodings.Of(qualities) is null || encodings.Of(latencies) is null)
        {
            return Refused("The job's predictors were fitted on other features than those of an architecture alone.");
        }

        var search = new PredictedSearch(space.Genes, encodings, qualities, latencies, metric);
        var evaluated = await store.GetEvaluationsAsync(job.Id, cancellationToken);
        var networks = search.Run(evaluated.Select(e => e.Genes.ToArray()), new Random(job.Seed), cancellationToken);
        return new(new SpecializedFront(space, quality, latency, search.Candidates, networks), []);

        Parsed<SpecializedFront> Refused(string why) => new(null, [new InputError("job", why, job.Id)]);
    }
}
