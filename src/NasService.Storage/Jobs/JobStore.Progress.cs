using NasService.Core.Events;
using NasService.Core.Jobs;

namespace NasService.Storage.Jobs;


internal sealed partial class JobStore
{
    public Task ReportProgressAsync(StageTicket ticket, StageProgress progress, CancellationToken cancellationToken)
    {
        var now = Now();
        var isRepeated = false;
        return session.WriteAsync(
            async (context, token) =>
            {
                await JobEventLog.LockAsync(context, ticket.JobId, token);
                await FenceAsync(context, ticket, now, token);
                if (isRepeated && await JobEventLog.HasLastAsync(context, ticket.JobId, JobEventTypes.Progress, now, progress.Done, token))
                {
                    return true;
                }

                isRepeated = true;
                var payload = new { stage = ticket.Stage, done = progress.Done, total = progress.Total, unit = progress.Unit };
                await JobEventLog.AppendAsync(context, ticket.JobId, JobEventTypes.Progress, payload, now, token);
                return true;
            },
            cancellationToken);
    }

    public Task NoteAsync(StageTicket ticket, string text, CancellationToken cancellationToken)
    {
        var now = Now();
        return session.WriteAsync(
            async (context, token) =>
            {
                await JobEventLog.LockAsync(context, ticket.JobId, token);
                await FenceAsync(context, ticket, now, token);
                await JobEventLog.AppendAsync(context, ticket.JobId, JobEventTypes.Note, new { stage = ticket.Stage, text }, now, token);
                return true;
            },
            cancellationToken);
    }
}
