using NasService.Core.Artifacts;
using NasService.Core.Spaces;
using NasService.Pipeline.Candidates;
using NasService.Pipeline.Jobs;

namespace NasService.Pipeline.Fronts;

/// <summary>Stores exported models.</summary>
internal static class ModelArtifacts
{
    /// <param name="session">The job.</param>
    /// <param name="models">The exporter.</param>
    /// <param name="exported">The architecture to export, policy included.</param>
    /// <param name="owner">The point of the front that the file belongs to.</param>
    /// <param name="kind">See <see cref="ArtifactKinds"/>; also the file's name before <c>.onnx</c>.</param>
    /// <param name="cancellationToken">Ends before the file is stored.</param>
    /// <param name="limit">Largest int8 weight; null: that of the device that leads.</param>
    public static async Task<ArtifactBlob> StoreAsync(
        JobSession session, CandidateModels models, Architecture exported, Architecture owner, string kind,
            CancellationToken cancellationToken, int? limit = null)
    {
        var bytes = await DedicatedThread.RunAsync("export", () => models.Export(exported, cancellationToken, limit));
        var blob = await session.Artifacts.WriteAsync((stream, token) => stream.WriteAsync(bytes, token).AsTask(), cancellationToken);
        await session.Store.RegisterArtifactAsync(new NewArtifact(blob, session.Job.Id, kind, $"{kind}.onnx", owner.Id), cancellationToken);
        return blob;
    }
}
