namespace NasService.Api.Access;

/// <summary>Whether the chain of the audit log holds.</summary>
/// <param name="Intact">It does.</param>
/// <param name="FirstBroken">The first entry that is not right; absent where all are.</param>
internal sealed record AuditVerdict(bool Intact, long? FirstBroken);
