using NasService.Core.Queue;
using Quartz;

namespace NasService.Storage.Queue;

/// <summary>What a trigger wakes: an attempt at the item that the trigger names.</summary>
internal sealed class WorkItemJob(WorkExecutor executor, WorkSlots slots) : IJob
{
    private const string ItemKey = "item";
    private const string Scheduler = "nas";

    /// <summary>The one job; a trigger says which item.</summary>
    public static IJobDetail Detail { get; } = JobBuilder.Create<WorkItemJob>().WithIdentity("work", Scheduler).StoreDurably().Build();

    /// <summary>A trigger that fires at once on a worker that serves the item's group.</summary>
    public static ITrigger Wake(WorkItem item) => TriggerBuilder.Create()
        .WithIdentity($"{item.Id}#{Guid.NewGuid():n}", Scheduler)
        .ForJob(Detail.Key)
        .WithExecutionGroup(item.Group)
        .WithPriority(item.Priority)
        .UsingJobData(ItemKey, item.Id)
        .StartNow()
        .Build();

    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default)
    {
        var group = context.Trigger.ExecutionGroup!;
        slots.Enter(group);
        try
        {
            await executor.ExecuteAsync(context.MergedJobDataMap.GetString(ItemKey)!, cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            slots.Leave(group);
        }
    }
}
