using NasService.Core.Artifacts;
using NasService.Core.Input;
using NasService.Core.Jobs;
using NasService.Core.Spaces;
using NasService.Torch.Extras;
using NasService.Training.Import;
using NasService.Training.Operators;
using NasService.Training.Supernets;
using NasService.Training.Trainer;
using NasService.Pipeline.Bundles;
using NasService.Pipeline.Candidates;
using NasService.Pipeline.Stages;

namespace NasService.Pipeline.Jobs;

/// <summary>
/// A model that was exported once, as the largest network of a job's space: its channels and heads are put in order, and each narrower
/// network has those that matter most. Nothing is trained.
/// </summary>
internal static class PrunedModel
{
    private const string Place = "model";

    /// <summary>Reads an exported file's weights under the names of the space in which it is the largest network.</summary>
    /// <exception cref="InputException">As of <see cref="FoldedFile.Read"/> and <see cref="NarrowerSpace.Of"/>.</exception>
    public static Task<(SearchSpace Space, byte[] Weights)> ReadAsync(byte[] model, SearchSpace space, Architecture architecture,
        OpCatalog operators)
        => DedicatedThread.RunAsync("import", () =>
        {
            var plain = space.WithBits(architecture, 32);
            var network = FoldedFile.Read(model, Place, space.Plan(plain), operators);
            var narrower = NarrowerSpace.Of(space, plain);
            using var supernet = FoldedSupernet.Of(network, narrower);
            return (narrower, SupernetWeights.Write(supernet, NameMap.Identity));
        });

    /// <param name="store">Of the job.</param>
    /// <param name="artifacts">Gets the files.</param>
    /// <param name="jobId">A job on the space of <see cref="ReadAsync"/>.</param>
    /// <param name="weights">Of there.</param>
    /// <param name="manifest">Of the model's bundle.</param>
    /// <param name="cancellationToken">Ends between files.</param>
    public static async Task KeepAsync(
        IJobStore store, IArtifactStore artifacts, string jobId, byte[] weights, byte[] manifest, CancellationToken cancellationToken)
    {
        foreach (var (kind, name, bytes) in new[]
            { (ArtifactKinds.SourceManifest, "manifest.json", manifest), (ArtifactKinds.FoldedModel, "folded.safetensors", weights) })
        {
            var blob = await artifacts.WriteAsync((stream, token) => stream.WriteAsync(bytes, token).AsTask(), cancellationToken);
            await store.RegisterArtifactAsync(new NewArtifact(blob, jobId, kind, name), cancellationToken);
        }
    }

    /// <returns>Null where the job prunes no model.</returns>
    /// <exception cref="InputException">The model was trained on other images: those that score candidates here were trained on
    /// there.</exception>
    public static async Task<(Supernet Supernet, Checkpoint Final, bool IsBitExact)?> TakeAsync(
        JobSession session, JobResources resources, CancellationToken cancellationToken)
    {
        if (await BytesAsync(session, ArtifactKinds.FoldedModel, cancellationToken) is not { } weights)
        {
            return null;
        }

        var manifest = await BytesAsync(session, ArtifactKinds.SourceManifest, cancellationToken)
            ?? throw new InputException(Place, "The manifest of the model's bundle is not stored any more.", session.Job.Id);
        var source = BundleSource.Parse(manifest, "manifest.json");
        if (source.Provenance.DataHash != session.Data.Hash)
        {
            throw new InputException(Place, "The model was trained on other images.", source.Id,
                "the same data, validation and seed as there");
        }

        var definition = session.Definition;
        session.Progress.Note($"sorting the model {source.Id} by {definition.Supernet.Importance}; nothing is trained");
        return await DedicatedThread.RunAsync("pruning", () =>
        {
            var supernet = new Supernet(session.Space, definition.Seed, operators: session.Operators);
            try
            {
                SupernetWeights.Read(supernet, weights, NameMap.Identity);
                FoldedSupernet.Unfold(supernet, session.Data, definition.Calibration.BatchNormImages, cancellationToken);
                PrunedSupernet.Sort(supernet, session.Data, resources, definition.Supernet, definition.Seed, cancellationToken);
                var header = new CheckpointHeader(source.Provenance.Steps, 0, session.Space.Hash, session.Data.Hash, definition.Seed,
                    definition.Supernet, TorchEnvironment.Current, []);
                return (supernet, new Checkpoint(header, supernet.Parameters.ToDictionary(p => p.Name, p => StoredTensor.From(p.Value),
                    StringComparer.Ordinal)), true);
            }
            catch
            {
                supernet.Dispose();
                throw;
            }
        });
    }

    private static async Task<byte[]?> BytesAsync(JobSession session, string kind, CancellationToken cancellationToken)
    {
        if (await session.Store.FindArtifactAsync(session.Job.Id, kind, null, cancellationToken) is not { } artifact)
        {
            return null;
        }

        var path = await session.Artifacts.GetVerifiedPathAsync(artifact.Blob.Digest, cancellationToken);
        return await File.ReadAllBytesAsync(path, cancellationToken);
    }
}
