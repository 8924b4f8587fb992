namespace NasService.Api.Devices;

/// <summary>What the service makes of a fingerprint.</summary>
/// <param name="Id">The device's name and a hash of what it is: every measurement carries it.</param>
internal sealed record RegisteredDevice(string Id);
