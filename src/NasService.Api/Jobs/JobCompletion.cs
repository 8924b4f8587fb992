using System.Text;
using NasService.Core.Events;
using NasService.Core.Jobs;
using NasService.Core.Views;

namespace NasService.Api.Jobs;

/// <summary>How much of a whole job is done: its stages weighed by what earlier jobs on the space took for them, else by a rule of thumb.</summary>
internal sealed class JobCompletion(IServiceViews views, IJobEventStore events, JobNames names)
{
    /// <summary>Past jobs that are looked at.</summary>
    private const int History = 10;

    /// <summary>Of a stage that nothing is known of, and the least of any: a bar that stands at its end while a stage works would be no bar.</summary>
    private const double LeastWeight = 0.02;

    /// <summary>Multiply-accumulates of a small network: where no job tells, it sets what training weighs beside the search, and nothing else.</summary>
    private const long NominalMacs = 5_000_000;

    private static readonly string[] Order =
        [StageNames.Validate, StageNames.Train, StageNames.Sample, StageNames.Search, StageNames.Verify, StageNames.Test, StageNames.Export];

    /// <returns>0 to 1, never less than earlier under the same costs; 1 for a job that succeeded; null for one that has not begun.</returns>
    public async Task<double?> OfAsync(SearchJob job, IReadOnlyList<JobStage> stages, long lastEvent, CancellationToken cancellationToken)
    {
        if (job.State == JobState.Succeeded || stages.Count == 0)
        {
            return job.State == JobState.Succeeded ? 1 : null;
        }

        if (JobJson.Read(Encoding.UTF8.GetBytes(job.DocumentJson), names).Value is not { } definition)
        {
            return null;
        }

        var progress = await JobProgress.FindAsync(events, job.Id, lastEvent, cancellationToken);
        var costs = StageTimeModel.FromHistory(definition, await views.ListCostsAsync(job.SpaceHash, History, cancellationToken), names)
            ?? StageTimeModel.FromArithmetic(definition, NominalMacs);
        return Of(stages, progress, costs);
    }

    /// <param name="stages">Those begun.</param>
    /// <param name="progress">Of the stage that works, or worked last.</param>
    /// <param name="costs">Seconds of stages; some may be missing.</param>
    internal static double Of(IReadOnlyList<JobStage> stages, ProgressDocument? progress, IReadOnlyDictionary<string, SecondsRange> costs)
    {
        var begun = stages.ToDictionary(s => s.Name, StringComparer.Ordinal);
        var seconds = Order.Union(begun.Keys).ToDictionary(s => s, s => costs.TryGetValue(s, out var r) ? (r.Low + r.High) / 2 : 0, StringComparer.Ordinal);
        var least = Math.Max(seconds.Values.Sum(), 1) * LeastWeight;
        var (done, all) = (0.0, 0.0);
        foreach (var (name, cost) in seconds)
        {
            var weight = Math.Max(cost, least);
            all += weight;
            done += weight * Share(begun.GetValueOrDefault(name), progress);
        }

        return done / all;
    }

    private static double Share(JobStage? stage, ProgressDocument? progress)
        => stage is null ? 0
            : stage.State == StageState.Succeeded ? 1
            : progress is { Total: > 0 } && progress.Stage == stage.Name ? Math.Clamp((double)progress.Done / progress.Total, 0, 1)
            : 0;
}
