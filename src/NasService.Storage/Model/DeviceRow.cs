using NasService.Core.Jobs;
using NasService.Core.Latency;

namespace NasService.Storage.Model;


internal sealed class DeviceRow
{
    public required string Id { get; set; }

    public required string Name { get; set; }

    public required string Processor { get; set; }

    public required string Isa { get; set; }

    public required string Runtime { get; set; }

    public required string RuntimeVersion { get; set; }

    public required string Provider { get; set; }

    public required string OperatingSystem { get; set; }

    public required int Cores { get; set; }

    /// <summary>Empty where an earlier version stored it, and where it was not asked.</summary>
    public string Formats { get; set; } = "";

    public bool? Int8DotProduct { get; set; }

    public required DateTimeOffset FirstSeenAt { get; set; }

    public required DateTimeOffset LastSeenAt { get; set; }

    public static DeviceRow From(DeviceFingerprint device, DateTimeOffset now) => new()
    {
        Id = device.Id,
        Name = device.Name,
        Processor = device.Processor,
        Isa = device.Isa,
        Runtime = device.Runtime,
        RuntimeVersion = device.RuntimeVersion,
        Provider = device.Provider,
        OperatingSystem = device.OperatingSystem,
        Cores = device.Cores,
        Formats = device.Formats,
        Int8DotProduct = device.Int8DotProduct,
        FirstSeenAt = now,
        LastSeenAt = now,
    };

    public DeviceRecord ToRecord() => new(
        new DeviceFingerprint(Name, Processor, Isa, Runtime, RuntimeVersion, Provider, OperatingSystem, Cores)
        {
            Formats = Formats,
            Int8DotProduct = Int8DotProduct
        },
        FirstSeenAt,
        LastSeenAt);
}
