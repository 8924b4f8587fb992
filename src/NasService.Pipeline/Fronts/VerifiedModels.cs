using NasService.Core.Artifacts;
using NasService.Core.Jobs;
using NasService.Core.Latency;
using NasService.Core.Spaces;
using NasService.Pipeline.Candidates;
using NasService.Pipeline.Jobs;

namespace NasService.Pipeline.Fronts;

/// <summary>Exports the networks of a front and scores the files on samples that ranked nobody.</summary>
internal sealed class VerifiedModels(JobSession session, CandidateModels models)
{
    /// <param name="architecture">The network, policy included.</param>
    /// <param name="device">Whose class decides the range of int8 weights.</param>
    /// <param name="cancellationToken">Ends between batches.</param>
    public async Task<VerifiedModel> ExportAsync(Architecture architecture, DeviceFingerprint device, CancellationToken cancellationToken)
    {
        var blob = await ModelArtifacts.StoreAsync(
            session, models, architecture, architecture, ArtifactKinds.Model, cancellationToken, JobSession.WeightLimitOf(device));
        var plan = session.Space.Plan(architecture);
        var file = new ModelFile(architecture.Id, await session.Artifacts.GetVerifiedPathAsync(blob.Digest, cancellationToken));
        var quality = await session.Scoring.ScoreAsync(file, plan.Inputs, cancellationToken);
        return new VerifiedModel(architecture, plan, blob, file, quality);
    }

    /// <summary>Stores what was measured again.</summary>
    public static Task RecordAsync(
        JobSession session, LatencyScenario scenario, IReadOnlyDictionary<string, LatencyMeasurement> latencies,
            CancellationToken cancellationToken)
    {
        var measurements = latencies.SelectMany(l => l.Value.ByLength.Prepend(new PlannedLatency(scenario.VerifyPlan.Key, l.Value))
            .Select(p => new NewMeasurement(l.Key, MeasurementPurpose.Verify, p.PlanKey, p.Latency)));
        return session.Store.RecordMeasurementsAsync(session.Stage.Ticket, [.. measurements], cancellationToken);
    }
}
