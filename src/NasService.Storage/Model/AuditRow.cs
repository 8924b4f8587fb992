using NasService.Core.Access;

namespace NasService.Storage.Model;


internal sealed class AuditRow
{
    public required long Seq { get; set; }

    /// <summary>Unique to the call that wrote it: tells a repeated call that it was the one.</summary>
    public required string CallId { get; set; }

    public required DateTimeOffset At { get; set; }

    public required string UserName { get; set; }

    public string? KeyId { get; set; }

    public required string Action { get; set; }

    public required string Target { get; set; }

    public required int Status { get; set; }

    public string? Address { get; set; }

    public required string RequestId { get; set; }

    public required string PreviousHash { get; set; }

    public required string Hash { get; set; }

    public AuditEntry ToRecord() => new(Seq, At, new NewAuditEntry(UserName, KeyId, Action, Target, Status, Address, RequestId), PreviousHash, Hash);
}
