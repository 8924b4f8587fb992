using Microsoft.Extensions.DependencyInjection;
using NasService.Core.Input;
using NasService.Core.Latency;

namespace NasService.Measurement.Tests;

public sealed class MeasurementRegistrationTests
{
    [Fact]
    public void AddMeasurement_OnnxRuntime_IsFoundByName()
    {
        var meter = Factory().Create(Definition("cpu"));
        Assert.Equal((LatencyMeters.OnnxRuntime, "cpu"), (meter.Name, meter.Device.Name));
    }

    [Fact]
    public void Create_UnknownDevice_IsTheUsersMistake()
    {
        var e = Assert.Throws<InputException>(() => Factory().Create(Definition("cuda:0")));
        Assert.Contains("cuda:0", e.Message, StringComparison.Ordinal);
        Assert.Contains("cpu", e.Message, StringComparison.Ordinal);
    }

    private static ILatencyMeterFactory Factory()
        => new ServiceCollection().AddMeasurement().BuildServiceProvider().GetServices<ILatencyMeterFactory>().Single(f => f.Name == LatencyMeters.OnnxRuntime);

    private static LatencyDefinition Definition(string device) => new(LatencyMeters.OnnxRuntime, device, new MeasurementPlan(), new MeasurementPlan(), null);
}
