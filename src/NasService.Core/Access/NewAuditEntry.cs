namespace NasService.Core.Access;

/// <summary>Something that was done through the service.</summary>
/// <param name="User">Who; empty where nobody was authenticated.</param>
/// <param name="KeyId">With which key; null where there was none.</param>
/// <param name="Action">As in <c>POST /api/v1/jobs</c>.</param>
/// <param name="Target">The path asked for.</param>
/// <param name="Status">The HTTP status it was answered with.</param>
/// <param name="Address">The caller's IP address; null where not known.</param>
/// <param name="RequestId">The request's trace id.</param>
public sealed record NewAuditEntry(string User, string? KeyId, string Action, string Target, int Status, string? Address, string RequestId);
