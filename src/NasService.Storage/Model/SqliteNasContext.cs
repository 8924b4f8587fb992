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
    public override IQueryable<WorkItemRow> LockReady(string[] groups, int limit, int maxRunningPerOwner, DateTimeOffset now, ReadyPart of)
        => WorkItems
            .Where(w => w.State == WorkState.Pending && groups.Contains(w.GroupName) && w.ReadyAt <= now && (w.OfferedUntil == null || w.OfferedUntil < now))
            .Where(w => w.Kind != WorkKinds.Stage || !Jobs.Any(j => j.Id == w.JobId && j.State == JobState.Queued && j.Owner != null
                && Jobs.Count(r => r.Owner == j.Owner && r.State == JobState.Running) >= maxRunningPerOwner))
            .Where(w => w.Priority >= of.Least && w.Priority <= of.Most && (of.IsOfAll || Jobs.Any(j => j.Id == w.JobId && j.Owner == of.Owner)))
            .OrderByDescending(w => w.Priority).ThenBy(w => w.CreatedAt).ThenBy(w => w.Id).Take(limit);

    public override IQueryable<WorkItemRow> LockLeased(string[] ids) => WorkItems.Where(w => w.State == WorkState.Leased && ids.Contains(w.Id));

    public override Task LockOwnerAsync(string owner, CancellationToken cancellationToken) => Task.CompletedTask;

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        base.ConfigureConventions(configurationBuilder);
        configurationBuilder.Properties<DateTimeOffset>().HaveConversion<UnixMicrosecondsConverter>();
    }
}
