using NasService.Core.Artifacts;
using NasService.Core.Jobs;
using NasService.Pipeline.Bundles;
using NasService.Pipeline.Fronts;
using NasService.Pipeline.Jobs;

namespace NasService.Pipeline.Stages;

/// <summary>Stores every point of the front as a bundle: its own model, its fp32 and all-int8 twins, manifest and readme.</summary>
internal sealed class ExportStage : IStage
{
    public string Name => StageNames.Export;

    public async Task RunAsync(JobSession session, CancellationToken cancellationToken)
    {
        var fronts = await ScenarioFronts.ReadAsync(session, cancellationToken);

        // A network on several fronts is one bundle, with the latency of the first.
        FrontPoint[] points = [.. fronts.SelectMany(f => f.Points).DistinctBy(p => p.ArchitectureId)];
        using var progress = session.Progress.Begin(Name, points.Length, "bundles");
        var models = await session.GetModelsAsync(cancellationToken);
        var manifests = await ManifestWriter.CreateAsync(session, cancellationToken);
        var parts = await manifests.StorePartsAsync(cancellationToken);
        for (var i = 0; i < points.Length; i++)
        {
            var point = points[i];
            var own = session.Space.Create(point.Genes.AsSpan());
            var digest = ArtifactDigest.Parse(point.ArtifactDigest!);
            var files = new Dictionary<string, BundleFile>(parts, StringComparer.Ordinal) { ["model.onnx"] = new(digest.Value, point.ModelBytes) };
            var limit = JobSession.WeightLimitOf(session.DeviceOf(point.Latency.DeviceId));
            foreach (var (kind, bits) in new[] { (ArtifactKinds.ModelFp32, 32), (ArtifactKinds.ModelInt8, 8) })
            {
                var blob = await ModelArtifacts.StoreAsync(session, models, session.Space.WithBits(own, bits), own, kind,
                    cancellationToken, limit);
                files.Add($"{kind}.onnx", new BundleFile(blob.Digest.Value, blob.Bytes));
            }

            await manifests.StoreAsync(point, files, cancellationToken);
            progress.Report(i + 1);
        }
    }
}
