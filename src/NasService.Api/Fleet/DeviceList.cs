using System.Collections.Immutable;

namespace NasService.Api.Fleet;

/// <summary>Last seen first.</summary>
internal sealed record DeviceList(ImmutableArray<DeviceDocument> Devices);
