// A convolution with batch normalisation and activation behind it, as the kernels see it.
#pragma once
#include "norm_table.h"

#include <functional>

namespace nas {

struct Layer {
  at::Tensor x, weight, scale, shift;
  int64_t stride, padding, groups;
  double epsilon;
  int activation;
  const Kernels* kernels;

  int64_t channels() const { return weight.size(0); }
};

struct LayerGradients {
  at::Tensor x, weight, scale, shift;
};

struct Wanted {
  bool x, weight;
};

// Each kind: convolution, statistics and result, then everything backwards from g, the gradient behind the activation. What the backward
// pass needs beside the inputs is z, the convolution's result; undefined where it is cheaper made again than read.
struct Forward {
  at::Tensor y, z;
};

// With `in_place` nothing is kept for a backward pass: y may lie where z lay.
Forward pointwise_forward(const Layer& layer, const NormState& state, bool in_place);
LayerGradients pointwise_backward(const Layer& layer, const at::Tensor& z, const NormState& state, const at::Tensor& g, Wanted wanted);

Forward depthwise_forward(const Layer& layer, const NormState& state, bool in_place);
LayerGradients depthwise_backward(const Layer& layer, const at::Tensor& z, const NormState& state, const at::Tensor& g, Wanted wanted);

// Any other convolution: libtorch's.
Forward dense_forward(const Layer& layer, const NormState& state, bool in_place);
LayerGradients dense_backward(const Layer& layer, const at::Tensor& z, const NormState& state, const at::Tensor& g, Wanted wanted);

// What pointwise and dense layers share: totals and gradients over rows of all channels.
Forward normalize_rows(const Layer& layer, const at::Tensor& z, const NormState& state, bool in_place);
struct RowGradients {
  at::Tensor scale, shift, slopes;
};
RowGradients sum_row_gradients(const Layer& layer, const at::Tensor& z, const NormState& state, const at::Tensor& g);
// Adds the totals of a piece's rows; called once for each piece, on several threads.
using PieceGradients = std::function<void(int64_t piece, double* sum, double* products)>;
RowGradients sum_row_gradients(const Layer& layer, int64_t rows, const NormState& state, const PieceGradients& add);

}  // namespace nas
