// 1x1 convolutions as products of matrices: rows are pixels, the weight may be a slice of a larger one.
#include "layer.h"
#include "layout.h"

#include <ATen/Parallel.h>

#include <algorithm>
#include <memory>

namespace nas {

namespace {

// Columns that one thread packs or multiplies at a time: a whole number of panels.
constexpr int64_t kColumns = 32;

// Floats of a block of rows that should stay in the second-level cache from one use to the next.
constexpr int64_t kBlockFloats = 32 * 1024;
// Weights whose gradient is gathered per group of rows while these are at hand, and the number of groups: fixed, so that the sum does not
// depend on the number of threads.
constexpr int64_t kGatheredWeights = 24 * 1024, kGathers = 4;

// Inputs up to which a product is cheaper made again than its result read from memory.
constexpr int64_t kCheapInputs = 32;

bool is_made_again(int64_t in, int64_t out) { return in <= kCheapInputs && out >= 2 * in; }

int64_t block_rows(int64_t channels) { return std::max<int64_t>(48, kBlockFloats / channels / 12 * 12); }

int64_t groups_of(int64_t columns) { return (columns + kColumns - 1) / kColumns; }

template <typename Body>
void for_columns(int64_t columns, const Body& body) {
  at::parallel_for(0, groups_of(columns), 1, [&](int64_t begin, int64_t end) { body(begin * kColumns, std::min(end * kColumns, columns)); });
}

// Panels for the forward product.
at::Tensor pack_forward(const Layer& layer) {
  const int64_t in = layer.x.size(1), out = layer.channels();
  auto packed = at::empty({in * out}, layer.x.options().memory_format(at::MemoryFormat::Contiguous));
  const float* w = layer.weight.data_ptr<float>();
  float* panels = packed.data_ptr<float>();
  for_columns(out, [&](int64_t first, int64_t last) { layer.kernels->pack_transposed(in, out, w, layer.weight.stride(0), panels, first, last); });
  return packed;
}

// Calls body(piece, first row, rows, is the piece's first, scratch for a block) for blocks of rows, on several threads.
template <typename Body>
void for_blocks(int64_t rows, int64_t block, int64_t channels, const Body& body) {
  const int64_t piece = piece_rows(rows);
  at::parallel_for(0, pieces_of(rows), 1, [&](int64_t begin, int64_t end) {
    const std::unique_ptr<float[]> scratch(new float[block * channels]);
    for (int64_t p = begin; p < end; p++) {
      const int64_t last = std::min((p + 1) * piece, rows);
      for (int64_t first = p * piece; first < last; first += block) body(p, first, std::min(block, last - first), first == p * piece, scratch.get());
    }
  });
}

struct Backward {
  const Layer& layer;
  const NormState& state;
  int64_t in, out, rows;
  const float *x, *z, *g, *slopes, *packed, *packed_again;
  float* of_input;

  // Rows [first, first + count): the gradient in front of the normalisation to `dz`, and from there the input's.
  void rows_of(int64_t first, int64_t count, float* dz) const {
    const Kernels& k = *layer.kernels;
    const float* values = z == nullptr ? dz : z + first * out;
    if (z == nullptr) k.product(count, in, out, x + first * in, in, packed_again, dz, out);
    k.spread(layer.activation, values, g + first * out, count, out, out, state.kernel_table(), {slopes, slopes + out}, dz, out);
    if (of_input != nullptr) k.product(count, out, in, dz, out, packed, of_input + first * in, in);
  }
};

RowGradients sums_made_again(const Layer& layer, const float* panels, int64_t rows, const NormState& state, const at::Tensor& g) {
  const Kernels& k = *layer.kernels;
  const int64_t in = layer.x.size(1), out = layer.channels(), piece = piece_rows(rows), block = block_rows(out);
  const float *x = layer.x.data_ptr<float>(), *gradient = g.data_ptr<float>();
  return sum_row_gradients(layer, rows, state, [&](int64_t p, double* sum, double* products) {
    const std::unique_ptr<float[]> z(new float[block * out]);
    const int64_t last = std::min((p + 1) * piece, rows);
    for (int64_t first = p * piece; first < last; first += block) {
      const int64_t count = std::min(block, last - first);
      k.product(count, in, out, x + first * in, in, panels, z.get(), out);
      k.gradient_sums(layer.activation, z.get(), gradient + first * out, count, out, out, state.kernel_table(), sum, products);
    }
  });
}

// Few weights, many rows: each group of rows adds to a gradient of its own while the rows are in the cache.
void gather_weight_gradient(const Backward& b, float* dw) {
  const int64_t size = b.in * b.out, block = block_rows(b.out), gathers = std::min(kGathers, pieces_of(b.rows));
  std::vector<float> partial((gathers - 1) * size);
  at::parallel_for(0, gathers, 1, [&](int64_t begin, int64_t end) {
    const std::unique_ptr<float[]> dz(new float[block * b.out]), scratch(new float[8192]);
    for (int64_t t = begin; t < end; t++) {
      const int64_t start = t * b.rows / gathers, last = (t + 1) * b.rows / gathers;
      float* target = t == 0 ? dw : partial.data() + (t - 1) * size;
      for (int64_t first = start; first < last; first += block) {
        const int64_t count = std::min(block, last - first);
        b.rows_of(first, count, dz.get());
        b.layer.kernels->product_over_rows(b.out, count, b.in, dz.get(), b.out, b.x + first * b.in, b.in, target, b.in, first > start, scratch.get());
      }
    }
  });
  for (int64_t t = 0; t + 1 < gathers; t++) {
    for (int64_t i = 0; i < size; i++) dw[i] += partial[t * size + i];
  }
}

// Many weights: each thread takes some of them over all rows.
void whole_weight_gradient(const Backward& b, const float* dz, float* dw) {
  const Kernels& k = *b.layer.kernels;
  const bool by_inputs = b.in >= b.out;
  for_columns(by_inputs ? b.in : b.out, [&](int64_t first, int64_t last) {
    const std::unique_ptr<float[]> scratch(new float[8192]);
    if (by_inputs) {
      k.product_over_rows(b.out, b.rows, last - first, dz, b.out, b.x + first, b.in, dw + first, b.in, false, scratch.get());
    } else {
      k.product_over_rows(last - first, b.rows, b.in, dz + first, b.out, b.x, b.in, dw + first * b.in, b.in, false, scratch.get());
    }
  });
}

}  // namespace

Forward pointwise_forward(const Layer& layer, const NormState& state, bool in_place) {
  const Kernels& k = *layer.kernels;
  const int64_t in = layer.x.size(1), out = layer.channels(), rows = layer.x.numel() / in, block = block_rows(out);
  const float* x = layer.x.data_ptr<float>();
  const auto packed = pack_forward(layer);
  const float* panels = packed.data_ptr<float>();
  const auto result = empty_channels_last(layer.x, out, layer.x.size(2), layer.x.size(3));
  float* target = result.data_ptr<float>();
  const bool is_cheap = is_made_again(in, out);
  PieceMoments moments(rows, out);
  for_blocks(rows, block, out, [&](int64_t p, int64_t first, int64_t count, bool is_first, float* scratch) {
    // What is made again stays in the cache: it goes where the next block overwrites it.
    float* z = is_cheap ? scratch : target + first * out;
    k.product(count, in, out, x + first * in, in, panels, z, out);
    moments.add(k, p, is_first, z, count);
  });
  moments.finish(state, layer.epsilon, layer.scale.data_ptr<float>(), layer.shift.data_ptr<float>());
  if (!is_cheap) return normalize_rows(layer, result, state, in_place);
  for_blocks(rows, block, out, [&](int64_t, int64_t first, int64_t count, bool, float*) {
    k.product(count, in, out, x + first * in, in, panels, target + first * out, out);
    k.normalize(layer.activation, target + first * out, count, out, out, state.row(3), state.row(4), target + first * out);
  });
  return {result, {}};
}

LayerGradients pointwise_backward(const Layer& layer, const at::Tensor& z, const NormState& state, const at::Tensor& g, Wanted wanted) {
  const Kernels& k = *layer.kernels;
  const int64_t in = layer.x.size(1), out = layer.channels(), rows = layer.x.numel() / in;
  at::Tensor packed, again;
  if (!z.defined()) again = pack_forward(layer);
  const auto sums = z.defined() ? sum_row_gradients(layer, z, state, g) : sums_made_again(layer, again.data_ptr<float>(), rows, state, g);
  LayerGradients result{{}, {}, sums.scale, sums.shift};
  if (wanted.x) {
    packed = at::empty({in * out}, g.options().memory_format(at::MemoryFormat::Contiguous));
    float* panels = packed.data_ptr<float>();
    const float* w = layer.weight.data_ptr<float>();
    for_columns(in, [&](int64_t first, int64_t last) { k.pack(out, in, w, layer.weight.stride(0), panels, first, last); });
    result.x = at::empty_strided(layer.x.sizes(), layer.x.strides(), layer.x.options());
  }
  const Backward b{layer,
                   state,
                   in,
                   out,
                   rows,
                   layer.x.data_ptr<float>(),
                   z.defined() ? z.data_ptr<float>() : nullptr,
                   g.data_ptr<float>(),
                   sums.slopes.data_ptr<float>(),
                   wanted.x ? packed.data_ptr<float>() : nullptr,
                   z.defined() ? nullptr : again.data_ptr<float>(),
                   wanted.x ? result.x.data_ptr<float>() : nullptr};
  if (wanted.weight) result.weight = at::empty({out, in, 1, 1}, layer.weight.options());
  if (wanted.weight && in * out <= kGatheredWeights) {
    gather_weight_gradient(b, result.weight.data_ptr<float>());
    return result;
  }
  const auto before = at::empty({rows, out}, g.options().memory_format(at::MemoryFormat::Contiguous));
  float* dz = before.data_ptr<float>();
  const int64_t block = std::min(block_rows(out), piece_rows(rows));
  at::parallel_for(0, (rows + block - 1) / block, 1, [&](int64_t begin, int64_t end) {
    for (int64_t p = begin; p < end; p++) b.rows_of(p * block, std::min(block, rows - p * block), dz + p * block * out);
  });
  if (wanted.weight) whole_weight_gradient(b, dz, result.weight.data_ptr<float>());
  return result;
}

}  // namespace nas
