namespace NasService.Core.Access;

/// <summary>Who did what: entries are added and never changed.</summary>
public interface IAuditLog
{
    Task<AuditEntry> AppendAuditAsync(NewAuditEntry entry, CancellationToken cancellationToken);

    /// <summary>Newest first. <paramref name="beforeSeq"/> null: from the newest on.</summary>
    Task<IReadOnlyList<AuditEntry>> ReadAuditAsync(long? beforeSeq, int limit, CancellationToken cancellationToken);

    /// <summary>The first entry whose hash, or whose link to the one before, is not right; null if the whole chain holds.</summary>
    Task<long?> FindBrokenAuditAsync(CancellationToken cancellationToken);
}
