using System.Runtime.InteropServices;
using NasService.Core.Files;
using NasService.Core.Input;
using NasService.Core.Latency;
using NasService.Measurement.Providers;
using NasService.Measurement.Sessions;

namespace NasService.Measurement.Devices;

/// <summary>Says what the devices of this machine are.</summary>
public sealed class DeviceFingerprintReader
{
    /// <summary>The processor.</summary>
    public const string Cpu = CpuProvider.DeviceName;

    private readonly ExecutionProviders _providers;
    private readonly string _cpuInfoPath;
    private readonly string _nvidiaFolder;

    /// <summary>Knows the processor only.</summary>
    /// <param name="cpuInfoPath">File in the format of <c>/proc/cpuinfo</c>. A missing one gives an unknown processor.</param>
    public DeviceFingerprintReader(string cpuInfoPath = CpuInfo.File)
        : this(new ExecutionProviders([new CpuProvider()]), cpuInfoPath)
    {
    }

    internal DeviceFingerprintReader(ExecutionProviders providers, string cpuInfoPath = CpuInfo.File, string nvidiaFolder = NvidiaInfo.Folder)
    {
        _providers = providers;
        _cpuInfoPath = cpuInfoPath;
        _nvidiaFolder = nvidiaFolder;
    }

    /// <summary>The fingerprint of a device of this machine.</summary>
    /// <param name="name">As in <c>cpu</c>.</param>
    /// <param name="path">Where the user wrote it.</param>
    /// <exception cref="InputException">There is no such device; names those there are.</exception>
    public DeviceFingerprint Read(string name, string path = "latency.device")
    {
        var provider = Provider(name, path);
        var (processor, isa) = provider.Name == CpuProvider.ProviderName ? Processor() : Gpu();
        return new DeviceFingerprint(
            name,
            processor,
            isa,
            "onnxruntime",
            OnnxProcess.Version(),
            provider.Name,
            $"{RuntimeInformation.OSDescription} {RuntimeInformation.OSArchitecture.ToString().ToLowerInvariant()}",
            Environment.ProcessorCount);
    }

    /// <summary>What exporters need to know of it.</summary>
    /// <exception cref="InputException">There is no such device.</exception>
    public DeviceCapabilities Capabilities(string name) => DeviceCapabilities.Of(Read(name));

    internal IExecutionProvider Provider(string name, string path = "latency.device") => _providers.Find(name, path);

    private (string Model, string Isa) Processor()
    {
        var cpu = CpuInfo.Parse(Presence.OfFile(_cpuInfoPath) ? File.ReadAllText(_cpuInfoPath) : "");
        return (cpu.Model, cpu.Isa);
    }

    // The driver decides which kernels there are, as the instruction sets of a processor do.
    private (string Model, string Isa) Gpu()
    {
        var gpu = NvidiaInfo.Read(_nvidiaFolder);
        return (gpu.Model, $"driver-{gpu.Driver}");
    }
}
