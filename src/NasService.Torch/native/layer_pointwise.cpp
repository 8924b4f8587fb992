// 1x1 convolutions as products of matrices: rows are pixels, the weight may be a slice of a larger one.
#include "layer.h"
#include "parallel.h"

#include <algorithm>

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
  parallel_for(0, groups_of(columns), [&](int64_t begin, int64_t end) { body(begin * kColumns, std::min(end * kColumns, columns)); });
}

// Panels for the forward product.
Buffer pack_forward(const Layer& layer) {
  const int64_t in = layer.x.size[1], out = layer.norm.channels;
  Buffer packed(in * out);
  for_columns(out, [&](int64_t first, int64_t last) {
    layer.norm.kernels->pack_transposed(in, out, layer.weight.data, layer.weight.stride[0], packed.data(), first, last);
  });
  return packed;
}

// Calls body(piece, first row, rows, is the piece's first, scratch for a block) for blocks of rows, on several threads.
template <typename Body>
void for_blocks(int64_t rows, int64_t block, int64_t channels, const Body& body) {
  const int64_t piece = piece_rows(rows);
  parallel_for(0, pieces_of(rows), [&](int64_t begin, int64_t end) {
    const Buffer scratch(block * channels);
    for (int64_t p = begin; p < end; p++) {
      const int64_t last = std::min((p + 1) * piece, rows);
      for (int64_t first = p * piece; first < last; first += block) body(p, first, std::min(block, last - first), first == p * piece, scratch.data());
    }
  });
}

struct Backward {
  const Norm& norm;
  const NormState& state;
  int64_t in, out, rows;
  const float *x, *z, *g, *slopes, *packed, *packed_again;
  float* of_input;

  // Rows [first, first + count): the gradient in front of the normalisation to `dz`, and from there the input's.
  void rows_of(int64_t first, int64_t count, float* dz) const {
    const Kernels& k = *norm.kernels;
    const float* values = z == nullptr ? dz : z + first * out;
    if (z == nullptr) k.product(count, in, out, x + first * in, in, packed_again, dz, out);
    k.spread(norm.activation, values, g + first * out, count, out, out, state.kernel_table(), {slopes, slopes + out}, dz, out);
    if (of_input != nullptr) k.product(count, out, in, dz, out, packed, of_input + first * in, in);
  }
};

void sums_made_again(const Layer& layer, const float* panels, int64_t rows, const NormState& state, const float* g, const Gradients& to, float* slopes) {
  const Norm& norm = layer.norm;
  const Kernels& k = *norm.kernels;
  const int64_t in = layer.x.size[1], out = norm.channels, piece = piece_rows(rows), block = block_rows(out);
  const float* x = layer.x.data;
  sum_row_gradients(
      norm, rows, state,
      [&](int64_t p, double* sum, double* products) {
        const Buffer z(block * out);
        const int64_t last = std::min((p + 1) * piece, rows);
        for (int64_t first = p * piece; first < last; first += block) {
          const int64_t count = std::min(block, last - first);
          k.product(count, in, out, x + first * in, in, panels, z.data(), out);
          k.gradient_sums(norm.activation, z.data(), g + first * out, count, out, out, state.kernel_table(), sum, products);
        }
      },
      to, slopes);
}

// Few weights, many rows: each group of rows adds to a gradient of its own while the rows are in the cache.
void gather_weight_gradient(const Backward& b, float* dw) {
  const int64_t size = b.in * b.out, block = block_rows(b.out), gathers = std::min(kGathers, pieces_of(b.rows));
  const Buffer partial((gathers - 1) * size);
  parallel_for(0, gathers, [&](int64_t begin, int64_t end) {
    const Buffer dz(block * b.out), scratch(8192);
    for (int64_t t = begin; t < end; t++) {
      const int64_t start = t * b.rows / gathers, last = (t + 1) * b.rows / gathers;
      float* target = t == 0 ? dw : partial.data() + (t - 1) * size;
      for (int64_t first = start; first < last; first += block) {
        const int64_t count = std::min(block, last - first);
        b.rows_of(first, count, dz.data());
        b.norm.kernels->product_over_rows(b.out, count, b.in, dz.data(), b.out, b.x + first * b.in, b.in, target, b.in, first > start, scratch.data());
      }
    }
  });
  for (int64_t t = 0; t + 1 < gathers; t++) {
    for (int64_t i = 0; i < size; i++) dw[i] += partial.data()[t * size + i];
  }
}

// Many weights: each thread takes some of them over all rows.
void whole_weight_gradient(const Backward& b, const float* dz, float* dw) {
  const Kernels& k = *b.norm.kernels;
  const bool by_inputs = b.in >= b.out;
  for_columns(by_inputs ? b.in : b.out, [&](int64_t first, int64_t last) {
    const Buffer scratch(8192);
    if (by_inputs) {
      k.product_over_rows(b.out, b.rows, last - first, dz, b.out, b.x + first, b.in, dw + first, b.in, false, scratch.data());
    } else {
      k.product_over_rows(last - first, b.rows, b.in, dz + first, b.out, b.x, b.in, dw + first * b.in, b.in, false, scratch.data());
    }
  });
}

}  // namespace

void pointwise_forward(const Layer& layer, const NormState& state, float* y, Buffer* z) {
  const Norm& norm = layer.norm;
  const Kernels& k = *norm.kernels;
  const int64_t in = layer.x.size[1], out = norm.channels, rows = layer.x.rows(), block = block_rows(out);
  const float* x = layer.x.data;
  const Buffer packed = pack_forward(layer);
  const float* panels = packed.data();
  const bool is_cheap = is_made_again(in, out);
  if (z != nullptr && !is_cheap) z->allocate(rows * out);
  float* target = z != nullptr && !is_cheap ? z->data() : y;
  PieceMoments moments(rows, out);
  for_blocks(rows, block, out, [&](int64_t p, int64_t first, int64_t count, bool is_first, float* scratch) {
    // What is made again stays in the cache: it goes where the next block overwrites it.
    float* made = is_cheap ? scratch : target + first * out;
    k.product(count, in, out, x + first * in, in, panels, made, out);
    moments.add(k, p, is_first, made, count);
  });
  moments.finish(state, norm.epsilon, norm.scale, norm.shift);
  if (!is_cheap) return normalize_rows(norm, target, rows, state, y);
  for_blocks(rows, block, out, [&](int64_t, int64_t first, int64_t count, bool, float*) {
    k.product(count, in, out, x + first * in, in, panels, y + first * out, out);
    k.normalize(norm.activation, y + first * out, count, out, out, state.row(3), state.row(4), y + first * out);
  });
}

void pointwise_backward(const Layer& layer, const float* z, const NormState& state, const float* g, const Gradients& to) {
  const Norm& norm = layer.norm;
  const Kernels& k = *norm.kernels;
  const int64_t in = layer.x.size[1], out = norm.channels, rows = layer.x.rows();
  Buffer packed, again;
  std::vector<float> slopes(2 * out);
  if (z == nullptr) {
    again = pack_forward(layer);
    sums_made_again(layer, again.data(), rows, state, g, to, slopes.data());
  } else {
    sum_row_gradients(norm, z, rows, state, g, to, slopes.data());
  }
  if (to.x != nullptr) {
    packed.allocate(in * out);
    for_columns(in, [&](int64_t first, int64_t last) { k.pack(out, in, layer.weight.data, layer.weight.stride[0], packed.data(), first, last); });
  }
  const Backward b{norm, state, in, out, rows, layer.x.data, z, g, slopes.data(), packed.data(), again.data(), to.x};
  if (to.weight != nullptr && in * out <= kGatheredWeights) return gather_weight_gradient(b, to.weight);
  const Buffer before(rows * out);
  float* dz = before.data();
  const int64_t block = std::min(block_rows(out), piece_rows(rows));
  parallel_for(0, (rows + block - 1) / block, [&](int64_t begin, int64_t end) {
    for (int64_t p = begin; p < end; p++) b.rows_of(p * block, std::min(block, rows - p * block), dz + p * block * out);
  });
  if (to.weight != nullptr) whole_weight_gradient(b, dz, to.weight);
}

}  // namespace nas
