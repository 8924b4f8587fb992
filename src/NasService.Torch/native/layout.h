// Memory layouts, said in full: libtorch calls some shapes contiguous in both layouts at once.
#pragma once
#include <ATen/ATen.h>

namespace nas {

// Whether N x C x H x W has the strides of channels-last.
inline bool is_channels_last(const at::Tensor& t) {
  return t.dim() == 4 && t.stride(1) == 1 && t.stride(3) == t.size(1) && t.stride(2) == t.size(1) * t.size(3) &&
         t.stride(0) == t.size(1) * t.size(2) * t.size(3);
}

// Memory for as many images as `like` has.
inline at::Tensor empty_channels_last(const at::Tensor& like, int64_t channels, int64_t height, int64_t width) {
  return at::empty_strided({like.size(0), channels, height, width}, {height * width * channels, 1, width * channels, channels}, like.options());
}

// A copy with these very strides; libtorch's own conversion leaves some shapes as they are.
inline at::Tensor as_channels_last(const at::Tensor& t) {
  const int64_t c = t.size(1), h = t.size(2), w = t.size(3);
  auto packed = at::empty_strided(t.sizes(), {h * w * c, 1, w * c, c}, t.options());
  return packed.copy_(t);
}

}  // namespace nas
