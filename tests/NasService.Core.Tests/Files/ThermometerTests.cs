using NasService.Core.Files;

namespace NasService.Core.Tests.Files;

public sealed class ThermometerTests : IDisposable
{
    private readonly string _zones = Directory.CreateTempSubdirectory("nas-zones-").FullName;

    [Fact]
    public void ReadC_SeveralZones_IsTheHottestThatMakesSense()
    {
        Zone("thermal_zone0", "45500\n");
        Zone("thermal_zone1", "61250\n");
        Zone("thermal_zone2", "-273000\n");
        Zone("thermal_zone3", "asleep");
        Zone("cooling_device0", "99000");
        Directory.CreateDirectory(Path.Combine(_zones, "thermal_zone4"));

        Assert.Equal(61.25, Thermometer.ReadC(_zones));
    }

    [Fact]
    public void ReadC_NoZones_IsNull()
    {
        Assert.Null(Thermometer.ReadC(_zones));
        Assert.Null(Thermometer.ReadC(Path.Combine(_zones, "nowhere")));
    }

    public void Dispose() => Directory.Delete(_zones, true);

    private void Zone(string name, string temperature)
        => File.WriteAllText(Path.Combine(Directory.CreateDirectory(Path.Combine(_zones, name)).FullName, "temp"), temperature);
}
