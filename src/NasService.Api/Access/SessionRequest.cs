namespace NasService.Api.Access;

/// <summary>A log-in.</summary>
/// <param name="Key">The API key.</param>
internal sealed record SessionRequest(string? Key);
