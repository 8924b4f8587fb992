using NasService.Core.Input;
using NasService.Core.Jobs;
using NasService.Core.Tasks;

namespace NasService.Core.Fronts;

/// <summary>A job's front as <c>--json</c> prints it and tables show it, from what is stored.</summary>
public sealed class FrontDocuments(IJobStore store, JobReading reading, TaskCatalog tasks)
{
    /// <param name="jobId">The job.</param>
    /// <param name="maxLatencyMs">Only points whose printed latency is at most this; null: all.</param>
    /// <param name="scenario">Whose front; null: the job's first one.</param>
    /// <param name="cancellationToken">Ends the look-ups.</param>
    /// <exception cref="InputException">No such job or scenario, or it has no front yet.</exception>
    public async Task<FrontDocument> ReadAsync(string jobId, double? maxLatencyMs, string? scenario, CancellationToken cancellationToken)
    {
        var job = await store.GetJobAsync(jobId, cancellationToken) ?? throw new InputException("job", "There is no such job.", jobId);
        var (definition, space) = await reading.ReadAsync(job, cancellationToken);
        RefuseOther(definition, scenario);
        var front = await store.GetFrontAsync(new FrontQuery(jobId) { Scenario = scenario }, cancellationToken)
            ?? throw new InputException("job", "The job has no front yet.", jobId);
        var supernet = await store.GetSupernetAsync(jobId, cancellationToken) ?? throw new InputException("job", "The job has no supernet yet.", jobId);
        var stages = await store.GetStagesAsync(jobId, cancellationToken);
        var summary = front.Summary;
        var lengths = await LengthLatencies.ReadAsync(store, jobId, definition.Latency, scenario, cancellationToken);
        return new FrontDocument(
            jobId,
            stages.Sum(s => s.Usage.Seconds),
            [.. stages.Select(s => new StageTime(s.Name, Math.Round(s.Usage.Seconds, 2)))],
            new FrontSupernet(supernet.Recipe, supernet.Steps, supernet.Hash),
            new FrontSpace(space.Name, space.Size),
            summary.Evaluations,
            new FrontHypervolume(summary.Hypervolume, new FrontReferencePoint(summary.ReferenceQuality, summary.ReferenceLatencyMs)),
            [.. front.Points.Select(p => FrontPointDocument.Of(p, tasks, lengths))
                .Where(p => p.LatencyMs.Median <= (maxLatencyMs ?? double.PositiveInfinity))],
            [.. front.Baselines.Select(p => FrontPointDocument.Of(p, tasks, lengths))],
            stages.Max(s => s.Usage.PeakMemoryBytes),
            stages.Sum(s => s.Usage.CpuSeconds));
    }

    private static void RefuseOther(JobDefinition definition, string? scenario)
    {
        if (scenario is not null && definition.Scenarios.All(s => s.Name != scenario))
        {
            throw new InputException([ScenarioNames.Unknown("--scenario", definition, scenario)]);
        }
    }
}
