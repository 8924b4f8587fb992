namespace NasService.Api.Devices;

/// <summary>A device to be enrolled.</summary>
/// <param name="Device">The name that jobs know it by.</param>
/// <param name="Minutes">How long its token lasts, from 1 to 1440; null: 15.</param>
internal sealed record EnrolmentRequest(string? Device, int? Minutes);
