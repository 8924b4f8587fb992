using System.Collections.Immutable;
using Microsoft.EntityFrameworkCore;
using NasService.Core.Artifacts;
using NasService.Core.Files;
using NasService.Core.Jobs;
using NasService.Core.Queue;
using NasService.Storage.Model;

namespace NasService.Storage.Maintenance;

/// <summary>
/// Finds and deletes what nothing needs any more. Jobs may run meanwhile: a file younger than the given age is left alone, since its row may be about
/// to be written, and writing the same bytes again makes it young.
/// </summary>
public sealed class StoreSweep
{
    private static readonly JobState[] s_final = [JobState.Succeeded, JobState.Failed, JobState.Cancelled];
    private readonly StoreSession _session;
    private readonly IArtifactStore _artifacts;
    private readonly TimeProvider _time;

    internal StoreSweep(StoreSession session, IArtifactStore artifacts, TimeProvider time) => (_session, _artifacts, _time) = (session, artifacts, time);

    /// <param name="folder">Holds the scratch folders of jobs.</param>
    /// <param name="minAge">Of files.</param>
    /// <param name="cancellationToken">Ends the search.</param>
    public async Task<SweepPlan> FindAsync(DataFolder folder, TimeSpan minAge, CancellationToken cancellationToken)
    {
        var (registrations, items, succeeded, known) = await _session.ReadAsync(
            async (context, token) => (
                await Candidates(context).CountAsync(token),
                await Items(context).CountAsync(token),
                await context.Jobs.Where(j => j.State == JobState.Succeeded).Select(j => j.Id).ToHashSetAsync(token),
                await context.Jobs.Select(j => j.Id).ToHashSetAsync(token)),
            cancellationToken);
        var needed = await _session.ReadAsync(NeededAsync, cancellationToken);
        var limit = _time.GetUtcNow() - minAge;
        var blobs = _artifacts.List().Where(b => !needed.Contains(b.Digest.Value) && _artifacts.WrittenAt(b.Digest) < limit);
        var folders = Presence.OfFolder(folder.Checkpoints) ? Directory.EnumerateDirectories(folder.Checkpoints) : [];
        return new SweepPlan(
            [.. blobs],
            registrations,
            items,
            [.. folders.Where(f => Path.GetFileName(f) is var job && (succeeded.Contains(job) || !known.Contains(job)) && Directory.GetLastWriteTimeUtc(f) < limit.UtcDateTime).Order(StringComparer.Ordinal)]);
    }

    /// <summary>Rows first: a file without a row is found again, a row without its file would be a loss.</summary>
    public async Task ApplyAsync(SweepPlan plan, CancellationToken cancellationToken)
    {
        await _session.WriteAsync(
            async (context, token) =>
            {
                await Candidates(context).ExecuteDeleteAsync(token);
                await Items(context).ExecuteDeleteAsync(token);
                return await context.Artifacts.Where(a => !context.JobArtifacts.Any(j => j.Digest == a.Digest)).ExecuteDeleteAsync(token);
            },
            cancellationToken);

        // Asked again: a job may have come to need one of them since.
        var needed = await _session.ReadAsync(NeededAsync, cancellationToken);
        foreach (var blob in plan.Blobs.Where(b => !needed.Contains(b.Digest.Value)))
        {
            _artifacts.Delete(blob.Digest);
        }

        foreach (var folder in plan.Folders)
        {
            Directory.Delete(folder, true);
        }
    }

    private static IQueryable<JobArtifactRow> Candidates(NasContext context)
        => context.JobArtifacts.Where(a => a.Kind == ArtifactKinds.Candidate && context.Jobs.Any(j => j.Id == a.JobId && s_final.Contains(j.State)));

    private static IQueryable<WorkItemRow> Items(NasContext context)
        => context.WorkItems.Where(w => w.Kind != WorkKinds.Stage && context.Jobs.Any(j => j.Id == w.JobId && s_final.Contains(j.State)));

    private static async Task<HashSet<string>> NeededAsync(NasContext context, CancellationToken cancellationToken)
    {
        var candidates = Candidates(context).Select(c => c.Id);
        var needed = await context.JobArtifacts.Where(a => !candidates.Contains(a.Id)).Select(a => a.Digest).ToHashSetAsync(cancellationToken);
        needed.UnionWith(await context.FrontPoints.Where(p => p.ArtifactDigest != null).Select(p => p.ArtifactDigest!).ToListAsync(cancellationToken));
        needed.UnionWith(await context.Supernets.Where(s => s.ArtifactDigest != null).Select(s => s.ArtifactDigest!).ToListAsync(cancellationToken));
        return needed;
    }
}
