using System.Collections.Immutable;
using System.Reflection;
using System.Security.Cryptography;
using System.Text;
using NasService.Core.Artifacts;
using NasService.Core.Documents;
using NasService.Core.Fronts;
using NasService.Core.Jobs;
using NasService.Core.Tasks;
using NasService.Torch.Extras;
using NasService.Pipeline.Bundles.Inputs;
using NasService.Pipeline.Jobs;

namespace NasService.Pipeline.Bundles;

/// <summary>Writes and stores the manifest and the readme of a front's points.</summary>
internal sealed class ManifestWriter
{
    private readonly JobSession _session;
    private readonly SupernetRecord _supernet;

    private readonly LengthLatencies _lengths;

    private ManifestWriter(JobSession session, SupernetRecord supernet, LengthLatencies lengths)
    {
        _session = session;
        _supernet = supernet;
        _lengths = lengths;
    }

    private IBundleInputs Inputs => _session.BundleInputs.Of(_session.Data.Samples);

    public static async Task<ManifestWriter> CreateAsync(JobSession session, CancellationToken cancellationToken)
    {
        var supernet = await session.Store.GetSupernetAsync(session.Job.Id, cancellationToken) ?? throw new InvalidOperationException("Expected a trained supernet, got none.");
        return new ManifestWriter(session, supernet,
            await LengthLatencies.ReadAsync(session.Store, session.Job.Id, session.Definition.Latency, null, cancellationToken));
    }

    public async Task StoreAsync(Core.Jobs.FrontPoint point, IReadOnlyDictionary<string, BundleFile> files, CancellationToken cancellationToken)
    {
        var manifest = Manifest(point, files);
        var readme = BundleReadme.Write(manifest, _session.Space.Definition.Task, Inputs);
        var json = Encoding.UTF8.GetBytes(DocumentJson.Write(manifest) + "\n");
        await RegisterAsync(point, ArtifactKinds.Readme, "README.md", readme, cancellationToken);
        await RegisterAsync(point, ArtifactKinds.Manifest, "manifest.json", json, cancellationToken);
    }

    /// <summary>Stores what every bundle of the job has beside its models, as a tokenizer.</summary>
    /// <returns>By name.</returns>
    public async Task<Dictionary<string, BundleFile>> StorePartsAsync(CancellationToken cancellationToken)
    {
        var parts = new Dictionary<string, BundleFile>(StringComparer.Ordinal);
        foreach (var (name, content) in Inputs.Files(_session.Data.Samples))
        {
            var blob = await _session.Artifacts.WriteAsync((stream, token) => stream.WriteAsync(content, token).AsTask(), cancellationToken);
            await _session.Store.RegisterArtifactAsync(new NewArtifact(blob, _session.Job.Id, ArtifactKinds.BundlePart, name), cancellationToken);
            parts.Add(name, new BundleFile(blob.Digest.Value, blob.Bytes));
        }

        return parts;
    }

    /// <summary>Writes the same into a folder.</summary>
    public async Task<Dictionary<string, BundleFile>> WritePartsAsync(string folder, CancellationToken cancellationToken)
    {
        var parts = new Dictionary<string, BundleFile>(StringComparer.Ordinal);
        foreach (var (name, content) in Inputs.Files(_session.Data.Samples))
        {
            await File.WriteAllBytesAsync(Path.Combine(folder, name), content, cancellationToken);
            parts.Add(name, new BundleFile(Convert.ToHexStringLower(SHA256.HashData(content)), content.Length));
        }

        return parts;
    }

    /// <summary>Writes both files of a bundle that is not the job's own into a folder.</summary>
    public async Task WriteAsync(
        Core.Jobs.FrontPoint point, IReadOnlyDictionary<string, BundleFile> files, BundleFineTune fineTune, string folder, CancellationToken cancellationToken)
    {
        var manifest = Manifest(point, files);
        manifest = manifest with { Provenance = manifest.Provenance with { FineTune = fineTune } };
        await File.WriteAllBytesAsync(Path.Combine(folder, "README.md"), BundleReadme.Write(manifest, _session.Space.Definition.Task, Inputs), cancellationToken);
        await File.WriteAllTextAsync(Path.Combine(folder, "manifest.json"), DocumentJson.Write(manifest) + "\n", cancellationToken);
    }

    private async Task RegisterAsync(Core.Jobs.FrontPoint point, string kind, string name, byte[] bytes, CancellationToken cancellationToken)
    {
        var blob = await _session.Artifacts.WriteAsync((stream, token) => stream.WriteAsync(bytes, token).AsTask(), cancellationToken);
        await _session.Store.RegisterArtifactAsync(new NewArtifact(blob, _session.Job.Id, kind, name, point.ArchitectureId), cancellationToken);
    }

    private BundleManifest Manifest(Core.Jobs.FrontPoint point, IReadOnlyDictionary<string, BundleFile> files)
    {
        var data = _session.Data;
        var definition = _session.Definition;
        var plan = _session.Space.Plan(point.Genes.AsSpan());
        var device = _session.DeviceOf(point.Latency.DeviceId);
        var latency = point.Latency;
        return new BundleManifest(
            point.ArchitectureId,
            point.Choices,
            point.Policy,
            Inputs.Describe(plan.Inputs[0], data.Samples, definition.Data),
            new BundleOutput(plan.Outputs[0].Spec.Name, BundleAxis.Of(plan.Outputs[0].Spec), "float32"),
            _session.Space.Definition.Task.Targets == TargetKind.Number ? [] : [.. data.Samples.Targets.ClassNames],
            _session.Space.Definition.Task.Name,
            Core.Fronts.QualityDocument.Of(point, _session.Metric),
            new BundleLatency(
                Math.Round(latency.MedianMs, 4), Math.Round(latency.P10Ms, 4), Math.Round(latency.P90Ms, 4), latency.Runs, latency.WarmUp, latency.Threads, latency.Batch, latency.DeviceId)
            {
                ByTokens = _lengths.Of(point.ArchitectureId, point.Latency),
            },
            point.ModelBytes,
            point.Macs,
            point.Parameters,
            device,
            new BundleProvenance(
                _session.Job.Id,
                definition.Seed,
                _session.Space.Name,
                _session.Space.Hash,
                data.Hash,
                _supernet.Hash,
                _supernet.Recipe,
                _supernet.Steps,
                definition.Calibration.Key,
                JobSession.WeightLimitOf(device) == 127 ? "int8" : "int7",
                Assembly.GetExecutingAssembly().GetName().Version?.ToString(3) ?? "unknown",
                TorchEnvironment.Current.LibtorchVersion,
                device.RuntimeVersion,
                17),
            files.ToImmutableSortedDictionary(StringComparer.Ordinal));
    }
}
