using Microsoft.EntityFrameworkCore;
using NasService.Core.Artifacts;
using NasService.Core.Jobs;
using NasService.Storage.Model;

namespace NasService.Storage.Jobs;

/// <summary>What is stored with a new job in its transaction: its space, so that no worker finds the job without it, and the client's key.</summary>
internal static class JobSubmissions
{
    private const string SpaceFile = "space.json";

    /// <summary>The job that the key was used for; null if it is new.</summary>
    /// <exception cref="SubmissionKeyException">It was used for another document.</exception>
    public static async Task<JobRow?> FindAsync(NasContext context, SubmissionKey key, CancellationToken cancellationToken)
    {
        var row = await context.SubmissionKeys.AsNoTracking()
            .FirstOrDefaultAsync(k => k.UserName == key.User && k.ClientKey == key.Key, cancellationToken);
        if (row is null)
        {
            return null;
        }

        return row.BodyHash == key.BodyHash
            ? await context.Jobs.AsNoTracking().FirstAsync(j => j.Id == row.JobId, cancellationToken)
            : throw new SubmissionKeyException(key, row.JobId);
    }

    public static async Task AddAsync(NasContext context, NewJob job, DateTimeOffset now, CancellationToken cancellationToken)
    {
        if (job.SubmissionKey is { } key)
        {
            context.SubmissionKeys.Add(
                new SubmissionKeyRow { UserName = key.User, ClientKey = key.Key, BodyHash = key.BodyHash, JobId = job.Id, CreatedAt = now });
        }

        if (job.Space is { } space)
        {
            var digest = space.Digest.Value;
            if (!await context.Artifacts.AnyAsync(a => a.Digest == digest, cancellationToken))
            {
                context.Artifacts.Add(new ArtifactRow { Digest = digest, Bytes = space.Bytes, CreatedAt = now });
            }

            context.JobArtifacts.Add(
                new JobArtifactRow { JobId = job.Id, Digest = digest, Kind = ArtifactKinds.Space, FileName = SpaceFile, CreatedAt = now });
        }
    }
}
