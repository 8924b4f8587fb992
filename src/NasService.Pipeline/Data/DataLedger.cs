using NasService.Core.Artifacts;
using NasService.Core.Documents;
using NasService.Pipeline.Candidates;
using NasService.Pipeline.Jobs;

namespace NasService.Pipeline.Data;

/// <summary>Remembers which files a job's images came from, and refuses to go on with others: half of a search on some images and half on others is no search.</summary>
internal static class DataLedger
{
    private const string FileName = "data-files.json";

    /// <summary>When the job begins. What is there already stays.</summary>
    /// <returns>Whether it was written now, of the images that the session has.</returns>
    public static async Task<bool> BeginAsync(JobSession session, CancellationToken cancellationToken)
    {
        if (await session.Store.FindArtifactAsync(session.Job.Id, ArtifactKinds.DataFiles, null, cancellationToken) is not null)
        {
            return false;
        }

        var inventory = await TakeAsync(session, null, cancellationToken);
        var blob = await session.Artifacts.WriteAsync((stream, token) => DocumentJson.WriteLineAsync(stream, inventory, token), cancellationToken);
        await session.Store.RegisterArtifactAsync(new NewArtifact(blob, session.Job.Id, ArtifactKinds.DataFiles, FileName), cancellationToken);
        return true;
    }

    /// <summary>Before any later stage. A job that an earlier version began has nothing to compare with.</summary>
    /// <param name="session">The job.</param>
    /// <param name="isTestRepaired">The test set was opened and was damaged: files that changed since are told of and no mistake.</param>
    /// <param name="cancellationToken">Ends the look.</param>
    /// <exception cref="Core.Input.InputException">The images are others, the test set's included: which files, how many, their digests.</exception>
    public static async Task EnsureSameAsync(JobSession session, bool isTestRepaired, CancellationToken cancellationToken)
    {
        if (await FindAsync(session, cancellationToken) is not { } began)
        {
            return;
        }

        if (began.Hash != session.Data.Hash)
        {
            throw DataChange.Of(began, await TakeAsync(session, began, cancellationToken));
        }

        if (began.Test is { Files.Length: > 0 } test && DataChange.OfTest(test, await TakeTestAsync(session, test, cancellationToken)) is { } change)
        {
            if (!isTestRepaired)
            {
                throw change;
            }

            session.Progress.Note(change.Message);
        }
    }

    private static Task<DataInventory> TakeAsync(JobSession session, DataInventory? known, CancellationToken cancellationToken)
    {
        var (folder, hash) = (session.Definition.Data.Path, session.Data.Hash);
        return DedicatedThread.RunAsync("data-files", () => DataInventory.Take(folder, hash, session.TestFiles, known, cancellationToken));
    }

    private static Task<DataInventory> TakeTestAsync(JobSession session, DataInventory known, CancellationToken cancellationToken)
    {
        var (folder, hash) = (session.Definition.Data.Path, session.Data.Hash);
        return DedicatedThread.RunAsync("data-files", () => DataInventory.TakeTest(folder, hash, session.TestFiles, known, cancellationToken));
    }

    private static async Task<DataInventory?> FindAsync(JobSession session, CancellationToken cancellationToken)
    {
        if (await session.Store.FindArtifactAsync(session.Job.Id, ArtifactKinds.DataFiles, null, cancellationToken) is not { } artifact)
        {
            return null;
        }

        var path = await session.Artifacts.GetVerifiedPathAsync(artifact.Blob.Digest, cancellationToken);
        await using var stream = File.OpenRead(path);
        return await DocumentJson.ReadAsync<DataInventory>(stream, cancellationToken);
    }
}
