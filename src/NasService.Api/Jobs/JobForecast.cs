using System.Collections.Immutable;
using System.Text;
using NasService.Core.Jobs;
using NasService.Core.Latency;
using NasService.Core.Operators;
using NasService.Core.Queue;
using NasService.Core.Spaces;
using NasService.Core.Views;

namespace NasService.Api.Jobs;

/// <summary>Tells what a job would cost and how long a running one will still take.</summary>
internal sealed class JobForecast(IJobStore store, IServiceViews views, JobNames names, IWorkerRegistry workers)
{
    /// <summary>Past jobs that are looked at.</summary>
    private const int History = 10;

    public async Task<JobForecastDocument> OfAsync(CheckedJob job, CancellationToken cancellationToken)
    {
        var (definition, space, result) = job;
        ImmutableArray<ConstraintForecast> constraints = [.. result.Constraints.Select(ConstraintForecast.Of)];
        var (seconds, basis) = await CostAsync(definition, space.Hash, space.LargestPlan.Macs, cancellationToken);
        return new JobForecastDocument(
            definition.Name,
            space.Name,
            space.Hash,
            space.Size,
            space.ArchitectureCount,
            space.Genes.Dimensions.Length,
            ConstraintCheck.MinMacs(space),
            space.LargestPlan.Macs,
            constraints.All(c => c.Satisfiable),
            constraints,
            definition.Search.Evaluations,
            StageTimeModel.StepsOf(definition),
            new SecondsRange(Math.Round(seconds.Values.Sum(r => r.Low), 1), Math.Round(seconds.Values.Sum(r => r.High), 1)),
            ResourceModel.MemoryBytes(definition, space),
            ResourceModel.DiskBytes(definition, space),
            basis,
            await WarningsAsync(job, cancellationToken));
    }

    /// <summary>What it will take at least in time, and at most in space.</summary>
    public async Task<JobNeeds> NeedsAsync(JobDefinition definition, SearchSpace space, CancellationToken cancellationToken)
    {
        var (seconds, _) = await CostAsync(definition, space.Hash, space.LargestPlan.Macs, cancellationToken);
        return new JobNeeds(seconds.Values.Sum(r => r.Low), ResourceModel.MemoryBytes(definition, space), ResourceModel.DiskBytes(definition, space));
    }

    /// <summary>Null for a job that does not run, or where no past job tells.</summary>
    public async Task<SecondsRange?> RemainingAsync(SearchJob job, IReadOnlyList<JobStage> stages, ProgressDocument? progress, CancellationToken cancellationToken)
    {
        if (job.State is not (JobState.Running or JobState.Queued) || JobJson.Read(Encoding.UTF8.GetBytes(job.DocumentJson), names).Value is not { } definition)
        {
            return null;
        }

        var history = await views.ListCostsAsync(job.SpaceHash, History, cancellationToken);
        var costs = StageTimeModel.FromHistory(definition, history, names);
        if (costs is null)
        {
            return null;
        }

        var done = stages.Where(s => s.State == StageState.Succeeded).Select(s => s.Name).ToHashSet(StringComparer.Ordinal);
        var (low, high) = (0.0, 0.0);
        foreach (var (stage, range) in costs.Where(c => !done.Contains(c.Key)))
        {
            var left = progress?.Stage == stage && progress.Total > 0 ? 1 - Math.Clamp((double)progress.Done / progress.Total, 0, 1) : 1;
            (low, high) = (low + (left * range.Low), high + (left * range.High));
        }

        return new SecondsRange(Math.Round(low, 1), Math.Round(high, 1));
    }

    private async Task<(IReadOnlyDictionary<string, SecondsRange> Seconds, string Basis)> CostAsync(
        JobDefinition definition, string spaceHash, long largestMacs, CancellationToken cancellationToken)
    {
        var history = await views.ListCostsAsync(spaceHash, History, cancellationToken);
        return StageTimeModel.FromHistory(definition, history, names) is { } known ? (known, "history") : (StageTimeModel.FromArithmetic(definition, largestMacs), "arithmetic");
    }

    /// <summary>Number formats of a space that a device says it does not run.</summary>
    private static string[] Missing(SearchSpace space, DeviceFingerprint device)
        => device.Formats.Length == 0 ? [] :
        [
            .. new[] { 8, 32 }.SelectMany(bits => space.Plan(space.Largest(bits)).Layers.Select(l => l.Format))
                .Concat(space.Definition.Quantization?.Products ?? []).Distinct()
                .Where(f => NumberFormats.Shipped.Contains(f) && !device.Runs(f.Name)).Select(f => f.Name),
        ];

    private async Task<ImmutableArray<string>> WarningsAsync(CheckedJob job, CancellationToken cancellationToken)
    {
        var warnings = job.Result.Warnings.ToBuilder();
        var latency = job.Definition.Latency;
        var devices = await store.ListDevicesAsync(cancellationToken);
        if (latency.ReplayOf is null && devices.All(d => d.Fingerprint.Name != latency.Device))
        {
            warnings.Add($"latency.device: no worker has offered the device {latency.Device} yet; the job fails if none has when it runs.");
        }

        foreach (var (name, i) in latency.Devices.Select((n, i) => (n, i)))
        {
            if (devices.FirstOrDefault(d => d.Fingerprint.Name == name)?.Fingerprint is { } device
                && Missing(job.Space, device) is { Length: > 0 } missing)
            {
                var place = latency.HasFollowers ? $"latency.devices[{i}]" : "latency.device";
                warnings.Add($"{place}: {name} has no kernels for {string.Join(", ", missing)}; networks in it are not searched for on this device.");
            }
        }

        if (!(await workers.ListWorkersAsync(cancellationToken)).Any(w => w.IsAlive && w.Groups.Contains(WorkGroups.Search)))
        {
            warnings.Add("No worker that runs stages is alive: the job would wait.");
        }

        if (job.Space.Size < job.Definition.Search.Evaluations)
        {
            warnings.Add($"search.evaluations: the space has only {job.Space.Size} architectures.");
        }

        return warnings.ToImmutable();
    }
}
