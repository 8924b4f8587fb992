using System.Text;
using NasService.Core.Artifacts;
using NasService.Core.Documents;
using NasService.Worker.Candidates;
using NasService.Worker.Jobs;

namespace NasService.Worker.Data;

/// <summary>Remembers which files a job's images came from, and refuses to go on with others: half of a search on some images and half on others is no search.</summary>
internal static class DataLedger
{
    private const string FileName = "data-files.json";

    /// <summary>When the job begins. What is there already stays.</summary>
    public static async Task BeginAsync(JobSession session, CancellationToken cancellationToken)
    {
        if (await FindAsync(session, cancellationToken) is not null)
        {
            return;
        }

        var inventory = await TakeAsync(session, null, cancellationToken);
        var bytes = Encoding.UTF8.GetBytes(DocumentJson.WriteLine(inventory));
        var blob = await session.Artifacts.WriteAsync((stream, token) => stream.WriteAsync(bytes, token).AsTask(), cancellationToken);
        await session.Store.RegisterArtifactAsync(new NewArtifact(blob, session.Job.Id, ArtifactKinds.DataFiles, FileName), cancellationToken);
    }

    /// <summary>Before any later stage. A job that an earlier version began has nothing to compare with.</summary>
    /// <exception cref="Core.Input.InputException">The images are others: which files, how many, their digests.</exception>
    public static async Task EnsureSameAsync(JobSession session, CancellationToken cancellationToken)
    {
        if (await FindAsync(session, cancellationToken) is { } began && began.Hash != session.Data.Hash)
        {
            throw DataChange.Of(began, await TakeAsync(session, began, cancellationToken));
        }
    }

    private static Task<DataInventory> TakeAsync(JobSession session, DataInventory? known, CancellationToken cancellationToken)
    {
        var (folder, hash) = (session.Definition.Data.Path, session.Data.Hash);
        return DedicatedThread.RunAsync("data-files", () => DataInventory.Take(folder, hash, known, cancellationToken));
    }

    private static async Task<DataInventory?> FindAsync(JobSession session, CancellationToken cancellationToken)
    {
        if (await session.Store.FindArtifactAsync(session.Job.Id, ArtifactKinds.DataFiles, null, cancellationToken) is not { } artifact)
        {
            return null;
        }

        var path = await session.Artifacts.GetVerifiedPathAsync(artifact.Blob.Digest, cancellationToken);
        return DocumentJson.Read<DataInventory>(await File.ReadAllTextAsync(path, cancellationToken));
    }
}
