using NasService.Core.Artifacts;
using NasService.Core.Input;
using NasService.Core.Jobs;
using NasService.Pipeline.Jobs;

namespace NasService.Pipeline.Stages;

/// <summary>Makes another job's supernet this job's own: the same weights, searched for another device or budget.</summary>
internal static class SupernetReuse
{
    public static async Task AdoptAsync(JobSession session, string jobId, CancellationToken cancellationToken)
    {
        var (supernet, weights) = await FindAsync(session, jobId, cancellationToken);
        await session.Store.RegisterArtifactAsync(new NewArtifact(weights.Blob, session.Job.Id, ArtifactKinds.Supernet, weights.FileName),
            cancellationToken);
        await session.Store.SaveSupernetAsync(session.Stage.Ticket,
            supernet with { JobId = session.Job.Id, ArtifactDigest = weights.Blob.Digest.Value }, cancellationToken);
        session.Progress.Note($"searching the supernet of job {jobId}; nothing is trained");
    }

    /// <exception cref="InputException">There is no such supernet, or it was trained in another space or on other images: those that score
    /// candidates here were trained on there.</exception>
    public static async Task<(SupernetRecord Supernet, ArtifactRecord Weights)> FindAsync(JobSession session, string jobId,
        CancellationToken cancellationToken)
    {
        var place = session.Definition.Supernet.FromPlace.Path;
        var supernet = await session.Store.GetSupernetAsync(jobId, cancellationToken)
            ?? throw new InputException(
                place, await session.Store.GetJobAsync(jobId, cancellationToken) is null ? "The job is not there any more: it was deleted, and its supernet with it." : "The job has trained no supernet.", jobId);
        if (supernet.SpaceHash != session.Space.Hash)
        {
            throw new InputException(place, "The supernet is of another space.", jobId, $"a job on space {session.Space.Name}");
        }

        if (supernet.DataHash != session.Data.Hash)
        {
            throw new InputException(place, "The supernet was trained on other images.", jobId, "the same data, validation and seed as in that job");
        }

        var weights = await session.Store.FindArtifactAsync(jobId, ArtifactKinds.Supernet, null, cancellationToken)
            ?? throw new InputException(place, "The supernet's weights are not stored any more.", jobId);
        return (supernet, weights);
    }
}
