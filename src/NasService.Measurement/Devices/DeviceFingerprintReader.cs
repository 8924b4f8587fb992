using System.Runtime.InteropServices;
using NasService.Core.Input;
using NasService.Core.Latency;
using NasService.Measurement.Sessions;

namespace NasService.Measurement.Devices;

/// <summary>Says what the devices of this machine are.</summary>
/// <param name="cpuInfoPath">File in the format of <c>/proc/cpuinfo</c>. A missing one gives an unknown processor.</param>
public sealed class DeviceFingerprintReader(string cpuInfoPath = "/proc/cpuinfo")
{
    /// <summary>The processor, the only device that models are measured on here.</summary>
    public const string Cpu = "cpu";

    public static IReadOnlyList<string> Known { get; } = [Cpu];

    /// <summary>The fingerprint of a device of this machine.</summary>
    /// <exception cref="InputException">There is no such device; names those there are.</exception>
    public DeviceFingerprint Read(string name)
    {
        Check(name);
        var cpu = Info();
        return new DeviceFingerprint(
            name,
            cpu.Model,
            cpu.Isa,
            "onnxruntime",
            OnnxProcess.Version(),
            "CPUExecutionProvider",
            $"{RuntimeInformation.OSDescription} {RuntimeInformation.OSArchitecture.ToString().ToLowerInvariant()}",
            Environment.ProcessorCount);
    }

    /// <summary>What exporters need to know of it.</summary>
    /// <exception cref="InputException">There is no such device.</exception>
    public DeviceCapabilities Capabilities(string name)
    {
        Check(name);
        return new DeviceCapabilities(Info().HasInt8DotProduct);
    }

    private static void Check(string name)
    {
        if (!Known.Contains(name, StringComparer.Ordinal))
        {
            throw new InputException("latency.device", "this machine has no such device", name, string.Join(", ", Known));
        }
    }

    private CpuInfo Info() => CpuInfo.Parse(File.Exists(cpuInfoPath) ? File.ReadAllText(cpuInfoPath) : "");
}
