namespace NasService.Api.Devices;

/// <summary>A token that is to become a key.</summary>
internal sealed record RedemptionRequest(string? Token);
