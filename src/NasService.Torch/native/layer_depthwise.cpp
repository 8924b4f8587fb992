// Depthwise layers: a thread takes a block of channels through convolution and statistics, and back through everything, so that nothing
// is exchanged between threads.
#include "layer.h"
#include "layout.h"

#include <ATen/Parallel.h>

#include <algorithm>

namespace nas {

namespace {

// One cache line of channels.
constexpr int64_t kBlock = 16;

at::Tensor taps_of(const at::Tensor& weight) { return weight.reshape({weight.size(0), -1}).t().contiguous(); }

Plane plane_of(const Layer& layer, const at::Tensor& z) { return {layer.x.size(2), layer.x.size(3), z.size(2), z.size(3), z.size(1)}; }

template <typename Body>
void for_blocks(int64_t channels, const Body& body) {
  at::parallel_for(0, (channels + kBlock - 1) / kBlock, 1, [&](int64_t begin, int64_t end) {
    for (int64_t b = begin; b < end; b++) body(b * kBlock, std::min(kBlock, channels - b * kBlock));
  });
}

}  // namespace

Forward depthwise_forward(const Layer& layer, const NormState& state, bool in_place) {
  const int64_t height = (layer.x.size(2) + layer.stride - 1) / layer.stride, width = (layer.x.size(3) + layer.stride - 1) / layer.stride;
  const auto z = empty_channels_last(layer.x, layer.channels(), height, width);
  const Kernels& k = *layer.kernels;
  const int64_t channels = layer.channels(), images = z.size(0), rows = z.numel() / channels;
  const int kernel = static_cast<int>(layer.weight.size(2)), stride = static_cast<int>(layer.stride);
  const Plane plane = plane_of(layer, z);
  const auto taps = taps_of(layer.weight);
  const int64_t out_pixels = plane.out_height * plane.out_width, in_plane = plane.height * plane.width * channels, out_plane = out_pixels * channels;
  // Images whose outputs are still in the first-level cache when they are counted.
  const int64_t group = std::max<int64_t>(1, 256 / out_pixels);
  const float *x = layer.x.data_ptr<float>(), *w = taps.data_ptr<float>(), *scale = layer.scale.data_ptr<float>(), *shift = layer.shift.data_ptr<float>();
  float* target = z.data_ptr<float>();
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
      state.set(channel + c, target[channel + c] + centre, variance, layer.epsilon, scale[channel + c], shift[channel + c]);
    }
  });
  return normalize_rows(layer, z, state, in_place);
}

LayerGradients depthwise_backward(const Layer& layer, const at::Tensor& z, const NormState& state, const at::Tensor& g, Wanted wanted) {
  const Kernels& k = *layer.kernels;
  const int64_t channels = layer.channels(), images = z.size(0), rows = z.numel() / channels;
  const int kernel = static_cast<int>(layer.weight.size(2)), stride = static_cast<int>(layer.stride);
  const Plane plane = plane_of(layer, z);
  const auto taps = taps_of(layer.weight);
  const int64_t in_pixels = plane.height * plane.width, out_pixels = plane.out_height * plane.out_width;
  const float *x = layer.x.data_ptr<float>(), *w = taps.data_ptr<float>(), *values = z.data_ptr<float>(), *gradient = g.data_ptr<float>();
  LayerGradients result{{}, {}, at::empty({channels}, layer.scale.options()), at::empty({channels}, layer.scale.options())};
  if (wanted.x) result.x = at::empty_strided(layer.x.sizes(), layer.x.strides(), layer.x.options());
  if (wanted.weight) result.weight = at::empty({channels, 1, kernel, kernel}, layer.weight.options());
  float *of_input = wanted.x ? result.x.data_ptr<float>() : nullptr, *of_weight = wanted.weight ? result.weight.data_ptr<float>() : nullptr;
  float *of_scale = result.scale.data_ptr<float>(), *of_shift = result.shift.data_ptr<float>();
  for_blocks(channels, [&](int64_t channel, int64_t count) {
    double sum[kBlock] = {}, products[kBlock] = {};
    float slope[kBlock], constant[kBlock];
    k.gradient_sums(layer.activation, values + channel, gradient + channel, rows, count, channels, state.kernel_table(channel), sum, products);
    close_gradients(state, channel, count, rows, sum, products, of_scale + channel, of_shift + channel, slope, constant);
    std::vector<float> scratch(kBlock * in_pixels), before(kBlock * out_pixels), of_taps(kBlock * kernel * kernel);
    for (int64_t n = 0; n < images; n++) {
      const int64_t out = n * out_pixels * channels + channel, in = n * in_pixels * channels + channel;
      k.spread(layer.activation, values + out, gradient + out, out_pixels, count, channels, state.kernel_table(channel), {slope, constant}, before.data(),
               count);
      k.depthwise_backward(kernel, stride, plane, count, x + in, before.data(), w + channel, of_input == nullptr ? nullptr : of_input + in,
                           of_weight == nullptr ? nullptr : of_taps.data(), scratch.data());
    }
    for (int64_t c = 0; of_weight != nullptr && c < count; c++) {
      for (int64_t t = 0; t < kernel * kernel; t++) of_weight[(channel + c) * kernel * kernel + t] = of_taps[t * kBlock + c];
    }
  });
  return result;
}

}  // namespace nas
