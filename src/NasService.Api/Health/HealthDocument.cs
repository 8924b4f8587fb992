namespace NasService.Api.Health;

/// <param name="Status"><c>live</c>, <c>ready</c>, or what is not there.</param>
internal sealed record HealthDocument(string Status);
