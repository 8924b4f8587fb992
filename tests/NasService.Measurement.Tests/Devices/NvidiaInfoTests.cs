using NasService.Measurement.Devices;

namespace NasService.Measurement.Tests.Devices;

public sealed class NvidiaInfoTests : IDisposable
{
    private const string Version =
        "NVRM version: NVIDIA UNIX x86_64 Kernel Module  550.54.14  Thu Feb 22 01:44:30 UTC 2024\nGCC version:  gcc version 12.2.0 (Debian 12.2.0-14)\n";

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("nvidia");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public void Read_TwoOfOneModel_NamesItOnceWithTheDriver()
    {
        Add("0000:01:00.0", "NVIDIA A100-SXM4-40GB");
        Add("0000:02:00.0", "NVIDIA A100-SXM4-40GB");
        File.WriteAllText(Path.Combine(_folder.FullName, "version"), Version);

        Assert.Equal(new NvidiaInfo("NVIDIA A100-SXM4-40GB", "550.54.14"), NvidiaInfo.Read(_folder.FullName));
    }

    [Fact]
    public void Read_TwoModels_NamesBoth()
    {
        Add("0000:01:00.0", "Tesla T4");
        Add("0000:02:00.0", "NVIDIA L4");

        Assert.Equal(new NvidiaInfo("NVIDIA L4 / Tesla T4", "unknown"), NvidiaInfo.Read(_folder.FullName));
    }

    [Fact]
    public void Read_NoDriver_IsUnknown() => Assert.Equal(new NvidiaInfo("unknown", "unknown"), NvidiaInfo.Read(Path.Combine(_folder.FullName, "none")));

    private void Add(string bus, string model)
    {
        var gpu = Directory.CreateDirectory(Path.Combine(_folder.FullName, "gpus", bus));
        File.WriteAllText(Path.Combine(gpu.FullName, "information"), $"Model: \t\t {model}\nIRQ:   \t\t 97\nGPU UUID: \t GPU-0\n");
    }
}
