#pragma once
#include <ATen/core/Tensor.h>

// A tensor handle is the TensorImpl itself with one reference owned by the managed side: no second heap block per tensor.
inline at::Tensor nas_borrow(void* handle) {
  return handle == nullptr
      ? at::Tensor()
      : at::Tensor(c10::intrusive_ptr<at::TensorImpl, at::UndefinedTensorImpl>::unsafe_reclaim_from_nonowning(
            static_cast<at::TensorImpl*>(handle)));
}

inline void* nas_own(at::Tensor&& tensor) {
  return tensor.defined() ? tensor.unsafeReleaseTensorImpl() : nullptr;
}

inline at::TensorImpl* nas_impl(void* handle) {
  return static_cast<at::TensorImpl*>(handle);
}
