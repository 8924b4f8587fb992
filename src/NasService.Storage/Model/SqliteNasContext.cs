using Microsoft.EntityFrameworkCore;
using NasService.Core.Jobs;
using NasService.Core.Queue;

namespace NasService.Storage.Model;


internal sealed class SqliteNasContext(DbContextOptions<SqliteNasContext> options) : NasContext(options)
{
    public override async Task<DateTimeOffset> ReadClockAsync(CancellationToken cancellationToken)
    {
        var microseconds = await Database.SqlQuery<long>($"SELECT CAST(unixepoch('subsec') * 1000000 AS INTEGER) AS \"Value\"").SingleAsync(cancellationToken);
        return DateTimeOffset.UnixEpoch.AddTicks(microseconds * TimeSpan.TicksPerMicrosecond);
    }

    // A write transaction holds the file's one write lock from its start, so there is no row to lock.
    public override IQueryable<WorkItemRow> LockReady(string[] groups, int limit, int maxRunningPerOwner, DateTimeOffset now)
        => WorkItems
            .Where(w => w.State == WorkState.Pending && groups.Contains(w.GroupName) && w.ReadyAt <= now && (w.OfferedUntil == null || w.OfferedUntil < now))
            .Where(w => w.Kind != WorkKinds.Stage || !Jobs.Any(j => j.Id == w.JobId && j.State == JobState.Queued && j.Owner != null
                && Jobs.Count(r => r.Owner == j.Owner && r.State == JobState.Running) >= maxRunningPerOwner))
            .OrderByDescending(w => w.Priority).ThenBy(w => w.CreatedAt).ThenBy(w => w.Id).Take(limit);

    public override IQueryable<WorkItemRow> LockLapsed(int limit, DateTimeOffset now)
        => WorkItems.Where(w => w.State == WorkState.Leased && w.LeaseUntil < now).OrderBy(w => w.LeaseUntil).Take(limit);

    public override Task LockOwnerAsync(string owner, CancellationToken cancellationToken) => Task.CompletedTask;

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        base.ConfigureConventions(configurationBuilder);
        configurationBuilder.Properties<DateTimeOffset>().HaveConversion<UnixMicrosecondsConverter>();
    }
}
