using System.Runtime.Intrinsics.X86;
using NasService.Torch.Native;
using TorchSharp;

namespace NasService.Torch.Extras;

/// <summary>What decides whether two hosts compute the same bits; part of the device fingerprint and of every checkpoint.</summary>
/// <param name="Kernels">Instruction set of our kernels, such as avx512; plain: libtorch's operators run.</param>
/// <param name="LibtorchVersion">Version of libtorch, such as 2.10.0.</param>
/// <param name="CpuCapability">The instruction set that libtorch's own kernels choose on this processor, such as AVX2.</param>
/// <param name="Threads">Threads inside one operator.</param>
/// <param name="AllocatorTuned">Whether big blocks stay with the process.</param>
/// <param name="CudaAvailable">Whether tensors can live on a GPU.</param>
public sealed record TorchEnvironment(string Kernels, string LibtorchVersion, string CpuCapability, int Threads, bool AllocatorTuned, bool CudaAvailable)
{
    private static readonly bool s_isCudaAvailable = torch.cuda.is_available();

    /// <summary>This process'.</summary>
    public static TorchEnvironment Current => new(
        KernelLibrary.InstructionSet ?? "plain",
        torch.NormalizeNuGetVersion(torch.__version__),
        Environment.GetEnvironmentVariable("ATEN_CPU_CAPABILITY")?.ToUpperInvariant() ?? Capability,
        torch.get_num_threads(),
        KernelLibrary.IsAllocatorTuned,
        s_isCudaAvailable);

    // libtorch does not say which it took; these are the conditions that it takes them by.
    private static string Capability
        => Avx512F.IsSupported && Avx512BW.IsSupported && Avx512DQ.IsSupported && Avx512F.VL.IsSupported && Fma.IsSupported ? "AVX512"
            : Avx2.IsSupported && Fma.IsSupported ? "AVX2"
            : "DEFAULT";
}
