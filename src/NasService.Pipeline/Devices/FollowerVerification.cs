using NasService.Core.Evaluations;
using NasService.Core.Latency;
using NasService.Core.Seeds;
using NasService.Pipeline.Candidates;
using NasService.Pipeline.Fronts;
using NasService.Pipeline.Jobs;
using NasService.Pipeline.Search;

namespace NasService.Pipeline.Devices;

/// <summary>
/// Fixes the front of a device that follows: its own candidates, measured on it again. fp32 networks keep the score of the first device's
/// files; int8 ones are exported and scored anew where the device is of another class. A device that stays away until the deadline keeps
/// the front that the search measured, which is not verified.
/// </summary>
internal sealed class FollowerVerification(JobSession session, VerifiedModels models, LatencyBook book)
{
    /// <param name="follower">The device.</param>
    /// <param name="stored">What is evaluated.</param>
    /// <param name="exported">Files for the first device.</param>
    /// <param name="progress">Gets the number of models measured.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    public async Task RunAsync(
        LatencyScenario follower, IReadOnlyList<Evaluation> stored, IReadOnlyList<VerifiedModel> exported, Action<int> progress,
            CancellationToken cancellationToken)
    {
        var device = session.MeterOf(follower).Device;
        var candidates = FrontCandidates.Of(session, stored, follower, book).Select(e => e.ArchitectureId)
            .ToHashSet(StringComparer.Ordinal);
        var baselines = Baselines.Of(session).Where(b => DeviceFormats.Runs(device, session.Space.Plan(b.Architecture))).ToArray();
        var ids = baselines.Select(b => b.Architecture.Id).Concat(candidates).ToHashSet(StringComparer.Ordinal);
        var own = new List<VerifiedModel>();
        foreach (var model in exported.Where(m => ids.Contains(m.Architecture.Id)))
        {
            own.Add(await ForAsync(model, device, cancellationToken));
        }

        if (await AskAsync(follower, [.. own.Select(m => m.File)], progress, cancellationToken) is not { } metered)
        {
            return;
        }

        foreach (var failed in metered.Where(m => m.Latency is null))
        {
            await session.SayAsync($"{device.Name} cannot run {failed.Model.ArchitectureId}: {failed.Error}", cancellationToken);
        }

        var latencies = metered.Where(m => m.Latency is not null)
            .ToDictionary(m => m.Model.ArchitectureId, m => m.Latency!, StringComparer.Ordinal);
        await VerifiedModels.RecordAsync(session, follower, latencies, cancellationToken);
        var points = own.Where(m => latencies.ContainsKey(m.Architecture.Id))
            .ToDictionary(m => m.Architecture.Id, m => m.ToPoint(latencies[m.Architecture.Id]), StringComparer.Ordinal);
        var feasible = points.Values.Where(p => candidates.Contains(p.ArchitectureId) && Metrics.Meets(
            session.Definition.Constraints, follower, session.Metric, p.Validation.Value, p.Latency.MedianMs, p.ModelBytes, p.Macs))
                .ToArray();
        if (feasible.Length == 0)
        {
            await session.SayAsync($"{device.Name}: no network meets the constraints there; its front is empty.", cancellationToken);
        }

        var named = baselines.Where(b => points.ContainsKey(b.Architecture.Id))
            .Select(b => points[b.Architecture.Id] with { Name = b.Name });
        var front = FrontBuilder.Build(
            session, follower, feasible, [.. named], SearchLoop.Reference(session, stored, follower, book),
                stored.Count - Baselines.Of(session).Count, true);
        await session.Store.SaveFrontAsync(session.Stage.Ticket, front, cancellationToken);
    }

    /// <returns>Null, and said why: its front stays what the search has measured there.</returns>
    private async Task<IReadOnlyList<MeteredModel>?> AskAsync(
        LatencyScenario follower, IReadOnlyList<ModelFile> files, Action<int> progress, CancellationToken cancellationToken)
    {
        string why;
        try
        {
            if (await DeviceWait.MeasureAsync(session, follower, () => MeasureAsync(follower, files, progress, cancellationToken),
                cancellationToken) is { } metered)
            {
                return metered;
            }

            why = $"{follower.Device} was away until the deadline";
        }
        catch (DeviceFailedException e)
        {
            why = e.Message;
        }

        await session.SayAsync($"{why}: its front is what the search has measured there, not measured again.", cancellationToken);
        return null;
    }

    /// <summary>Where devices are of one class, or no layer is in 8 bits, the first device's file and its score are the
    /// follower's.</summary>
    private async Task<VerifiedModel> ForAsync(VerifiedModel model, DeviceFingerprint device, CancellationToken cancellationToken)
        => JobSession.WeightLimitOf(device) == session.WeightLimit || model.Plan.Layers.All(l => l.Format.WeightBits != 8)
            ? model : await models.ExportAsync(model.Architecture, device, cancellationToken);

    private Task<IReadOnlyList<MeteredModel>> MeasureAsync(
        LatencyScenario follower, IReadOnlyList<ModelFile> files, Action<int> progress, CancellationToken cancellationToken)
    {
        var anchor = files.FirstOrDefault(f => f.ArchitectureId == session.Space.Largest(32).Id);
        var order = Seed.Derive(session.Definition.Seed, "verify" + follower.Suffix, 0);
        return session.MeterOf(follower)
            .MeasureAsync(files, anchor, follower.VerifyPlan, order, new ImmediateProgress<int>(progress), cancellationToken);
    }
}
