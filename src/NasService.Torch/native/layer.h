// A convolution with batch normalisation and activation behind it, as the kernels see it. Images are channels-last.
#pragma once
#include "norm_table.h"

#include <functional>

namespace nas {

// The half behind the convolution.
struct Norm {
  int64_t channels;
  const float *scale, *shift;
  double epsilon;
  int activation;
  const Kernels* kernels;
};

struct Layer {
  Norm norm;
  View x, weight;
  int64_t stride;

  int64_t out_height() const { return (x.size[2] + stride - 1) / stride; }
  int64_t out_width() const { return (x.size[3] + stride - 1) / stride; }
};

// Where gradients go. x and weight may be null: not wanted.
struct Gradients {
  float *x, *weight, *scale, *shift;
};

// Each kind: convolution, statistics and result, then everything backwards from g, the gradient behind the activation. What the backward
// pass needs beside the inputs is z, the convolution's result; left empty where it is cheaper made again than read. Without a z nothing is
// kept for a backward pass.
void pointwise_forward(const Layer& layer, const NormState& state, float* y, Buffer* z);
void pointwise_backward(const Layer& layer, const float* z, const NormState& state, const float* g, const Gradients& to);

void depthwise_forward(const Layer& layer, const NormState& state, float* y, Buffer* z);
void depthwise_backward(const Layer& layer, const float* z, const NormState& state, const float* g, const Gradients& to);

// Behind any other convolution: its result is z, and the gradient goes to `to.x`.
void rows_forward(const Norm& norm, const float* z, int64_t rows, const NormState& state, float* y);
void rows_backward(const Norm& norm, const float* z, int64_t rows, const NormState& state, const float* g, const Gradients& to);

// What they share: totals and gradients over rows of all channels.
void normalize_rows(const Norm& norm, const float* z, int64_t rows, const NormState& state, float* y);
// slopes: 2 x channels, as NormSlopes has them.
void sum_row_gradients(const Norm& norm, const float* z, int64_t rows, const NormState& state, const float* g, const Gradients& to, float* slopes);
// Adds the totals of a piece's rows; called once for each piece, on several threads.
using PieceGradients = std::function<void(int64_t piece, double* sum, double* products)>;
void sum_row_gradients(const Norm& norm, int64_t rows, const NormState& state, const PieceGradients& add, const Gradients& to, float* slopes);

}  // namespace nas
