// Depthwise layers: a thread takes a block of channels through convolution and statistics, and back through everything, so that nothing
// is exchanged between threads.
#include "layer.h"
#include "parallel.h"

#include <algorithm>

namespace nas {

namespace {

// One cache line of channels.
constexpr int64_t kBlock = 16;

// k * k rows of all channels.
std::vector<float> taps_of(const View& weight) {
  const int64_t channels = weight.size[0], kernel = weight.size[2];
  std::vector<float> taps(channels * kernel * kernel);
  for (int64_t c = 0; c < channels; c++) {
    for (int64_t t = 0; t < kernel * kernel; t++) {
      taps[t * channels + c] = weight.data[c * weight.stride[0] + t / kernel * weight.stride[2] + t % kernel * weight.stride[3]];
    }
  }
  return taps;
}

Plane plane_of(const Layer& layer) { return {layer.x.size[2], layer.x.size[3], layer.out_height(), layer.out_width(), layer.norm.channels}; }

template <typename Body>
void for_blocks(int64_t channels, const Body& body) {
  parallel_for(0, (channels + kBlock - 1) / kBlock, [&](int64_t begin, int64_t end) {
    for (int64_t b = begin; b < end; b++) body(b * kBlock, std::min(kBlock, channels - b * kBlock));
  });
}

}  // namespace

void depthwise_forward(const Layer& layer, const NormState& state, float* y, Buffer* z) {
  const Norm& norm = layer.norm;
  const Kernels& k = *norm.kernels;
  const int kernel = static_cast<int>(layer.weight.size[2]), stride = static_cast<int>(layer.stride);
  const Plane plane = plane_of(layer);
  const int64_t channels = norm.channels, images = layer.x.size[0], out_pixels = plane.out_height * plane.out_width, rows = images * out_pixels;
  const auto taps = taps_of(layer.weight);
  const int64_t in_plane = plane.height * plane.width * channels, out_plane = out_pixels * channels;
  // Images whose outputs are still in the first-level cache when they are counted.
  const int64_t group = std::max<int64_t>(1, 256 / out_pixels);
  if (z != nullptr) z->allocate(rows * channels);
  const float *x = layer.x.data, *w = taps.data();
  float* target = z != nullptr ? z->data() : y;
  for_blocks(channels, [&](int64_t channel, int64_t count) {
    std::vector<float> scratch(kBlock * plane.height * plane.width);
    double sum[kBlock] = {}, squares[kBlock] = {};
    for (int64_t first = 0; first < images; first += group) {
      const int64_t last = std::min(first + group, images);
      for (int64_t n = first; n < last; n++) {
        k.depthwise(kernel, stride, plane, count, x + n * in_plane + channel, w + channel, target + n * out_plane + channel, scratch.data());
      }
      k.moments(target + first * out_plane + channel, (last - first) * out_pixels, count, channels, target + channel, sum, squares);
    }
    for (int64_t c = 0; c < count; c++) {
      const double centre = sum[c] / static_cast<double>(rows), variance = std::max(0.0, squares[c] / static_cast<double>(rows) - centre * centre);
      state.set(channel + c, target[channel + c] + centre, variance, norm.epsilon, norm.scale[channel + c], norm.shift[channel + c]);
    }
  });
  normalize_rows(norm, target, rows, state, y);
}

void depthwise_backward(const Layer& layer, const float* z, const NormState& state, const float* g, const Gradients& to) {
  const Norm& norm = layer.norm;
  const Kernels& k = *norm.kernels;
  const int kernel = static_cast<int>(layer.weight.size[2]), stride = static_cast<int>(layer.stride);
  const Plane plane = plane_of(layer);
  const auto taps = taps_of(layer.weight);
  const int64_t channels = norm.channels, images = layer.x.size[0], in_pixels = plane.height * plane.width, out_pixels = plane.out_height * plane.out_width;
  const int64_t rows = images * out_pixels;
  const float *x = layer.x.data, *w = taps.data();
  for_blocks(channels, [&](int64_t channel, int64_t count) {
    double sum[kBlock] = {}, products[kBlock] = {};
    float slope[kBlock], constant[kBlock];
    k.gradient_sums(norm.activation, z + channel, g + channel, rows, count, channels, state.kernel_table(channel), sum, products);
    close_gradients(state, channel, count, rows, sum, products, to.scale + channel, to.shift + channel, slope, constant);
    std::vector<float> scratch(kBlock * in_pixels), before(kBlock * out_pixels), of_taps(kBlock * kernel * kernel);
    for (int64_t n = 0; n < images; n++) {
      const int64_t out = n * out_pixels * channels + channel, in = n * in_pixels * channels + channel;
      k.spread(norm.activation, z + out, g + out, out_pixels, count, channels, state.kernel_table(channel), {slope, constant}, before.data(), count);
      k.depthwise_backward(kernel, stride, plane, count, x + in, before.data(), w + channel, to.x == nullptr ? nullptr : to.x + in,
                           to.weight == nullptr ? nullptr : of_taps.data(), scratch.data());
    }
    for (int64_t c = 0; to.weight != nullptr && c < count; c++) {
      for (int64_t t = 0; t < kernel * kernel; t++) to.weight[(channel + c) * kernel * kernel + t] = of_taps[t * kBlock + c];
    }
  });
}

}  // namespace nas
