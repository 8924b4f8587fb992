using System.Runtime.InteropServices;
using NasService.Cli;
using NasService.Measurement.Devices;
using NasService.Torch.Extras;

namespace NasService.Bench;

/// <summary>What figures were taken with.</summary>
/// <param name="Nas">Version and commit of this program.</param>
/// <param name="DotNet">As in <c>.NET 10.0.1</c>.</param>
/// <param name="Libtorch">Version, kernels and threads.</param>
/// <param name="OnnxRuntime">Version.</param>
internal sealed record BenchVersions(string Nas, string DotNet, string Libtorch, string OnnxRuntime)
{
    public static BenchVersions Read(DeviceFingerprintReader devices)
    {
        var torch = TorchEnvironment.Current;
        return new BenchVersions(
            VersionAction.Text,
            RuntimeInformation.FrameworkDescription,
            $"{torch.LibtorchVersion} ({torch.CpuCapability}; {Kernels(torch)})",
            devices.Read(DeviceFingerprintReader.Cpu).RuntimeVersion);
    }

    private static string Kernels(TorchEnvironment torch)
        => TorchExtras.KernelsAbsence is { } why ? $"plain operators: {why}" : $"our kernels for {torch.Kernels}";
}
