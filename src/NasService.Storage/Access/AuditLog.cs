using Microsoft.EntityFrameworkCore;
using NasService.Core.Access;
using NasService.Storage.Model;

namespace NasService.Storage.Access;

internal sealed class AuditLog(StoreSession session, StoreClock clock) : IAuditLog, IDisposable
{
    private const int VerifyPage = 1000;

    /// <summary>Entries of this process come one after another; those of other processes meet in the key and are tried again.</summary>
    private readonly SemaphoreSlim one = new(1);

    public async Task<AuditEntry> AppendAuditAsync(NewAuditEntry entry, CancellationToken cancellationToken)
    {
        var (now, call) = (clock.Now(), Guid.NewGuid().ToString("n"));
        await one.WaitAsync(cancellationToken);
        try
        {
            return await session.WriteAsync(
                async (context, token) =>
                {
                    var row = await context.Audit.FirstOrDefaultAsync(a => a.CallId == call, token);
                    if (row is null)
                    {
                        var last = await context.Audit.AsNoTracking().OrderByDescending(a => a.Seq).FirstOrDefaultAsync(token);
                        row = Next(last, entry, now, call);
                        context.Audit.Add(row);
                    }

                    return row.ToRecord();
                },
                cancellationToken);
        }
        finally
        {
            one.Release();
        }
    }

    public Task<IReadOnlyList<AuditEntry>> ReadAuditAsync(long? beforeSeq, int limit, CancellationToken cancellationToken)
        => session.ReadAsync<IReadOnlyList<AuditEntry>>(
            async (context, token) =>
            {
                var rows = await context.Audit.AsNoTracking().Where(a => beforeSeq == null || a.Seq < beforeSeq)
                    .OrderByDescending(a => a.Seq).Take(limit).ToListAsync(token);
                return [.. rows.Select(r => r.ToRecord())];
            },
            cancellationToken);

    public async Task<long?> FindBrokenAuditAsync(CancellationToken cancellationToken)
    {
        var (seq, hash) = (0L, "");
        while (true)
        {
            var after = seq;
            var rows = await session.ReadAsync(
                (context, token) => context.Audit.AsNoTracking().Where(a => a.Seq > after).OrderBy(a => a.Seq).Take(VerifyPage).ToListAsync(token),
                cancellationToken);
            if (rows.Count == 0)
            {
                return null;
            }

            foreach (var entry in rows.Select(r => r.ToRecord()))
            {
                if (entry.Seq != seq + 1 || entry.PreviousHash != hash || entry.Hash != AuditEntry.ComputeHash(entry.Seq, entry.At, entry.What, hash))
                {
                    return seq + 1;
                }

                (seq, hash) = (entry.Seq, entry.Hash);
            }
        }
    }

    public void Dispose() => one.Dispose();

    private static AuditRow Next(AuditRow? last, NewAuditEntry entry, DateTimeOffset now, string call)
    {
        var (seq, previous) = ((last?.Seq ?? 0) + 1, last?.Hash ?? "");
        return new AuditRow
        {
            Seq = seq,
            CallId = call,
            At = now,
            UserName = entry.User,
            KeyId = entry.KeyId,
            Action = entry.Action,
            Target = entry.Target,
            Status = entry.Status,
            Address = entry.Address,
            RequestId = entry.RequestId,
            PreviousHash = previous,
            Hash = AuditEntry.ComputeHash(seq, now, entry, previous),
        };
    }
}
