using NasService.Core.Latency;

namespace NasService.Bench.Chaos.Devices;

/// <summary>In the place of ONNX Runtime's.</summary>
internal sealed class SteadyMeterFactory(TimeProvider time) : ILatencyMeterFactory
{
    public string Name => LatencyMeters.OnnxRuntime;

    public ILatencyMeter Create(LatencyDefinition definition) => throw new NotSupportedException("Expected a device's worker, got a job that measures where it runs.");

    public ILatencyMeter OfMachine(DeviceFingerprint device, string provider) => new SteadyMeter(device, time);
}
