using System.Security.Cryptography;
using System.Text;

namespace NasService.Core.Latency;

/// <summary>What a latency was measured on. Numbers of devices with different <see cref="Id"/> are never compared.</summary>
/// <param name="Name">The name the user gives the device, as in <c>cpu</c>.</param>
/// <param name="Processor">Model name of the CPU or GPU.</param>
/// <param name="Isa">What decides kernels: instruction sets, as in <c>avx512_vnni</c>, or the driver of a GPU.</param>
/// <param name="Runtime">As in <c>onnxruntime</c>.</param>
/// <param name="RuntimeVersion">As in <c>1.31.1</c>.</param>
/// <param name="Provider">Execution provider, as in <c>CPUExecutionProvider</c>.</param>
/// <param name="OperatingSystem">Name and version.</param>
/// <param name="Cores">Logical cores of the machine.</param>
public sealed record DeviceFingerprint(
    string Name,
    string Processor,
    string Isa,
    string Runtime,
    string RuntimeVersion,
    string Provider,
    string OperatingSystem,
    int Cores)
{
    /// <summary>The name and 12 hexadecimal digits of a hash of everything else.</summary>
    public string Id
    {
        get
        {
            var text = string.Join('\n', Processor, Isa, Runtime, RuntimeVersion, Provider, OperatingSystem, Cores);
            return $"{Name}-{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..12]}";
        }
    }
}
