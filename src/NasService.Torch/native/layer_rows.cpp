// Passes over whole rows of channels, and the layers whose convolution stays with libtorch.
#include "layer.h"
#include "layout.h"

#include <ATen/Parallel.h>

#include <algorithm>

namespace nas {

Forward normalize_rows(const Layer& layer, const at::Tensor& z, const NormState& state, bool in_place) {
  const auto result = in_place ? z : at::empty_strided(z.sizes(), z.strides(), z.options());
  float* y = result.data_ptr<float>();
  const int64_t channels = z.size(1), rows = z.numel() / channels, piece = piece_rows(rows);
  const float* from = z.data_ptr<float>();
  at::parallel_for(0, pieces_of(rows), 1, [&](int64_t begin, int64_t end) {
    const int64_t first = begin * piece, last = std::min(end * piece, rows);
    layer.kernels->normalize(layer.activation, from + first * channels, last - first, channels, channels, state.row(3), state.row(4),
                             y + first * channels);
  });
  return {result, z};
}

RowGradients sum_row_gradients(const Layer& layer, int64_t rows, const NormState& state, const PieceGradients& add) {
  const int64_t channels = layer.channels(), pieces = pieces_of(rows);
  std::vector<double> totals(2 * pieces * channels);
  at::parallel_for(0, pieces, 1, [&](int64_t begin, int64_t end) {
    for (int64_t p = begin; p < end; p++) add(p, &totals[2 * p * channels], &totals[(2 * p + 1) * channels]);
  });
  for (int64_t p = 1; p < pieces; p++) {
    for (int64_t c = 0; c < 2 * channels; c++) totals[c] += totals[2 * p * channels + c];
  }
  RowGradients result{at::empty({channels}, layer.scale.options()), at::empty({channels}, layer.scale.options()),
                      at::empty({2, channels}, layer.scale.options())};
  float* slopes = result.slopes.data_ptr<float>();
  close_gradients(state, 0, channels, rows, totals.data(), totals.data() + channels, result.scale.data_ptr<float>(), result.shift.data_ptr<float>(),
                  slopes, slopes + channels);
  return result;
}

RowGradients sum_row_gradients(const Layer& layer, const at::Tensor& z, const NormState& state, const at::Tensor& g) {
  const int64_t channels = z.size(1), rows = z.numel() / channels, piece = piece_rows(rows);
  const float *values = z.data_ptr<float>(), *gradient = g.data_ptr<float>();
  return sum_row_gradients(layer, rows, state, [&](int64_t p, double* sum, double* products) {
    const int64_t first = p * piece * channels;
    layer.kernels->gradient_sums(layer.activation, values + first, gradient + first, std::min(piece, rows - p * piece), channels, channels,
                                 state.kernel_table(), sum, products);
  });
}

Forward dense_forward(const Layer& layer, const NormState& state, bool in_place) {
  auto z = at::conv2d(layer.x, layer.weight, {}, layer.stride, layer.padding, 1, layer.groups);
  if (!is_channels_last(z)) z = as_channels_last(z);
  const int64_t channels = z.size(1), rows = z.numel() / channels, piece = piece_rows(rows), pieces = pieces_of(rows);
  const float* values = z.data_ptr<float>();
  PieceMoments moments(rows, channels);
  at::parallel_for(0, pieces, 1, [&](int64_t begin, int64_t end) {
    for (int64_t p = begin; p < end; p++) moments.add(*layer.kernels, p, true, values + p * piece * channels, std::min(piece, rows - p * piece));
  });
  moments.finish(state, layer.epsilon, layer.scale.data_ptr<float>(), layer.shift.data_ptr<float>());
  return normalize_rows(layer, z, state, in_place);
}

LayerGradients dense_backward(const Layer& layer, const at::Tensor& z, const NormState& state, const at::Tensor& g, Wanted wanted) {
  const auto sums = sum_row_gradients(layer, z, state, g);
  const int64_t channels = z.size(1), rows = z.numel() / channels, piece = piece_rows(rows);
  const float *values = z.data_ptr<float>(), *gradient = g.data_ptr<float>(), *slopes = sums.slopes.data_ptr<float>();
  auto dz = at::empty_strided(z.sizes(), z.strides(), z.options());
  float* target = dz.data_ptr<float>();
  at::parallel_for(0, pieces_of(rows), 1, [&](int64_t begin, int64_t end) {
    const int64_t first = begin * piece, last = std::min(end * piece, rows);
    layer.kernels->spread(layer.activation, values + first * channels, gradient + first * channels, last - first, channels, channels,
                          state.kernel_table(), {slopes, slopes + channels}, target + first * channels, channels);
  });
  LayerGradients result{{}, {}, sums.scale, sums.shift};
  if (wanted.x || wanted.weight) {
    std::tie(result.x, result.weight, std::ignore) =
        at::convolution_backward(dz, layer.x, layer.weight, c10::nullopt, {layer.stride, layer.stride}, {layer.padding, layer.padding}, {1, 1}, false,
                                 {0, 0}, layer.groups, {wanted.x, wanted.weight, false});
  }
  return result;
}

}  // namespace nas
