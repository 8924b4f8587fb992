using NasService.Core.Latency;

namespace NasService.EndToEnd.Tests.Runs;

/// <summary>The devices of a test by their names.</summary>
internal sealed class FleetMeters(params FleetMeter[] devices) : ILatencyMeterFactory
{
    public const string MeterName = "fleet";

    public string Name => MeterName;

    public ILatencyMeter Create(LatencyDefinition definition) => devices.Single(d => d.Device.Name == definition.Device);
}
