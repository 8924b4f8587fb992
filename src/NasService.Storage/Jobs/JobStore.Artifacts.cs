using Microsoft.EntityFrameworkCore;
using NasService.Core.Artifacts;
using NasService.Storage.Model;

namespace NasService.Storage.Jobs;


internal sealed partial class JobStore
{
    public Task<ArtifactRecord> RegisterArtifactAsync(NewArtifact artifact, CancellationToken cancellationToken)
    {
        var (now, digest) = (Now(), artifact.Blob.Digest.Value);
        return session.WriteAsync(
            async (context, token) =>
            {
                var blob = await context.Artifacts.FirstOrDefaultAsync(a => a.Digest == digest, token);
                if (blob is null)
                {
                    blob = new ArtifactRow { Digest = digest, Bytes = artifact.Blob.Bytes, CreatedAt = now };
                    context.Artifacts.Add(blob);
                }

                var row = await Artifacts(context, artifact.JobId, artifact.Kind, artifact.ArchitectureId)
                    .FirstOrDefaultAsync(a => a.Digest == digest, token);
                if (row is null)
                {
                    row = new JobArtifactRow
                    {
                        JobId = artifact.JobId,
                        Digest = digest,
                        Kind = artifact.Kind,
                        FileName = artifact.FileName,
                        ArchitectureId = artifact.ArchitectureId,
                        CreatedAt = now,
                        Artifact = blob,
                    };
                    context.JobArtifacts.Add(row);
                }

                return row.ToRecord();
            },
            cancellationToken);
    }

    public Task<ArtifactRecord?> FindArtifactAsync(string jobId, string kind, string? architectureId, CancellationToken cancellationToken)
        => session.ReadAsync(
            async (context, token) =>
            {
                var row = await Artifacts(context, jobId, kind, architectureId).OrderByDescending(a => a.Id).FirstOrDefaultAsync(token);
                return row?.ToRecord();
            },
            cancellationToken);

    public Task<IReadOnlyList<ArtifactRecord>> ListArtifactsAsync(string jobId, CancellationToken cancellationToken)
        => session.ReadAsync<IReadOnlyList<ArtifactRecord>>(
            async (context, token) =>
            {
                var rows = await context.JobArtifacts.AsNoTracking().Include(a => a.Artifact)
                    .Where(a => a.JobId == jobId).OrderBy(a => a.Id).ToListAsync(token);
                return [.. rows.Select(r => r.ToRecord())];
            },
            cancellationToken);

    public Task<IReadOnlySet<ArtifactDigest>> GetReferencedDigestsAsync(CancellationToken cancellationToken)
        => session.ReadAsync<IReadOnlySet<ArtifactDigest>>(
            async (context, token) =>
            {
                var digests = await context.JobArtifacts.Select(a => a.Digest).Distinct().ToListAsync(token);
                return digests.Select(ArtifactDigest.Parse).ToHashSet();
            },
            cancellationToken);

    private static IQueryable<JobArtifactRow> Artifacts(NasContext context, string jobId, string kind, string? architectureId)
        => context.JobArtifacts.Include(a => a.Artifact)
            .Where(a => a.JobId == jobId && a.Kind == kind && a.ArchitectureId == architectureId);
}
