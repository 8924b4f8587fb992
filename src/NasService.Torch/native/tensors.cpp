#include "tensors.h"

namespace nas {

namespace {

// libtorch's numbers.
constexpr int8_t kFloat = 6;
constexpr int32_t kCpu = 0;

Owned empty_strided(const int64_t* sizes, const int64_t* strides, int32_t dims) {
  const Handle made = torch().empty_strided(sizes, dims, strides, dims, kFloat, kCpu, -1, false);
  if (made == nullptr) fail("libtorch gave no memory for a tensor");
  return Owned(made);
}

}  // namespace

bool View::is_contiguous() const {
  int64_t expected = 1;
  for (int64_t d = dims - 1; d >= 0; d--) {
    if (size[d] != 1 && stride[d] != expected) return false;
    expected *= size[d];
  }
  return true;
}

bool View::is_channels_last() const {
  return dims == 4 && stride[1] == 1 && stride[3] == size[1] && stride[2] == size[1] * size[3] && stride[0] == size[1] * size[2] * size[3];
}

bool read(Handle tensor, View& view) {
  const TorchApi& t = torch();
  if (tensor == nullptr || t.type(tensor) != kFloat || t.device(tensor) != kCpu) return false;
  view.dims = t.dims(tensor);
  if (view.dims > 4) return false;
  for (int64_t d = 0; d < view.dims; d++) {
    view.size[d] = t.size(tensor, d);
    view.stride[d] = t.stride(tensor, d);
  }
  view.data = static_cast<float*>(t.data(tensor));
  return view.data != nullptr;
}

bool has_shape(const View& view, std::initializer_list<int64_t> sizes) {
  if (view.dims != static_cast<int64_t>(sizes.size())) return false;
  int d = 0;
  for (const int64_t size : sizes) {
    if (view.size[d++] != size) return false;
  }
  return true;
}

Owned empty(std::initializer_list<int64_t> sizes) {
  const auto dims = static_cast<int32_t>(sizes.size());
  int64_t strides[4], step = 1;
  for (int32_t d = dims - 1; d >= 0; d--) {
    strides[d] = step;
    step *= sizes.begin()[d];
  }
  return empty_strided(sizes.begin(), strides, dims);
}

Owned empty_like(const View& view) { return empty_strided(view.size, view.stride, static_cast<int32_t>(view.dims)); }

Owned empty_channels_last(int64_t images, int64_t channels, int64_t height, int64_t width) {
  const int64_t sizes[] = {images, channels, height, width}, strides[] = {height * width * channels, 1, width * channels, channels};
  return empty_strided(sizes, strides, 4);
}

const float* channels_last(const View& view, Buffer& scratch) {
  if (view.is_channels_last()) return view.data;
  scratch.allocate(view.count());
  float* to = scratch.data();
  for (int64_t n = 0; n < view.size[0]; n++) {
    for (int64_t h = 0; h < view.size[2]; h++) {
      for (int64_t w = 0; w < view.size[3]; w++) {
        const float* from = view.data + n * view.stride[0] + h * view.stride[2] + w * view.stride[3];
        for (int64_t c = 0; c < view.size[1]; c++) *to++ = from[c * view.stride[1]];
      }
    }
  }
  return scratch.data();
}

}  // namespace nas
