namespace NasService.Torch.Extras;

/// <summary>
/// What decides whether two hosts compute the same bits; part of the device fingerprint and of every checkpoint.
/// "unknown" and -1 stand for what the binding in use cannot ask.
/// </summary>
/// <param name="Binding">Which extras are in use: native or portable.</param>
/// <param name="LibtorchVersion">Version of libtorch, such as 1.13.1.</param>
/// <param name="CpuCapability">The instruction set of libtorch's own kernels, such as AVX2.</param>
/// <param name="BlasKernel">The kernel family OpenBLAS chose for this processor.</param>
/// <param name="BlasThreads">OpenBLAS' own threads; the shim sets one.</param>
/// <param name="Threads">Threads inside one operator.</param>
/// <param name="AllocatorTuned">Whether big blocks stay with the process.</param>
/// <param name="CudaAvailable">Whether tensors can live on a GPU.</param>
public sealed record TorchEnvironment(
    string Binding,
    string LibtorchVersion,
    string CpuCapability,
    string BlasKernel,
    int BlasThreads,
    int Threads,
    bool AllocatorTuned,
    bool CudaAvailable);
