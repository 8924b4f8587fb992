namespace NasService.Api.Access;

/// <summary>A key to be made.</summary>
/// <param name="Name">What it is for.</param>
/// <param name="User">Whose it is; jobs of one user's keys are that user's.</param>
/// <param name="Scopes"><c>read</c>, <c>submit</c>, <c>worker</c>, <c>admin</c>.</param>
/// <param name="ExpiresInDays">From 1 to 3650; null: never.</param>
internal sealed record KeyRequest(string? Name, string? User, string[]? Scopes, int? ExpiresInDays);
