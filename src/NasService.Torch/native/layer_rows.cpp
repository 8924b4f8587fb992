// Passes over whole rows of channels.
#include "layer.h"
#include "parallel.h"

#include <algorithm>

namespace nas {

void normalize_rows(const Norm& norm, const float* z, int64_t rows, const NormState& state, float* y) {
  const int64_t channels = norm.channels, piece = piece_rows(rows);
  parallel_for(0, pieces_of(rows), [&](int64_t begin, int64_t end) {
    const int64_t first = begin * piece, last = std::min(end * piece, rows);
    norm.kernels->normalize(norm.activation, z + first * channels, last - first, channels, channels, state.row(3), state.row(4), y + first * channels);
  });
}

void sum_row_gradients(const Norm& norm, int64_t rows, const NormState& state, const PieceGradients& add, const Gradients& to, float* slopes) {
  const int64_t channels = norm.channels, pieces = pieces_of(rows);
  std::vector<double> totals(2 * pieces * channels);
  parallel_for(0, pieces, [&](int64_t begin, int64_t end) {
    for (int64_t p = begin; p < end; p++) add(p, &totals[2 * p * channels], &totals[(2 * p + 1) * channels]);
  });
  for (int64_t p = 1; p < pieces; p++) {
    for (int64_t c = 0; c < 2 * channels; c++) totals[c] += totals[2 * p * channels + c];
  }
  close_gradients(state, 0, channels, rows, totals.data(), totals.data() + channels, to.scale, to.shift, slopes, slopes + channels);
}

void sum_row_gradients(const Norm& norm, const float* z, int64_t rows, const NormState& state, const float* g, const Gradients& to, float* slopes) {
  const int64_t channels = norm.channels, piece = piece_rows(rows);
  sum_row_gradients(
      norm, rows, state,
      [&](int64_t p, double* sum, double* products) {
        const int64_t first = p * piece * channels;
        norm.kernels->gradient_sums(norm.activation, z + first, g + first, std::min(piece, rows - p * piece), channels, channels, state.kernel_table(), sum,
                                    products);
      },
      to, slopes);
}

void rows_forward(const Norm& norm, const float* z, int64_t rows, const NormState& state, float* y) {
  const int64_t channels = norm.channels, piece = piece_rows(rows);
  PieceMoments moments(rows, channels);
  parallel_for(0, pieces_of(rows), [&](int64_t begin, int64_t end) {
    for (int64_t p = begin; p < end; p++) moments.add(*norm.kernels, p, true, z + p * piece * channels, std::min(piece, rows - p * piece));
  });
  moments.finish(state, norm.epsilon, norm.scale, norm.shift);
  normalize_rows(norm, z, rows, state, y);
}

void rows_backward(const Norm& norm, const float* z, int64_t rows, const NormState& state, const float* g, const Gradients& to) {
  const int64_t channels = norm.channels, piece = piece_rows(rows);
  std::vector<float> slopes(2 * channels);
  sum_row_gradients(norm, z, rows, state, g, to, slopes.data());
  if (to.x == nullptr) return;
  parallel_for(0, pieces_of(rows), [&](int64_t begin, int64_t end) {
    const int64_t first = begin * piece, last = std::min(end * piece, rows);
    norm.kernels->spread(norm.activation, z + first * channels, g + first * channels, last - first, channels, channels, state.kernel_table(),
                         {slopes.data(), slopes.data() + channels}, to.x + first * channels, channels);
  });
}

}  // namespace nas
