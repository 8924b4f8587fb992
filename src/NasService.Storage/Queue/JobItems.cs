using Microsoft.EntityFrameworkCore;
using NasService.Core.Queue;
using NasService.Storage.Model;

namespace NasService.Storage.Queue;

/// <summary>What happens to a job's items when the job changes state; always in the job's own transaction.</summary>
internal static class JobItems
{
    private static readonly WorkState[] Waiting = [WorkState.Pending, WorkState.Leased, WorkState.Held];
    private static readonly WorkState[] Dead = [WorkState.Failed, WorkState.Quarantined, WorkState.Cancelled, WorkState.Held];

    /// <summary>The item that runs the job's stages.</summary>
    public static string StageItemId(string jobId) => $"{jobId}/{WorkKinds.Stage}";

    /// <summary>The job is to run: its stage item is pending, made if there is none, and so is what died with it.</summary>
    public static async Task StartAsync(NasContext context, string jobId, int priority, CancellationToken cancellationToken)
    {
        var now = await context.ReadClockAsync(cancellationToken);
        var id = StageItemId(jobId);
        await context.WorkItems.Where(w => w.JobId == jobId && (Dead.Contains(w.State) || w.Id == id)).ExecuteUpdateAsync(
            s => s.SetProperty(w => w.State, WorkState.Pending)
                .SetProperty(w => w.Failures, 0)
                .SetProperty(w => w.Deaths, 0)
                .SetProperty(w => w.Error, (string?)null)
                .SetProperty(w => w.OfferedUntil, (DateTimeOffset?)null)
                .SetProperty(w => w.LeaseUntil, (DateTimeOffset?)null)
                .SetProperty(w => w.FinishedAt, (DateTimeOffset?)null)
                .SetProperty(w => w.ReadyAt, WorkItemRow.AtOnce),
            cancellationToken);
        if (!await context.WorkItems.AnyAsync(w => w.Id == id, cancellationToken))
        {
            context.WorkItems.Add(WorkItemRow.Create(new NewWorkItem(id, jobId, WorkKinds.Stage, WorkGroups.Search, priority, "{}"), now));
        }
    }

    /// <summary>False for a job that was stored without being queued.</summary>
    public static Task<bool> HasStageAsync(NasContext context, string jobId, CancellationToken cancellationToken)
    {
        var id = StageItemId(jobId);
        return context.WorkItems.AnyAsync(w => w.Id == id, cancellationToken);
    }

    /// <summary>Nobody takes the job's items until it is started again. A lease that is out stays valid for nobody.</summary>
    public static async Task EndAsync(NasContext context, string jobId, WorkState state, CancellationToken cancellationToken)
    {
        var now = await context.ReadClockAsync(cancellationToken);
        DateTimeOffset? finished = state == WorkState.Held ? null : now;
        await context.WorkItems.Where(w => w.JobId == jobId && Waiting.Contains(w.State)).ExecuteUpdateAsync(
            s => s.SetProperty(w => w.State, state)
                .SetProperty(w => w.LeaseUntil, (DateTimeOffset?)null)
                .SetProperty(w => w.FinishedAt, finished),
            cancellationToken);
    }
}
