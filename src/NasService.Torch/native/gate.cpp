// A squeeze-and-excitation gate as one operator: pool, two small products, the channels scaled. Apart from the products each pass reads and
// writes the maps once; libtorch's own backward pass makes four full-sized tensors on its way. Channels-last fp32 on CPUs with AVX2.
//   pooled = mean over pixels of x (N x C)       hidden = relu(pooled . reduce' + reduce bias) (N x R)
//   before = hidden . expand' + expand bias (N x C)       y = x * hardsigmoid(before)
#include "kernels/kernels.h"
#include "node.h"
#include "parallel.h"

#include <algorithm>

namespace nas {

namespace {

struct Maps {
  int64_t images, channels, pixels;
  explicit Maps(const View& x) : images(x.size[0]), channels(x.size[1]), pixels(x.size[2] * x.size[3]) {}
  int64_t plane() const { return pixels * channels; }
};

template <typename Body>
void for_images(const Maps& maps, const Body& body) {
  parallel_for(0, maps.images, [&](int64_t begin, int64_t end) {
    std::vector<double> totals(2 * maps.channels);
    for (int64_t n = begin; n < end; n++) {
      std::fill(totals.begin(), totals.end(), 0.0);
      body(n, totals.data());
    }
  });
}

// Mean over an image's pixels, images x channels.
void pool(const Kernels& k, const Maps& maps, const float* x, float* pooled) {
  for_images(maps, [&](int64_t n, double* totals) {
    const float* first = x + n * maps.plane();
    k.moments(first, maps.pixels, maps.channels, maps.channels, first, totals, totals + maps.channels);
    for (int64_t c = 0; c < maps.channels; c++) pooled[n * maps.channels + c] = static_cast<float>(first[c] + totals[c] / static_cast<double>(maps.pixels));
  });
}

// x * factor + offset, both images x channels.
void scale(const Kernels& k, const Maps& maps, const float* x, const float* factor, const float* offset, float* y) {
  parallel_for(0, maps.images, [&](int64_t begin, int64_t end) {
    for (int64_t n = begin; n < end; n++) {
      const int64_t row = n * maps.channels;
      k.normalize(kNone, x + n * maps.plane(), maps.pixels, maps.channels, maps.channels, factor + row, offset + row, y + n * maps.plane());
    }
  });
}

// Sums of g * x over an image's pixels, images x channels.
void gate_gradient(const Kernels& k, const Maps& maps, const float* x, const float* g, float* sums) {
  const std::vector<float> zeros(maps.channels);
  const NormTable none{zeros.data(), zeros.data(), zeros.data(), zeros.data()};
  for_images(maps, [&](int64_t n, double* totals) {
    const int64_t at = n * maps.plane();
    k.gradient_sums(kNone, x + at, g + at, maps.pixels, maps.channels, maps.channels, none, totals, totals + maps.channels);
    for (int64_t c = 0; c < maps.channels; c++) sums[n * maps.channels + c] = static_cast<float>(totals[maps.channels + c]);
  });
}

// Columns of a product that one thread makes at a time: whole panels.
constexpr int64_t kColumns = 96;

template <typename Body>
void for_columns(int64_t columns, const Body& body) {
  parallel_for(0, (columns + kColumns - 1) / kColumns, [&](int64_t begin, int64_t end) { body(begin * kColumns, std::min(end * kColumns, columns)); });
}

// c (rows x columns) = a (rows x inner) . w' + bias, where w is columns x inner. The weight is read where it lies: its rows are those of the
// transposed product, and what is packed is the small a.
void times_transposed(const Kernels& k, int64_t rows, int64_t inner, int64_t columns, const float* a, const View& w, const float* bias, float* c) {
  const int64_t padded = (rows + 7) / 8 * 8;
  const Buffer turned(inner * padded), packed(inner * padded);
  for (int64_t i = 0; i < inner; i++) {
    for (int64_t r = 0; r < padded; r++) turned.data()[i * padded + r] = r < rows ? a[r * inner + i] : 0;
  }
  k.pack(inner, padded, turned.data(), padded, packed.data(), 0, padded);
  for_columns(columns, [&](int64_t first, int64_t last) {
    const Buffer product((last - first) * padded);
    k.product(last - first, inner, padded, w.data + first * w.stride[0], w.stride[0], packed.data(), product.data(), padded);
    for (int64_t r = 0; r < rows; r++) {
      for (int64_t n = first; n < last; n++) c[r * columns + n] = product.data()[(n - first) * padded + r] + bias[n];
    }
  });
}

// c (rows x columns) = a (rows x inner) . w, where w is inner x columns.
void times(const Kernels& k, int64_t rows, int64_t inner, int64_t columns, const float* a, const View& w, float* c) {
  for_columns(columns, [&](int64_t first, int64_t last) {
    const Buffer packed(inner * (last - first));
    k.pack(inner, last - first, w.data + first, w.stride[0], packed.data(), 0, last - first);
    k.product(rows, inner, last - first, a, inner, packed.data(), c + first, columns);
  });
}

// c (rows x columns) = a' . b over `inner` rows of both.
void times_over_rows(const Kernels& k, int64_t rows, int64_t inner, int64_t columns, const float* a, const float* b, float* c) {
  for_columns(columns, [&](int64_t first, int64_t last) {
    const Buffer scratch(8192);
    k.product_over_rows(rows, inner, last - first, a, rows, b + first, columns, c + first, columns, false, scratch.data());
  });
}

void sum_rows(int64_t rows, int64_t columns, const float* a, float* sums) {
  std::fill(sums, sums + columns, 0.0f);
  for (int64_t r = 0; r < rows; r++) {
    for (int64_t c = 0; c < columns; c++) sums[c] += a[r * columns + c];
  }
}

// Inputs: x, reduce, reduce bias, expand, expand bias. Kept: x, reduce, expand.
class SqueezeExcite : public Operation {
 public:
  Buffer pooled, hidden, before, gate;

  std::vector<Owned> backward(const View& gradient, const std::vector<View>& kept) override {
    const Kernels& k = *kernels();
    const View &x = kept[0], &reduce = kept[1], &expand = kept[2];
    const Maps maps(x);
    const int64_t n = maps.images, c = maps.channels, r = reduce.size[0];
    Buffer copied;
    const float* g = channels_last(gradient, copied);
    const Buffer of_before(n * c), of_hidden(n * r), of_pooled(n * c);
    gate_gradient(k, maps, x.data, g, of_before.data());
    for (int64_t i = 0; i < n * c; i++) {
      const float v = before.data()[i];
      of_before.data()[i] = v > -3 && v < 3 ? of_before.data()[i] / 6 : 0;
    }
    times(k, n, c, r, of_before.data(), expand, of_hidden.data());
    for (int64_t i = 0; i < n * r; i++) {
      if (!(hidden.data()[i] > 0)) of_hidden.data()[i] = 0;
    }
    times(k, n, r, c, of_hidden.data(), reduce, of_pooled.data());
    for (int64_t i = 0; i < n * c; i++) of_pooled.data()[i] /= static_cast<float>(maps.pixels);
    std::vector<Owned> results;
    results.push_back(empty_like(x));
    results.push_back(like_matrix(reduce));
    results.push_back(empty({r}));
    results.push_back(like_matrix(expand));
    results.push_back(empty({c}));
    scale(k, maps, g, gate.data(), of_pooled.data(), results[0].data());
    times_over_rows(k, r, n, c, of_hidden.data(), pooled.data(), results[1].data());
    sum_rows(n, r, of_hidden.data(), results[2].data());
    times_over_rows(k, c, n, r, of_before.data(), hidden.data(), results[3].data());
    sum_rows(n, c, of_before.data(), results[4].data());
    return results;
  }

 private:
  static Owned like_matrix(const View& w) { return w.dims == 4 ? empty({w.size[0], w.size[1], 1, 1}) : empty({w.size[0], w.size[1]}); }
};

// A weight of `rows` x `columns`, also as that of a 1x1 convolution.
bool is_matrix(const View& w, int64_t rows, int64_t columns) {
  return (has_shape(w, {rows, columns, 1, 1}) || has_shape(w, {rows, columns})) && w.stride[1] == 1;
}

bool is_vector(const View& v, int64_t length) { return has_shape(v, {length}) && v.is_contiguous(); }

}  // namespace

}  // namespace nas

using namespace nas;

NAS_API int32_t nas_gate(Handle x_handle, Handle reduce_handle, Handle reduce_bias_handle, Handle expand_handle, Handle expand_bias_handle,
                                   Handle* result) {
  return guard([&] {
    View x, reduce, reduce_bias, expand, expand_bias;
    if (kernels() == nullptr || !read(x_handle, x) || !read(reduce_handle, reduce) || !read(reduce_bias_handle, reduce_bias) ||
        !read(expand_handle, expand) || !read(expand_bias_handle, expand_bias) || !x.is_channels_last() || x.count() == 0) {
      return kNotCovered;
    }
    const Maps maps(x);
    const int64_t n = maps.images, c = maps.channels, r = reduce.size[0];
    if (c % 8 != 0 || r % 8 != 0 || r == 0 || !is_matrix(reduce, r, c) || !is_matrix(expand, c, r) || !is_vector(reduce_bias, r) || !is_vector(expand_bias, c)) {
      return kNotCovered;
    }
    const Kernels& k = *kernels();
    auto operation = std::make_unique<SqueezeExcite>();
    SqueezeExcite& o = *operation;
    o.pooled.allocate(n * c);
    o.hidden.allocate(n * r);
    o.before.allocate(n * c);
    o.gate.allocate(n * c);
    pool(k, maps, x.data, o.pooled.data());
    times_transposed(k, n, c, r, o.pooled.data(), reduce, reduce_bias.data, o.hidden.data());
    for (int64_t i = 0; i < n * r; i++) o.hidden.data()[i] = std::max(o.hidden.data()[i], 0.0f);
    times_transposed(k, n, r, c, o.hidden.data(), expand, expand_bias.data, o.before.data());
    for (int64_t i = 0; i < n * c; i++) o.gate.data()[i] = std::min(std::max(o.before.data()[i] + 3, 0.0f), 6.0f) / 6;
    const std::vector<float> zeros(n * c);
    Owned y = empty_like(x);
    scale(k, maps, x.data, o.gate.data(), zeros.data(), y.data());
    if (wants_gradient({x_handle, reduce_handle, reduce_bias_handle, expand_handle, expand_bias_handle})) {
      y = attach(std::move(operation), {x_handle, reduce_handle, reduce_bias_handle, expand_handle, expand_bias_handle},
                 {x_handle, reduce_handle, expand_handle}, std::move(y));
    }
    *result = y.release();
    return kDone;
  });
}
