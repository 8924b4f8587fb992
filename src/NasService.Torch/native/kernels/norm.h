// Batch normalisation and activation over rows of channels: the statistics, the result, and both halves of the backward pass.
#pragma once
#include "activation.h"

namespace {

// Rows summed in single precision before they join the double-precision total.
constexpr int64_t kSummedRows = 64;

// Calls body(c, lanes, vectors) for groups of 4 vectors, single vectors, and half a wide one.
template <int L, typename Body>
NAS_INLINE void for_channels(int64_t channels, Body body) {
  int64_t c = 0;
  for (; c + 4 * L <= channels; c += 4 * L) body.template operator()<L, 4>(c);
  for (; c + L <= channels; c += L) body.template operator()<L, 1>(c);
  for (; c + 8 <= channels; c += 8) body.template operator()<8, 1>(c);
}

template <int L>
NAS_INLINE void add_to(double* total, Vec<L> v) {
  float values[L];
  store<L>(values, v);
  for (int i = 0; i < L; i++) total[i] += values[i];
}

// A few channels out of each row are no stream that the processor would follow by itself.
NAS_INLINE void ahead(const float* p, int64_t stride) { __builtin_prefetch(p + 20 * stride); }

struct Moments {
  const float* x;
  int64_t rows, stride;
  const float* pivot;
  double *sum, *squares;

  template <int L, int N>
  NAS_INLINE void operator()(int64_t c) const {
    Vec<L> centre[N];
#pragma GCC unroll 4
    for (int j = 0; j < N; j++) centre[j] = load<L>(pivot + c + j * L);
    for (int64_t first = 0; first < rows; first += kSummedRows) {
      const int64_t last = first + kSummedRows < rows ? first + kSummedRows : rows;
      Vec<L> s[N] = {}, q[N] = {};
      for (int64_t r = first; r < last; r++) {
        if (N == 1) ahead(x + r * stride + c, stride);
#pragma GCC unroll 4
        for (int j = 0; j < N; j++) {
          const Vec<L> d = load<L>(x + r * stride + c + j * L) - centre[j];
          s[j] += d;
          q[j] += d * d;
        }
      }
#pragma GCC unroll 4
      for (int j = 0; j < N; j++) {
        add_to<L>(sum + c + j * L, s[j]);
        add_to<L>(squares + c + j * L, q[j]);
      }
    }
  }
};

template <int A>
struct Normalize {
  const float* x;
  int64_t rows, stride;
  const float *factor, *offset;
  float* y;

  template <int L, int N>
  NAS_INLINE void operator()(int64_t c) const {
    Vec<L> f[N], o[N];
#pragma GCC unroll 4
    for (int j = 0; j < N; j++) {
      f[j] = load<L>(factor + c + j * L);
      o[j] = load<L>(offset + c + j * L);
    }
    for (int64_t r = 0; r < rows; r++) {
#pragma GCC unroll 4
      for (int j = 0; j < N; j++) {
        const int64_t at = r * stride + c + j * L;
        store<L>(y + at, activate<L, A>(load<L>(x + at) * f[j] + o[j]));
      }
    }
  }
};

template <int A>
struct GradientSums {
  const float *z, *g;
  int64_t rows, stride;
  nas::NormTable table;
  double *sum, *products;

  template <int L, int N>
  NAS_INLINE void operator()(int64_t c) const {
    for (int64_t first = 0; first < rows; first += kSummedRows) {
      const int64_t last = first + kSummedRows < rows ? first + kSummedRows : rows;
      Vec<L> s[N] = {}, p[N] = {};
      for (int64_t r = first; r < last; r++) {
        if (N == 1) {
          ahead(z + r * stride + c, stride);
          ahead(g + r * stride + c, stride);
        }
#pragma GCC unroll 4
        for (int j = 0; j < N; j++) {
          const int64_t at = r * stride + c + j * L, of = c + j * L;
          const Vec<L> v = load<L>(z + at);
          const Vec<L> live = through<L, A>(v * load<L>(table.factor + of) + load<L>(table.offset + of), load<L>(g + at));
          s[j] += live;
          p[j] += live * (v - load<L>(table.mean + of));
        }
      }
#pragma GCC unroll 4
      for (int j = 0; j < N; j++) {
        add_to<L>(sum + c + j * L, s[j]);
        add_to<L>(products + c + j * L, p[j]);
      }
    }
  }
};

template <int A>
struct Spread {
  const float *z, *g;
  int64_t rows, stride;
  nas::NormTable table;
  nas::NormSlopes slopes;
  float* result;
  int64_t result_stride;

  template <int L, int N>
  NAS_INLINE void operator()(int64_t c) const {
    Vec<L> f[N], o[N], s[N], k[N];
#pragma GCC unroll 4
    for (int j = 0; j < N; j++) {
      const int64_t of = c + j * L;
      f[j] = load<L>(table.factor + of);
      o[j] = load<L>(table.offset + of);
      s[j] = load<L>(slopes.slope + of);
      k[j] = load<L>(slopes.constant + of);
    }
    for (int64_t r = 0; r < rows; r++) {
      if (N == 1) {
        ahead(z + r * stride + c, stride);
        ahead(g + r * stride + c, stride);
      }
#pragma GCC unroll 4
      for (int j = 0; j < N; j++) {
        const int64_t at = r * stride + c + j * L;
        const Vec<L> v = load<L>(z + at);
        const Vec<L> live = through<L, A>(v * f[j] + o[j], load<L>(g + at));
        store<L>(result + r * result_stride + c + j * L, live * f[j] + v * s[j] + k[j]);
      }
    }
  }
};

template <int L>
void moments(const float* x, int64_t rows, int64_t channels, int64_t stride, const float* pivot, double* sum, double* squares) {
  for_channels<L>(channels, Moments{x, rows, stride, pivot, sum, squares});
}

// One instance of a pass for each activation.
#define NAS_BY_ACTIVATION(call)            \
  switch (activation) {                    \
    case nas::kRelu: call(nas::kRelu);     \
    case nas::kRelu6: call(nas::kRelu6);   \
    case nas::kHSwish: call(nas::kHSwish); \
    case nas::kSwish: call(nas::kSwish);   \
    default: call(nas::kNone);             \
  }

template <int L>
void normalize(int activation, const float* x, int64_t rows, int64_t channels, int64_t stride, const float* factor, const float* offset, float* y) {
#define NAS_CALL(A) return for_channels<L>(channels, Normalize<A>{x, rows, stride, factor, offset, y})
  NAS_BY_ACTIVATION(NAS_CALL)
#undef NAS_CALL
}

template <int L>
void gradient_sums(int activation, const float* z, const float* g, int64_t rows, int64_t channels, int64_t stride, nas::NormTable table, double* sum,
                   double* products) {
#define NAS_CALL(A) return for_channels<L>(channels, GradientSums<A>{z, g, rows, stride, table, sum, products})
  NAS_BY_ACTIVATION(NAS_CALL)
#undef NAS_CALL
}

template <int L>
void spread(int activation, const float* z, const float* g, int64_t rows, int64_t channels, int64_t stride, nas::NormTable table, nas::NormSlopes slopes,
            float* result, int64_t result_stride) {
#define NAS_CALL(A) return for_channels<L>(channels, Spread<A>{z, g, rows, stride, table, slopes, result, result_stride})
  NAS_BY_ACTIVATION(NAS_CALL)
#undef NAS_CALL
}

}  // namespace
