using NasService.Core.Artifacts;
using NasService.Training.Supernets;
using NasService.Training.Trainer;
using NasService.Pipeline.Candidates;

namespace NasService.Pipeline.Jobs;

/// <summary>Opens the stored supernet of a job.</summary>
internal static class SupernetLoader
{
    public static async Task<Supernet> LoadAsync(JobSession session, CancellationToken cancellationToken)
    {
        var record = await session.Store.GetSupernetAsync(session.Job.Id, cancellationToken)
            ?? throw new InvalidOperationException($"Expected job {session.Job.Id} to have a trained supernet, got none.");
        var digest = ArtifactDigest.Parse(record.ArtifactDigest ?? throw new InvalidOperationException($"The weights of supernet {record.Hash} were not stored."));
        var path = await session.Artifacts.GetVerifiedPathAsync(digest, cancellationToken);
        var bytes = await File.ReadAllBytesAsync(path, cancellationToken);
        return await DedicatedThread.RunAsync("supernet", () => SupernetFile.Read(session.Space, bytes, session.Operators));
    }
}
