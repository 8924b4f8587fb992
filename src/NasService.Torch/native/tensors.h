// Tensors as the kernels see them: plain memory with sizes and strides.
#pragma once
#include "torch_api.h"

#include <cstdlib>
#include <initializer_list>
#include <new>
#include <utility>

namespace nas {

// fp32 on the CPU, four dimensions at most.
struct View {
  float* data = nullptr;
  int64_t dims = 0, size[4] = {}, stride[4] = {};

  int64_t count() const {
    int64_t product = 1;
    for (int64_t d = 0; d < dims; d++) product *= size[d];
    return product;
  }
  // Pixels of all images, where the channels stand second.
  int64_t rows() const { return size[0] * size[2] * size[3]; }

  bool is_contiguous() const;
  // Whether N x C x H x W has the strides of channels-last, also for shapes that libtorch calls contiguous in both layouts at once.
  bool is_channels_last() const;
};

// False where it is of another type, on another device or of more dimensions.
bool read(Handle tensor, View& view);
bool has_shape(const View& view, std::initializer_list<int64_t> sizes);

// A reference to a tensor that is given back at the end.
class Owned {
 public:
  explicit Owned(Handle handle = nullptr) : handle_(handle) {}
  Owned(Owned&& other) noexcept : handle_(std::exchange(other.handle_, nullptr)) {}
  Owned& operator=(Owned&& other) noexcept {
    std::swap(handle_, other.handle_);
    return *this;
  }
  ~Owned() {
    if (handle_ != nullptr) torch().dispose(handle_);
  }

  Handle get() const { return handle_; }
  Handle release() { return std::exchange(handle_, nullptr); }
  float* data() const { return static_cast<float*>(torch().data(handle_)); }

 private:
  Handle handle_;
};

// New memory, not filled. Throws where there is none.
Owned empty(std::initializer_list<int64_t> sizes);
Owned empty_like(const View& view);
Owned empty_channels_last(int64_t images, int64_t channels, int64_t height, int64_t width);

// Memory that no tensor of libtorch's knows of.
class Buffer {
 public:
  Buffer() = default;
  explicit Buffer(int64_t count) { allocate(count); }
  Buffer(Buffer&& other) noexcept : data_(std::exchange(other.data_, nullptr)) {}
  Buffer& operator=(Buffer&& other) noexcept {
    std::swap(data_, other.data_);
    return *this;
  }
  ~Buffer() { std::free(data_); }

  void allocate(int64_t count) {
    std::free(std::exchange(data_, nullptr));
    void* memory = nullptr;
    if (posix_memalign(&memory, 64, static_cast<size_t>(count) * sizeof(float) + 64) != 0) throw std::bad_alloc();
    data_ = static_cast<float*>(memory);
  }
  float* data() const { return data_; }

 private:
  float* data_ = nullptr;
};

// The values of N x C x H x W in the layout of channels-last: the tensor's own memory, or a copy in `scratch`.
const float* channels_last(const View& view, Buffer& scratch);

}  // namespace nas
