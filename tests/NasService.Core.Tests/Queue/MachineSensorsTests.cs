using NasService.Core.Queue;

namespace NasService.Core.Tests.Queue;

public sealed class MachineSensorsTests : IDisposable
{
    private readonly string _root = Directory.CreateTempSubdirectory("nas-sensors-").FullName;

    [Fact]
    public void Read_SeveralZonesAndCores_IsTheHottestAndTheFastestThatMakeSense()
    {
        Write("class/thermal/thermal_zone0/temp", "45500\n");
        Write("class/thermal/thermal_zone1/temp", "61250\n");
        Write("class/thermal/thermal_zone2/temp", "-273000\n");
        Write("class/thermal/thermal_zone3/temp", "asleep");
        Write("class/thermal/cooling_device0/temp", "99000");
        Directory.CreateDirectory(Path.Combine(_root, "class/thermal/thermal_zone4"));
        Write("devices/system/cpu/cpufreq/policy0/scaling_cur_freq", "600000\n");
        Write("devices/system/cpu/cpufreq/policy4/scaling_cur_freq", "2400000\n");
        Write("devices/system/cpu/cpufreq/policy6/scaling_cur_freq", "0\n");
        Write("devices/system/cpu/cpufreq/boost/scaling_cur_freq", "9000000\n");

        Assert.Equal(new MachineReading(61.25, 2400), MachineSensors.Read(_root));
    }

    [Fact]
    public void Read_NoSensors_IsNone()
    {
        Assert.Equal(MachineReading.None, MachineSensors.Read(_root));
        Assert.Equal(MachineReading.None, MachineSensors.Read(Path.Combine(_root, "nowhere")));
    }

    public void Dispose() => Directory.Delete(_root, true);

    private void Write(string path, string text)
    {
        var file = Path.Combine(_root, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
    }
}
