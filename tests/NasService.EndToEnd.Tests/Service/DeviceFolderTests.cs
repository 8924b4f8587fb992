using NasService.EndToEnd.Tests.Programs;
using NasService.EndToEnd.Tests.Samples;

namespace NasService.EndToEnd.Tests.Service;

/// <summary>
/// The folder for a board, on an emulated one. What it measures is the emulator's time: that it measures is what is tested.
/// </summary>
public sealed class DeviceFolderTests
{
    private const string Emulator = "/usr/bin/qemu-aarch64";
    private const string Libraries = "/usr/lib/aarch64-linux-gnu/libssl.so.3";

    /// <summary>A Cortex-A72 with dot products: the runtime looks here for its kernels, and finds x86's flags elsewhere.</summary>
    private const string Processor = """
        processor	: 0
        BogoMIPS	: 100.00
        Features	: fp asimd evtstrm aes pmull sha1 sha2 crc32 atomics fphp asimdhp cpuid asimdrdm asimddp
        CPU implementer	: 0x41
        CPU architecture: 8
        CPU variant	: 0x0
        CPU part	: 0xd08
        CPU revision	: 3

        """;

    private static string Program => Path.Combine(Repository(), "artifacts", "device", "linux-arm64", "nas-device");

    [SkippableFact]
    public async Task ArmFolder_EmulatedWithAnAddressAndAToken_MeasuresAJobsFront()
    {
        Skip.IfNot(File.Exists(Program), "there is no folder for ARM: ./nas publish-device linux-arm64");
        Skip.IfNot(File.Exists(Emulator) && File.Exists(Libraries), "no emulator: dpkg --add-architecture arm64; apt-get update; apt-get install qemu-user libssl3:arm64 libstdc++6:arm64");
        using var files = new TinyJob();
        using var elsewhere = new TinyJob();
        var machine = elsewhere["machine"];
        Directory.CreateDirectory(Path.Combine(machine, "proc"));
        await File.WriteAllTextAsync(Path.Combine(machine, "proc", "cpuinfo"), Processor);
        await using var service = await ServedFolder.StartAsync(files);
        var token = await service.EnrolAsync("arm");

        await using var device = NasProcess.StartProgram(
            Emulator, "-L", machine, Program, "--server", service.Address, "--enrol", token, "--data", elsewhere["device"]);
        await device.LineWithAsync("Waits for measurements as arm-");
        var job = await service.SubmitAsync(TinyJob.Document
            .Replace("latency: {", "latency: {device: arm, ", StringComparison.Ordinal)
            .Replace("evaluations: 16, initialSample: 7, roundSize: 3", "evaluations: 3, initialSample: 2, roundSize: 1", StringComparison.Ordinal));
        var ended = await service.EndedAsync(job);

        Assert.True(ended.GetProperty("job").GetProperty("state").GetString() == "succeeded", ended.GetProperty("job").ToString());
        var front = await service.GetAsync($"/api/v1/jobs/{job}/front");
        Assert.NotEmpty(front.GetProperty("front").EnumerateArray());
        var devices = (await service.GetAsync("/api/v1/devices")).ToString();
        Assert.Contains("ARM implementer 0x41 part 0xd08", devices, StringComparison.Ordinal);
        Assert.Contains("asimddp", devices, StringComparison.Ordinal);
    }

    private static string Repository()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "NasService.sln")))
        {
            folder = folder.Parent ?? throw new InvalidOperationException($"Expected NasService.sln above {AppContext.BaseDirectory}.");
        }

        return folder.FullName;
    }
}
