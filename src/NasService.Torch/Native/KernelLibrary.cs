using System.Runtime.InteropServices;
using TorchSharp;

namespace NasService.Torch.Native;

/// <summary>
/// The library of our kernels, bound to TorchSharp's native library: it asks libtorch for memory and for a place in the graph of derivatives by
/// the functions that TorchSharp exports, so that a layer costs one call from .NET. Absent where no C++ compiler built it, and unused on a
/// processor without AVX2 or with another version of TorchSharp; then libtorch's own operators run.
/// </summary>
internal static class KernelLibrary
{
    /// <summary>The version whose exported functions the kernels were written against.</summary>
    private static readonly Version s_torchSharp = new(0, 107, 0);

    /// <summary>Set to <c>plain</c>: libtorch's own operators run, to compare them with ours over a whole job.</summary>
    private const string Variable = "NAS_KERNELS";

    static KernelLibrary() => Absence = Bind();

    /// <summary>Why there are no kernels; null: they are in use.</summary>
    public static string? Absence { get; }

    /// <summary>The instruction set of the kernels in use; null: none.</summary>
    public static string? InstructionSet => Absence is null ? Marshal.PtrToStringUTF8(KernelMethods.nas_kernels_name()) : null;

    /// <summary>Whether big blocks stay with the process instead of going back to the system.</summary>
    public static bool IsAllocatorTuned { get; private set; }

    /// <summary>Whether a call was served; false: nothing was done, since no kernel covers it.</summary>
    /// <exception cref="InvalidOperationException">It failed.</exception>
    public static bool IsDone(int outcome) => outcome switch
    {
        1 => true,
        0 => false,
        _ => throw new InvalidOperationException(Marshal.PtrToStringUTF8(KernelMethods.nas_last_error())),
    };

    private static unsafe string? Bind()
    {
        // TorchSharp loads libtorch on first use; its library is then found by name.
        torch.InitializeDeviceType(DeviceType.CPU);
        if (!NativeLibrary.TryLoad(KernelMethods.Library, typeof(KernelLibrary).Assembly, null, out _))
        {
            return "the library of kernels was not built (no C++ compiler)";
        }

        IsAllocatorTuned = KernelMethods.nas_allocator_tuned() != 0;
        if (Environment.GetEnvironmentVariable(Variable) == "plain")
        {
            return $"{Variable}=plain";
        }

        var version = typeof(torch).Assembly.GetName().Version!;
        if (new Version(version.Major, version.Minor, version.Build) != s_torchSharp)
        {
            return $"they are written for TorchSharp {s_torchSharp}, and this is {version}";
        }

        if (!NativeLibrary.TryLoad("LibTorchSharp", typeof(torch).Assembly, null, out var torchSharp))
        {
            return "TorchSharp's native library was not found by name";
        }

        var functions = new List<nint>();
        for (var k = 0; Marshal.PtrToStringUTF8(KernelMethods.nas_torch_function(k)) is { } name; k++)
        {
            if (!NativeLibrary.TryGetExport(torchSharp, name, out var address))
            {
                return $"TorchSharp's native library has no {name}";
            }

            functions.Add(address);
        }

        fixed (nint* first = functions.ToArray())
        {
            KernelMethods.nas_bind(first);
        }

        return Marshal.PtrToStringUTF8(KernelMethods.nas_kernels_name()) is { Length: > 0 } ? null : "this processor has no AVX2";
    }
}
