// Handles, metadata and autograd: what is not an operator of the dispatcher.
#include "errors.h"
#include "handles.h"
#include "nastorch.h"

#include <ATen/ATen.h>
#include <torch/csrc/autograd/autograd.h>
#include <torch/csrc/autograd/function.h>
#include <torch/csrc/autograd/variable.h>

#include <cstring>

namespace {

at::Tensor borrow_defined(void* handle) {
  TORCH_CHECK(handle != nullptr, "an undefined tensor was given where a tensor is needed");
  return nas_borrow(handle);
}

std::vector<at::Tensor> borrow_all(void* const* handles, int32_t count) {
  std::vector<at::Tensor> tensors;
  tensors.reserve(count);
  for (int32_t k = 0; k < count; ++k) tensors.push_back(nas_borrow(handles[k]));
  return tensors;
}

}  // namespace

NAS_API void nas_tensor_free(void* handle) {
  c10::intrusive_ptr<at::TensorImpl, at::UndefinedTensorImpl>::reclaim(nas_impl(handle));
}

NAS_API int32_t nas_tensor_dtype(void* handle) {
  return static_cast<int32_t>(c10::typeMetaToScalarType(nas_impl(handle)->dtype()));
}

NAS_API int64_t nas_tensor_numel(void* handle) { return nas_impl(handle)->numel(); }
NAS_API int64_t nas_tensor_dim(void* handle) { return nas_impl(handle)->dim(); }
NAS_API int64_t nas_tensor_element_size(void* handle) { return nas_impl(handle)->itemsize(); }

// A sparse tensor has neither storage nor strides and says so by an exception.
NAS_API int64_t nas_tensor_storage_offset(void* handle) {
  return nas_guard<int64_t>(-1, [&] { return nas_impl(handle)->storage_offset(); });
}

NAS_API int32_t nas_tensor_sizes(void* handle, int64_t* target) {
  return nas_guard(-1, [&] {
    const auto sizes = nas_impl(handle)->sizes();
    std::memcpy(target, sizes.data(), sizes.size() * sizeof(int64_t));
    return 0;
  });
}

NAS_API int32_t nas_tensor_strides(void* handle, int64_t* target) {
  return nas_guard(-1, [&] {
    const auto strides = nas_impl(handle)->strides();
    std::memcpy(target, strides.data(), strides.size() * sizeof(int64_t));
    return 0;
  });
}

// Device type in the low half, index in the high half.
NAS_API int64_t nas_tensor_device(void* handle) {
  const auto device = nas_impl(handle)->device();
  return (static_cast<int64_t>(device.index()) << 32) | static_cast<uint8_t>(device.type());
}

NAS_API int32_t nas_tensor_is_contiguous(void* handle, int32_t memory_format) {
  return nas_guard(-1, [&] {
    return static_cast<int32_t>(nas_impl(handle)->is_contiguous(static_cast<at::MemoryFormat>(memory_format)));
  });
}

NAS_API int32_t nas_tensor_requires_grad(void* handle) { return nas_impl(handle)->requires_grad(); }

NAS_API int32_t nas_tensor_set_requires_grad(void* handle, int32_t value) {
  return nas_guard(-1, [&] {
    auto tensor = nas_borrow(handle);
    TORCH_CHECK(tensor.is_leaf() || value != 0,
        "you can only change requires_grad flags of leaf variables; use detach() to get a tensor outside the graph");
    tensor.requires_grad_(value != 0);
    return 0;
  });
}

NAS_API int32_t nas_tensor_is_leaf(void* handle) { return nas_borrow(handle).is_leaf(); }

NAS_API int32_t nas_tensor_retain_grad(void* handle) {
  return nas_guard(-1, [&] {
    nas_borrow(handle).retain_grad();
    return 0;
  });
}

NAS_API void* nas_tensor_data(void* handle) {
  return nas_guard<void*>(nullptr, [&]() -> void* {
    TORCH_CHECK(nas_impl(handle)->device().is_cpu(), "the data of a tensor on ", nas_impl(handle)->device(), " cannot be read; call cpu() first");
    return nas_borrow(handle).data_ptr();
  });
}

// The data are copied: the managed array may move or die at once.
NAS_API void* nas_tensor_from(const void* data, int64_t bytes, const int64_t* sizes, int32_t dims, int32_t dtype) {
  return nas_guard<void*>(nullptr, [&]() -> void* {
    auto tensor = at::detail::empty_cpu({sizes, static_cast<size_t>(dims)}, static_cast<at::ScalarType>(dtype));
    TORCH_CHECK(static_cast<int64_t>(tensor.nbytes()) == bytes, "the shape holds ", tensor.nbytes(), " bytes, the data ", bytes);
    if (bytes > 0) std::memcpy(tensor.data_ptr(), data, bytes);
    return nas_own(std::move(tensor));
  });
}

// A second handle on the same tensor (not a view): the managed wrapper of an in-place result or of a parameter.
NAS_API void* nas_tensor_share(void* handle) { return nas_own(nas_borrow(handle)); }

NAS_API void* nas_tensor_grad(void* handle) {
  return nas_guard<void*>(nullptr, [&]() -> void* {
    auto grad = nas_borrow(handle).grad();
    return nas_own(std::move(grad));
  });
}

NAS_API int32_t nas_tensor_set_grad(void* handle, void* grad) {
  return nas_guard(-1, [&] {
    auto tensor = nas_borrow(handle);
    auto value = nas_borrow(grad);
    if (value.defined())
      TORCH_CHECK(value.sizes() == tensor.sizes() && value.dtype() == tensor.dtype() && value.device() == tensor.device(),
          "assigned grad has shape ", value.sizes(), " of ", value.dtype(), ", its tensor ", tensor.sizes(), " of ", tensor.dtype());
    tensor.mutable_grad() = std::move(value);
    return 0;
  });
}

NAS_API int32_t nas_backward(void* const* tensors, int32_t count, void* const* grads, int32_t grad_count, int32_t retain_graph,
    int32_t create_graph, void* const* inputs, int32_t input_count) {
  return nas_guard(-1, [&] {
    for (int32_t k = 0; k < count; ++k) borrow_defined(tensors[k]);
    torch::autograd::backward(borrow_all(tensors, count), borrow_all(grads, grad_count), retain_graph != 0, create_graph != 0,
        borrow_all(inputs, input_count));
    return 0;
  });
}

// Gradients by input; null where an unused input is allowed.
NAS_API int32_t nas_grad(void* const* outputs, int32_t output_count, void* const* inputs, int32_t input_count, void* const* grads,
    int32_t grad_count, int32_t retain_graph, int32_t create_graph, int32_t allow_unused, void** results) {
  return nas_guard(-1, [&] {
    for (int32_t k = 0; k < output_count; ++k) borrow_defined(outputs[k]);
    for (int32_t k = 0; k < input_count; ++k) borrow_defined(inputs[k]);
    auto found = torch::autograd::grad(borrow_all(outputs, output_count), borrow_all(inputs, input_count),
        borrow_all(grads, grad_count), retain_graph != 0, create_graph != 0, allow_unused != 0);
    for (size_t k = 0; k < found.size(); ++k) results[k] = nas_own(std::move(found[k]));
    return 0;
  });
}
