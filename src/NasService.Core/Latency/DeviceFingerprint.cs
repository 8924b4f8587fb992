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
    private const int HashLength = 12;

    /// <summary>
    /// Number formats that its runtime was seen to run, joined by a plus sign, as in <c>fp32+int8</c>. Empty (default): it was not asked,
    /// and is taken to run all. No part of <see cref="Id"/>: a runtime of one version has the same kernels whenever it is asked.
    /// </summary>
    public string Formats { get; init; } = "";

    /// <summary>Whether int8 products are summed without saturation, as it says itself; null (default): <see cref="Isa"/> tells.</summary>
    public bool? Int8DotProduct { get; init; }

    /// <summary>Whether it has kernels for a number format, by its name.</summary>
    public bool Runs(string format) => Formats.Length == 0 || Formats.Split('+').Contains(format, StringComparer.Ordinal);

    /// <summary>Whether an id is that of a device of this name.</summary>
    public static bool IsOf(string id, string name)
        => id.Length == name.Length + 1 + HashLength && id.StartsWith(name, StringComparison.Ordinal) && id[name.Length] == '-';

    /// <summary>Whether an id is what a user means by an id or a name.</summary>
    public static bool IsMeant(string id, string device) => id == device || IsOf(id, device);

    /// <summary>The name and 12 hexadecimal digits of a hash of everything else.</summary>
    public string Id
    {
        get
        {
            var text = string.Join('\n', Processor, Isa, Runtime, RuntimeVersion, Provider, OperatingSystem, Cores);
            return $"{Name}-{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..HashLength]}";
        }
    }
}
