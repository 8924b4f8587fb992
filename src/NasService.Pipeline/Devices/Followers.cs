using NasService.Core.Jobs;
using NasService.Core.Latency;
using NasService.Core.Seeds;
using NasService.Pipeline.Jobs;

namespace NasService.Pipeline.Devices;

/// <summary>
/// Measures on the devices that follow while the search runs. One that is away holds nothing up: the search goes on with what is predicted
/// for it.
/// </summary>
internal sealed class Followers(FollowerChoice choice, FollowerLatencies latencies)
{
    /// <summary>Measures what is due, on all at once.</summary>
    /// <param name="session">The job; its stage is running.</param>
    /// <param name="anchor">Measured in between to see drift; null: none.</param>
    /// <param name="done">Evaluations, baselines not counted.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    public async Task MeasureAsync(JobSession session, ModelFile? anchor, int done, CancellationToken cancellationToken)
    {
        if (!session.Definition.Latency.HasFollowers)
        {
            return;
        }

        var stored = await session.Store.GetEvaluationsAsync(session.Job.Id, cancellationToken);
        var book = latencies.Complete(session, stored, cancellationToken);
        var asked = new List<(LatencyScenario Follower, FollowerBatch Batch, IReadOnlyList<ModelFile> Files)>();
        using var models = new DeviceModels(session);
        foreach (var follower in session.Scenarios.Where(s => s.Device is not null))
        {
            var state = session.FollowerStates.Of(follower);
            if ((state.Waiting ?? choice.Next(session, follower, stored, book, done, cancellationToken)) is not { } batch
                || await IsMissedAsync(session, follower, batch, cancellationToken))
            {
                continue;
            }

            asked.Add((follower, batch,
                await models.WriteAsync(batch.Architectures, session.MeterOf(follower).Device, cancellationToken)));
        }

        var answers = await Task.WhenAll(asked.Select(a => AskAsync(session, a.Follower, a.Batch, a.Files, anchor, cancellationToken)));
        foreach (var (a, (metered, error)) in asked.Zip(answers))
        {
            await TakeAsync(session, a.Follower, a.Batch, metered, error, cancellationToken);
        }
    }

    /// <summary>Whether nobody measures there now; said once each time that it goes.</summary>
    private static async Task<bool> IsMissedAsync(JobSession session, LatencyScenario follower, FollowerBatch batch,
        CancellationToken cancellationToken)
    {
        var state = session.FollowerStates.Of(follower);
        if (await DeviceWait.IsThereAsync(session, follower, cancellationToken))
        {
            state.IsMissed = false;
            return false;
        }

        if (!state.IsMissed)
        {
            state.IsMissed = true;
            await session.SayAsync(
                $"{follower.Device} is away: {batch.Architectures.Length} measurements wait for it. The search goes on with what is predicted for it.", cancellationToken);
        }

        return true;
    }

    private static async Task<(IReadOnlyList<MeteredModel>? Metered, string? Error)> AskAsync(
        JobSession session, LatencyScenario follower, FollowerBatch batch, IReadOnlyList<ModelFile> files, ModelFile? anchor,
            CancellationToken cancellationToken)
    {
        try
        {
            var order = Seed.Derive(session.Definition.Seed, "measure" + follower.Suffix, batch.Number);
            return (await session.MeterOf(follower).MeasureAsync(files, anchor, follower.Plan, order, null, cancellationToken), null);
        }
        catch (DeviceAwayException)
        {
            return (null, null);
        }
        catch (DeviceFailedException e)
        {
            return (null, e.Message);
        }
    }

    private static async Task TakeAsync(
        JobSession session, LatencyScenario follower, FollowerBatch batch, IReadOnlyList<MeteredModel>? metered, string? error,
            CancellationToken cancellationToken)
    {
        var state = session.FollowerStates.Of(follower);
        state.Waiting = metered is null && error is null ? batch : null;
        if (state.Waiting is not null)
        {
            await IsMissedAsync(session, follower, batch, cancellationToken);
            return;
        }

        if (error is not null)
        {
            state.Refused.UnionWith(batch.Architectures.Select(a => a.Id));
            await session.SayAsync($"{follower.Device}: {error}", cancellationToken);
            return;
        }

        foreach (var failed in metered!.Where(m => m.Latency is null))
        {
            state.Refused.Add(failed.Model.ArchitectureId);
            await session.SayAsync($"{follower.Device} cannot run {failed.Model.ArchitectureId}: {failed.Error}", cancellationToken);
        }

        var measurements = metered!.Where(m => m.Latency is not null)
            .SelectMany(m => m.Latency!.ByLength.Prepend(new PlannedLatency(follower.Plan.Key, m.Latency))
            .Select(l => new NewMeasurement(m.Model.ArchitectureId, MeasurementPurpose.Search, l.PlanKey, l.Latency)));
        await session.Store.RecordMeasurementsAsync(session.Stage.Ticket, [.. measurements], cancellationToken);
    }
}
