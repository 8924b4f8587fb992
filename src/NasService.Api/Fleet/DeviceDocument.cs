using NasService.Core.Jobs;

namespace NasService.Api.Fleet;

/// <summary>A device. Numbers of devices with different ids are never compared.</summary>
internal sealed record DeviceDocument(
    string Id,
    string Name,
    string Processor,
    string Isa,
    string Runtime,
    string RuntimeVersion,
    string Provider,
    string OperatingSystem,
    int Cores,
    DateTimeOffset FirstSeenAt,
    DateTimeOffset LastSeenAt)
{
    public static DeviceDocument Of(DeviceRecord d)
    {
        var f = d.Fingerprint;
        return new DeviceDocument(f.Id, f.Name, f.Processor, f.Isa, f.Runtime, f.RuntimeVersion, f.Provider, f.OperatingSystem, f.Cores, d.FirstSeenAt, d.LastSeenAt);
    }
}
