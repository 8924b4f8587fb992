using NasService.Core.Access;

namespace NasService.Api.Access;

/// <summary>Something that was done.</summary>
internal sealed record AuditDocument(
    long Seq, DateTimeOffset At, string User, string? KeyId, string Action, string Target, int Status, string? Address, string RequestId, string Hash)
{
    public static AuditDocument Of(AuditEntry e)
        => new(e.Seq, e.At, e.What.User, e.What.KeyId, e.What.Action, e.What.Target, e.What.Status, e.What.Address, e.What.RequestId, e.Hash);
}
