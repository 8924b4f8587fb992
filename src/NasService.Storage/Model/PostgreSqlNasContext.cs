using Microsoft.EntityFrameworkCore;
using NasService.Core.Jobs;
using NasService.Core.Queue;

namespace NasService.Storage.Model;


internal sealed class PostgreSqlNasContext(DbContextOptions<PostgreSqlNasContext> options) : NasContext(options)
{
    private static readonly string Pending = WorkState.Pending.ToString();
    private static readonly string Leased = WorkState.Leased.ToString();

    private static readonly string Queued = JobState.Queued.ToString();
    private static readonly string Running = JobState.Running.ToString();

    public override async Task<DateTimeOffset> ReadClockAsync(CancellationToken cancellationToken)
        => await Database.SqlQuery<DateTimeOffset>($"SELECT clock_timestamp() AS \"Value\"").SingleAsync(cancellationToken);

    public override IQueryable<WorkItemRow> LockReady(string[] groups, int limit, int maxRunningPerOwner, DateTimeOffset now, ReadyPart of)
        => WorkItems.FromSql(
            $"""
            SELECT * FROM work_items w
            WHERE state = {Pending} AND group_name = ANY ({groups}) AND ready_at <= {now} AND (offered_until IS NULL OR offered_until < {now})
              AND (kind <> {WorkKinds.Stage} OR NOT EXISTS (SELECT 1 FROM jobs j WHERE j.id = w.job_id AND j.state = {Queued} AND j.owner IS NOT NULL
                AND (SELECT count(*) FROM jobs r WHERE r.owner = j.owner AND r.state = {Running}) >= {maxRunningPerOwner}))
              AND priority BETWEEN {of.Least} AND {of.Most}
              AND ({of.IsOfAll} OR EXISTS (SELECT 1 FROM jobs o WHERE o.id = w.job_id AND o.owner IS NOT DISTINCT FROM {of.Owner}))
            ORDER BY priority DESC, created_at, id LIMIT {limit} FOR UPDATE SKIP LOCKED
            """);

    public override IQueryable<WorkItemRow> LockLeased(string[] ids)
        => WorkItems.FromSql($"SELECT * FROM work_items WHERE state = {Leased} AND id = ANY ({ids}) FOR UPDATE SKIP LOCKED");

    public override Task LockOwnerAsync(string owner, CancellationToken cancellationToken)
        => Database.ExecuteSqlAsync($"SELECT pg_advisory_xact_lock(hashtextextended({owner}, 0))", cancellationToken);
}
