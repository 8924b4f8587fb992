using Microsoft.Extensions.DependencyInjection;
using NasService.Core.Latency;
using NasService.Measurement.Devices;
using NasService.Measurement.Meters;
using NasService.Measurement.Tests.Meters;
using NasService.Measurement.Tests.Models;

namespace NasService.Measurement.Tests.Extending;

/// <summary>What every meter must keep holds for one that was added by its files and a line of registration.</summary>
public sealed class FlashMeterTests : LatencyMeterSuite
{
    private const double BytesPerMs = 40_000;

    private static readonly ServiceProvider s_services = new ServiceCollection().AddMeasurement()
        .AddSingleton<ILatencyMeterFactory>(p => new FlashMeterFactory(p.GetRequiredService<DeviceFingerprintReader>(), BytesPerMs))
        .BuildServiceProvider();

    [Fact]
    public async Task MeasureAsync_Model_IsItsFilesLengthOverTheRate()
    {
        var (model, anchor) = (Models.Add("a", SmallNets.Medium()), Models.Add("b", SmallNets.Tiny()));

        var latency = (await Create([]).MeasureAsync([model], anchor, Plan, new Random(1), null, default))[0].Latency!;

        Assert.Equal(model.Bytes / BytesPerMs, latency.MedianMs);
        Assert.Equal(model.Bytes / (double)anchor.Bytes, latency.AnchorRatio);
    }

    [Fact]
    public async Task MeasureAsync_AFileThatWentAway_IsNoFactAboutItsModel()
        => await Assert.ThrowsAsync<FileNotFoundException>(() => Create([]).MeasureAsync([Models.Missing("a")], null, Plan, new Random(1), null, default));

    [Fact]
    public void Create_ForAJobOrAWorker_IsTheMeterUnderTheDevicesName()
    {
        var here = s_services.GetServices<ILatencyMeterFactory>().Single(m => m.Name == "flash")
            .Create(new LatencyDefinition("flash", "cpu", Plan, Plan, null));

        Assert.Equal(("flash", "cpu"), (here.Name, here.Device.Name));
        Assert.Equal("phone", s_services.GetRequiredService<LocalMeters>().Create("flash", "phone").Device.Name);
    }

    protected override ILatencyMeter Create(IReadOnlyList<ModelFile> models) => s_services.GetRequiredService<LocalMeters>().Create("flash", "cpu");
}
