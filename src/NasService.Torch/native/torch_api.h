// What is asked of libtorch, through the functions that TorchSharp's native library exports in plain C: no header of libtorch is needed, and
// the same file serves a CPU's libtorch and a GPU's. Bound once by name from .NET; the signatures are those of TorchSharp 0.107. The last four
// are of the OpenMP runtime that libtorch brings: a second one would have threads of its own that get in the way of libtorch's.
#pragma once
#include "naskernels.h"

#include <cstddef>

namespace nas {

struct HandleArray {
  Handle* array;
  int64_t size;
};

// A node of the graph of derivatives: TorchSharp keeps a shared pointer until it is attached, and a weak one after that.
struct NodeHandle {
  void *shared, *weak;
};

using BackwardEntry = HandleArray (*)(Handle* gradients, int count);

// X(member, exported name, result, parameters)
#define NAS_TORCH_API(X)                                                                                                                          \
  X(data, THSTensor_data, void*, (Handle))                                                                                                        \
  X(dims, THSTensor_ndimension, int64_t, (Handle))                                                                                                \
  X(size, THSTensor_size, int64_t, (Handle, int64_t))                                                                                             \
  X(stride, THSTensor_stride, int64_t, (Handle, int64_t))                                                                                         \
  X(type, THSTensor_type, int8_t, (Handle))                                                                                                       \
  X(device, THSTensor_device_type, int32_t, (Handle))                                                                                             \
  X(requires_grad, THSTensor_requires_grad, bool, (Handle))                                                                                       \
  X(dispose, THSTensor_dispose, void, (Handle))                                                                                                   \
  X(empty_strided, THSTensor_empty_strided, Handle,                                                                                               \
    (const int64_t* sizes, int32_t dims, const int64_t* strides, int32_t same_dims, int8_t type, int32_t device, int32_t index, bool with_grad)) \
  X(last_error, THSTorch_get_and_reset_last_err, const char*, ())                                                                                 \
  X(threads, THSTorch_get_num_threads, int32_t, ())                                                                                               \
  X(is_grad_enabled, THSAutograd_isGradEnabled, bool, ())                                                                                         \
  X(node_new, THSAutograd_CSharpNode_ctor, NodeHandle, (BackwardEntry backward, void (*deleted)()))                                               \
  X(node_release, THSAutograd_CSharpNode_disposeSharedPtr, void, (NodeHandle))                                                                    \
  X(node_forget, THSAutograd_CSharpNode_disposeWeakPtr, void, (NodeHandle))                                                                       \
  X(node_set_edges, THSAutograd_CSharpNode_setNextEdges, void, (NodeHandle, HandleArray inputs, bool is_executable))                              \
  X(node_clear_metadata, THSAutograd_CSharpNode_clearInputMetadata, void, (NodeHandle))                                                           \
  X(wrap_outputs, THSAutograd_Function_wrapOutputs, void,                                                                                         \
    (HandleArray inputs, HandleArray fixed, HandleArray dirty, HandleArray outputs, NodeHandle node, Handle* (*allocate)(size_t)))                \
  X(saved_new, THSAutograd_SavedVariable_ctor, void*, (Handle, NodeHandle, bool is_changed_view))                                                 \
  X(saved_dispose, THSAutograd_SavedVariable_dispose, void, (void* saved))                                                                        \
  X(saved_unpack, THSAutograd_SavedVariable_unpack, Handle, (void* saved, NodeHandle))                                                            \
  X(parallel, GOMP_parallel, void, (void (*body)(void*), void* data, unsigned threads, unsigned flags))                                           \
  X(is_in_parallel, omp_in_parallel, int, ())                                                                                                     \
  X(team, omp_get_num_threads, int, ())                                                                                                           \
  X(member, omp_get_thread_num, int, ())

struct TorchApi {
#define NAS_MEMBER(member, name, result, parameters) result(*member) parameters;
  NAS_TORCH_API(NAS_MEMBER)
#undef NAS_MEMBER
};

// Bound before anything else is called.
const TorchApi& torch();

// Throws what libtorch said on this thread, or `otherwise`.
[[noreturn]] void fail(const char* otherwise);

}  // namespace nas
