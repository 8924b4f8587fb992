namespace NasService.Api.Health;

/// <param name="Status"><c>live</c>, <c>ready</c>, or what is not: <c>database-unavailable</c>, <c>not-writable</c>, <c>no-space</c>, <c>store-gone</c>.</param>
internal sealed record HealthDocument(string Status);
