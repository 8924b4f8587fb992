using Microsoft.EntityFrameworkCore;
using NasService.Core.Notes;
using NasService.Storage.Model;

namespace NasService.Storage.Notes;

internal sealed class JobNoteStore(StoreSession session, StoreClock clock) : IJobNoteStore
{
    public Task<JobNote?> FindNoteAsync(string jobId, CancellationToken cancellationToken)
        => session.ReadAsync(async (context, token) => (await context.JobNotes.AsNoTracking().FirstOrDefaultAsync(n => n.JobId == jobId, token))?.ToRecord(), cancellationToken);

    public Task<bool> TryWriteNoteAsync(string jobId, string? expected, string text, string user, CancellationToken cancellationToken)
    {
        var now = clock.Now();
        return session.WriteAsync(
            async (context, token) =>
            {
                // Two who write at once: the second to update finds another text, the second to insert a row that is there, and is run again.
                if (expected is not null && text.Length == 0)
                {
                    return await context.JobNotes.Where(n => n.JobId == jobId && n.Text == expected).ExecuteDeleteAsync(token) > 0 || !await context.JobNotes.AnyAsync(n => n.JobId == jobId, token);
                }

                if (await context.JobNotes.AsNoTracking().FirstOrDefaultAsync(n => n.JobId == jobId, token) is not { } row)
                {
                    if (expected is null && text.Length > 0)
                    {
                        context.JobNotes.Add(new JobNoteRow { JobId = jobId, Text = text, ChangedBy = user, ChangedAt = now });
                    }

                    return expected is null;
                }

                return row.Text == text || await context.JobNotes.Where(n => n.JobId == jobId && n.Text == expected)
                    .ExecuteUpdateAsync(s => s.SetProperty(n => n.Text, text).SetProperty(n => n.ChangedBy, user).SetProperty(n => n.ChangedAt, now), token) > 0;
            },
            cancellationToken);
    }
}
