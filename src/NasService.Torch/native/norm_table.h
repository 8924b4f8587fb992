// The bookkeeping of a batch normalisation around the kernels: partial totals of pieces of a batch, merged in a fixed order.
#pragma once
#include "kernels/kernels.h"
#include "tensors.h"

#include <vector>

namespace nas {

// Rows of a piece: a function of the shape alone, so that no sum depends on the number of threads.
int64_t piece_rows(int64_t rows);
inline int64_t pieces_of(int64_t rows) { return (rows + piece_rows(rows) - 1) / piece_rows(rows); }

// Rows: mean, biased variance, 1 / deviation, factor, offset; C floats each.
class NormState {
 public:
  explicit NormState(int64_t channels) : table_(5 * channels), channels_(channels) {}

  float* row(int64_t r) const { return table_.data() + r * channels_; }
  NormTable kernel_table(int64_t channel = 0) const { return {row(0) + channel, row(2) + channel, row(3) + channel, row(4) + channel}; }
  // Fills one channel in.
  void set(int64_t channel, double mean, double variance, double epsilon, float scale, float shift) const;

 private:
  Buffer table_;
  int64_t channels_;
};

// What is counted of one piece's channels: sums of (z - pivot) and of its square; the pivot is the piece's first row.
class PieceMoments {
 public:
  PieceMoments(int64_t rows, int64_t channels) : rows_(rows), channels_(channels), pivots_(pieces_of(rows) * channels), totals_(2 * pieces_of(rows) * channels) {}

  // Adds rows of piece p, which may come in several parts, the first of them first.
  void add(const Kernels& k, int64_t p, bool is_first, const float* z, int64_t rows);

  // Merges the pieces in their order.
  void finish(const NormState& state, double epsilon, const float* scale, const float* shift) const;

 private:
  int64_t rows_, channels_;
  std::vector<float> pivots_;
  std::vector<double> totals_;
};

// The backward pass per channel, from the totals: gradients of scale and shift, slope and constant of the rest.
void close_gradients(const NormState& state, int64_t channel, int64_t count, int64_t rows, const double* sum, const double* products, float* of_scale,
                     float* of_shift, float* slope, float* constant);

}  // namespace nas
