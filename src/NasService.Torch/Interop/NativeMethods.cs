using System.Runtime.InteropServices;

namespace TorchSharp.Interop;

/// <summary>
/// The shim's C surface. The GC transition is left out only where the call reads a field: no lock, no allocation, no callback.
/// </summary>
internal static unsafe partial class NativeMethods
{
    private const string Library = "libnastorch";

    [LibraryImport(Library)]
    internal static partial nint nas_last_error();

    [LibraryImport(Library, StringMarshalling = StringMarshalling.Utf8)]
    internal static partial nint nas_operator(string name, string overload);

    [LibraryImport(Library)]
    internal static partial nint nas_operator_schema(nint op);

    [LibraryImport(Library)]
    internal static partial int nas_call(nint op, Value* args, int count, Value* first);

    [LibraryImport(Library)]
    internal static partial Value* nas_results();

    [LibraryImport(Library)]
    internal static partial void nas_tensor_free(nint tensor);

    [LibraryImport(Library), SuppressGCTransition]
    internal static partial int nas_tensor_dtype(nint tensor);

    [LibraryImport(Library), SuppressGCTransition]
    internal static partial long nas_tensor_numel(nint tensor);

    [LibraryImport(Library), SuppressGCTransition]
    internal static partial long nas_tensor_dim(nint tensor);

    [LibraryImport(Library), SuppressGCTransition]
    internal static partial long nas_tensor_element_size(nint tensor);

    [LibraryImport(Library)]
    internal static partial long nas_tensor_storage_offset(nint tensor);

    [LibraryImport(Library)]
    internal static partial int nas_tensor_sizes(nint tensor, long* target);

    [LibraryImport(Library)]
    internal static partial int nas_tensor_strides(nint tensor, long* target);

    [LibraryImport(Library), SuppressGCTransition]
    internal static partial long nas_tensor_device(nint tensor);

    [LibraryImport(Library)]
    internal static partial int nas_tensor_is_contiguous(nint tensor, int memoryFormat);

    [LibraryImport(Library)]
    internal static partial int nas_tensor_requires_grad(nint tensor);

    [LibraryImport(Library)]
    internal static partial int nas_tensor_set_requires_grad(nint tensor, int value);

    [LibraryImport(Library)]
    internal static partial int nas_tensor_is_leaf(nint tensor);

    [LibraryImport(Library)]
    internal static partial int nas_tensor_retain_grad(nint tensor);

    [LibraryImport(Library)]
    internal static partial nint nas_tensor_data(nint tensor);

    [LibraryImport(Library)]
    internal static partial nint nas_tensor_from(void* data, long bytes, long* sizes, int dims, int dtype);

    [LibraryImport(Library)]
    internal static partial nint nas_tensor_grad(nint tensor);

    [LibraryImport(Library)]
    internal static partial int nas_tensor_set_grad(nint tensor, nint grad);

    [LibraryImport(Library)]
    internal static partial int nas_backward(
        nint* tensors, int count, nint* grads, int gradCount, int retainGraph, int createGraph, nint* inputs, int inputCount);

    [LibraryImport(Library)]
    internal static partial int nas_grad(
        nint* outputs, int outputCount, nint* inputs, int inputCount, nint* grads, int gradCount, int retainGraph, int createGraph, int allowUnused, nint* results);

    [LibraryImport(Library)]
    internal static partial int nas_allocator_tuned();

    [LibraryImport(Library)]
    internal static partial nint nas_blas_kernel();

    [LibraryImport(Library)]
    internal static partial int nas_blas_threads();

    [LibraryImport(Library)]
    internal static partial nint nas_version();

    [LibraryImport(Library)]
    internal static partial nint nas_cpu_capability();

    [LibraryImport(Library)]
    internal static partial nint nas_config();

    [LibraryImport(Library)]
    internal static partial int nas_has_cuda();

    [LibraryImport(Library)]
    internal static partial int nas_get_num_threads();

    [LibraryImport(Library)]
    internal static partial int nas_set_num_threads(int count);

    [LibraryImport(Library)]
    internal static partial int nas_get_num_interop_threads();

    [LibraryImport(Library)]
    internal static partial int nas_set_num_interop_threads(int count);

    [LibraryImport(Library), SuppressGCTransition]
    internal static partial int nas_grad_mode();

    [LibraryImport(Library), SuppressGCTransition]
    internal static partial void nas_set_grad_mode(int enabled);

    [LibraryImport(Library)]
    internal static partial nint nas_inference_begin(int enabled);

    [LibraryImport(Library)]
    internal static partial void nas_inference_end(nint guard);

    [LibraryImport(Library)]
    internal static partial int nas_inference_mode();

    [LibraryImport(Library)]
    internal static partial nint nas_generator_default();

    [LibraryImport(Library)]
    internal static partial nint nas_generator_new(ulong seed);

    [LibraryImport(Library)]
    internal static partial void nas_generator_free(nint generator);

    [LibraryImport(Library)]
    internal static partial void nas_generator_seed(nint generator, long seed);

    [LibraryImport(Library)]
    internal static partial long nas_generator_initial_seed(nint generator);

    [LibraryImport(Library)]
    internal static partial nint nas_generator_state(nint generator);

    [LibraryImport(Library)]
    internal static partial int nas_generator_set_state(nint generator, nint state);

    internal static string Text(nint utf8) => Marshal.PtrToStringUTF8(utf8) ?? string.Empty;

    /// <summary>The calling thread's last failure, as the kind of exception TorchSharp throws.</summary>
    internal static ExternalException LastError() => new(Text(nas_last_error()));

    internal static void Check(int result)
    {
        if (result < 0)
        {
            throw LastError();
        }
    }

    internal static nint Check(nint result) => result == 0 ? throw LastError() : result;
}
