#include "norm_table.h"

#include <algorithm>
#include <cmath>

namespace nas {

int64_t piece_rows(int64_t rows) {
  constexpr int64_t pieces = 16, least = 60, tile = 12;
  return std::max(least, ((rows + pieces - 1) / pieces + tile - 1) / tile * tile);
}

void NormState::set(int64_t channel, double mean, double variance, double epsilon, float scale, float shift) const {
  const double inverse = 1 / std::sqrt(variance + epsilon);
  row(0)[channel] = static_cast<float>(mean);
  row(1)[channel] = static_cast<float>(variance);
  row(2)[channel] = static_cast<float>(inverse);
  row(3)[channel] = static_cast<float>(scale * inverse);
  row(4)[channel] = static_cast<float>(shift - mean * scale * inverse);
}

void PieceMoments::add(const Kernels& k, int64_t p, bool is_first, const float* z, int64_t rows) {
  float* pivot = &pivots_[p * channels_];
  if (is_first) std::copy(z, z + channels_, pivot);
  k.moments(z, rows, channels_, channels_, pivot, &totals_[2 * p * channels_], &totals_[(2 * p + 1) * channels_]);
}

void PieceMoments::finish(const NormState& state, double epsilon, const float* scale, const float* shift) const {
  const int64_t piece = piece_rows(rows_), pieces = pieces_of(rows_);
  for (int64_t c = 0; c < channels_; c++) {
    double mean = 0, deviations = 0, seen = 0;
    for (int64_t p = 0; p < pieces; p++) {
      const double count = static_cast<double>(std::min(piece, rows_ - p * piece));
      const double sum = totals_[2 * p * channels_ + c], squares = totals_[(2 * p + 1) * channels_ + c];
      const double apart = pivots_[p * channels_ + c] + sum / count - mean;
      seen += count;
      mean += apart * count / seen;
      deviations += std::max(0.0, squares - sum * sum / count) + apart * apart * count * (seen - count) / seen;
    }
    state.set(c, mean, deviations / static_cast<double>(rows_), epsilon, scale[c], shift[c]);
  }
}

void close_gradients(const NormState& state, int64_t channel, int64_t count, int64_t rows, const double* sum, const double* products, float* of_scale,
                     float* of_shift, float* slope, float* constant) {
  const NormTable table = state.kernel_table(channel);
  const auto n = static_cast<double>(rows);
  for (int64_t c = 0; c < count; c++) {
    of_scale[c] = static_cast<float>(products[c] * table.inverse[c]);
    of_shift[c] = static_cast<float>(sum[c]);
    const double along = -static_cast<double>(table.factor[c]) * table.inverse[c] * table.inverse[c] * products[c] / n;
    slope[c] = static_cast<float>(along);
    constant[c] = static_cast<float>(-along * table.mean[c] - table.factor[c] * sum[c] / n);
  }
}

}  // namespace nas
