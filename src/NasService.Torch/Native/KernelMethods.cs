#pragma warning disable IDE1006, SA1300 // The names are those of native/.
using System.Runtime.InteropServices;

namespace NasService.Torch.Native;

/// <summary>The C surface of native/: tensors are TorchSharp's handles; outcomes as <see cref="KernelLibrary.IsDone"/> reads them.</summary>
internal static unsafe partial class KernelMethods
{
    public const string Library = "naskernels";

    [LibraryImport(Library)]
    public static partial nint nas_last_error();

    [LibraryImport(Library)]
    public static partial nint nas_torch_function(int index);

    [LibraryImport(Library)]
    public static partial void nas_bind(nint* functions);

    [LibraryImport(Library)]
    public static partial nint nas_kernels_name();

    [LibraryImport(Library)]
    public static partial int nas_allocator_tuned();

    [LibraryImport(Library)]
    public static partial int nas_allocator_trim();

    [LibraryImport(Library)]
    public static partial int nas_conv_norm_act(
        nint x, nint weight, nint scale, nint shift, long stride, long padding, long groups, double epsilon, int activation, nint* result, nint* mean, nint* variance);

    [LibraryImport(Library)]
    public static partial int nas_norm_act(nint z, nint scale, nint shift, double epsilon, int activation, nint* result, nint* mean, nint* variance);

    [LibraryImport(Library)]
    public static partial int nas_gate(nint x, nint reduce, nint reduceBias, nint expand, nint expandBias, nint* result);

    [LibraryImport(Library)]
    public static partial int nas_sgd_step(
        nint* parameters, nint* gradients, nint* velocities, int count, float rate, float momentum, float decay, int nesterov, byte* covered);
}
