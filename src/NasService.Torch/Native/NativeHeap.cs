namespace NasService.Torch.Native;

/// <summary>The memory that tensors and models are allocated from.</summary>
public static class NativeHeap
{
    /// <summary>
    /// Gives what is free back to the system. While something repeats, as training does, free memory is kept, since every page that is given back is
    /// faulted in again; at its end what comes next would be added to it. Does nothing where the allocator is not ours to tune.
    /// </summary>
    /// <returns>Whether something was given back.</returns>
    public static bool Trim() => KernelLibrary.IsAllocatorTuned && KernelMethods.nas_allocator_trim() != 0;
}
