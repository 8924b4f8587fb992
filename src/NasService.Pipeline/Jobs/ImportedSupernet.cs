using NasService.Core.Artifacts;
using NasService.Core.Jobs;
using NasService.Core.Spaces;
using NasService.Torch.Extras;
using NasService.Training.Import;
using NasService.Training.Operators;
using NasService.Training.Supernets;
using NasService.Training.Trainer;
using NasService.Pipeline.Candidates;

namespace NasService.Pipeline.Jobs;

/// <summary>A supernet that a user brought: kept with the job under our names, and taken where the training would be.</summary>
internal static class ImportedSupernet
{
    /// <summary>In place of a recipe's name.</summary>
    public const string Recipe = "imported";

    /// <summary>Reads a user's file into the space's weights.</summary>
    /// <returns>The same weights as our own file, and tensors that nothing asked for.</returns>
    /// <exception cref="Core.Input.InputException">The file does not fit the space.</exception>
    public static Task<(byte[] Weights, IReadOnlyList<string> Unused)> ReadAsync(SearchSpace space, byte[] safetensors, NameMapSource names, OpCatalog operators)
        => DedicatedThread.RunAsync("import", () =>
        {
            using var supernet = new Supernet(space, 0, operators: operators);
            var unused = SupernetWeights.Read(supernet, safetensors, names);
            return (SupernetWeights.Write(supernet, NameMap.Identity), unused);
        });

    public static async Task KeepAsync(IJobStore store, IArtifactStore artifacts, string jobId, byte[] weights, CancellationToken cancellationToken)
    {
        var blob = await artifacts.WriteAsync((stream, token) => stream.WriteAsync(weights, token).AsTask(), cancellationToken);
        await store.RegisterArtifactAsync(new NewArtifact(blob, jobId, ArtifactKinds.ImportedSupernet, "supernet.safetensors"), cancellationToken);
    }

    /// <returns>Null where the job trains its own.</returns>
    public static async Task<(Supernet Supernet, Checkpoint Final, bool IsBitExact)?> TakeAsync(JobSession session, CancellationToken cancellationToken)
    {
        if (await session.Store.FindArtifactAsync(session.Job.Id, ArtifactKinds.ImportedSupernet, null, cancellationToken) is not { } artifact)
        {
            return null;
        }

        var path = await session.Artifacts.GetVerifiedPathAsync(artifact.Blob.Digest, cancellationToken);
        var bytes = await File.ReadAllBytesAsync(path, cancellationToken);
        return await DedicatedThread.RunAsync("import", () =>
        {
            var supernet = new Supernet(session.Space, session.Definition.Seed, operators: session.Operators);
            SupernetWeights.Read(supernet, bytes, NameMap.Identity);
            var header = new CheckpointHeader(
                0, 0, session.Space.Hash, session.Data.Hash, session.Definition.Seed, session.Definition.Supernet, TorchEnvironment.Current, []);
            return (supernet, new Checkpoint(header, supernet.Parameters.ToDictionary(p => p.Name, p => StoredTensor.From(p.Value), StringComparer.Ordinal)), true);
        });
    }
}
