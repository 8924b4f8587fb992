// Depthwise convolution of one image and its gradients. A tile of outputs (or of taps) stays in registers while the columns of a row pass
// by; columns and rows outside the image are left out and not multiplied by zero, since late maps are smaller than their kernels.
#pragma once
#include "kernels.h"
#include "vector.h"

namespace {

// x (pixels `from` apart) to pixels `to` apart: the channels of one block, which would otherwise fall on few sets of the first-level cache.
NAS_INLINE void gather_plane(const float* x, int64_t pixels, int64_t from, int64_t count, float* packed) {
  for (int64_t p = 0; p < pixels; p++) {
    // One line of each pixel: no stream that the processor would follow by itself.
    __builtin_prefetch(x + (p + 24) * from);
    for (int64_t j = 0; j < count; j += 8) store<8>(packed + p * count + j, load<8>(x + p * from + j));
  }
}

template <int L, int K, int S, int T>
NAS_INLINE void convolve_tile(const float* x, int64_t count, int64_t height, int64_t width, const float* taps, int64_t tap_row, int64_t y, int64_t first,
                              int64_t filled, float* out, int64_t pixel) {
  constexpr int P = K / 2;
  Vec<L> sum[T] = {};
  for (int r = 0; r < K; r++) {
    const int64_t row = y * S + r - P;
    if (row < 0 || row >= height) continue;
    Vec<L> w[K];
#pragma GCC unroll 8
    for (int k = 0; k < K; k++) w[k] = load<L>(taps + (r * K + k) * tap_row);
    const float* from = x + row * width * count;
#pragma GCC unroll 32
    for (int j = 0; j < (T - 1) * S + K; j++) {
      const int64_t column = first * S - P + j;
      if (column < 0 || column >= width) continue;
      const Vec<L> value = load<L>(from + column * count);
#pragma GCC unroll 8
      for (int k = 0; k < K; k++) {
        if ((j - k) % S == 0 && j - k >= 0 && (j - k) / S < T) sum[(j - k) / S] += value * w[k];
      }
    }
  }
#pragma GCC unroll 8
  for (int t = 0; t < T; t++) {
    if (t < filled) store<L>(out + t * pixel, sum[t]);
  }
}

template <int L, int K, int S, int T>
void convolve_plane(const float* x, int64_t count, int64_t height, int64_t width, int64_t out_height, int64_t out_width, const float* taps, int64_t tap_row,
                    float* out, int64_t pixel) {
  for (int64_t y = 0; y < out_height; y++) {
    for (int64_t first = 0; first < out_width; first += T) {
      const int64_t filled = out_width - first < T ? out_width - first : T;
      convolve_tile<L, K, S, T>(x, count, height, width, taps, tap_row, y, first, filled, out + (y * out_width + first) * pixel, pixel);
    }
  }
}

template <int L, int K, int S>
void convolve(const float* x, int64_t count, int64_t height, int64_t width, int64_t out_height, int64_t out_width, const float* taps, int64_t tap_row,
              float* out, int64_t pixel) {
  const auto run = out_width == 1  ? convolve_plane<L, K, S, 1>
                   : out_width == 2 ? convolve_plane<L, K, S, 2>
                   : out_width <= 4 ? convolve_plane<L, K, S, 4>
                   : out_width % 8 != 0 && out_width % 7 == 0 ? convolve_plane<L, K, S, 7>
                                                              : convolve_plane<L, K, S, 8>;
  run(x, count, height, width, out_height, out_width, taps, tap_row, out, pixel);
}

// Gradient by input at stride 2: a tile of input columns that starts at an even one, so that which taps meet is known when compiled.
template <int L, int K, int T>
void spread_plane(const float* g, int64_t count, int64_t height, int64_t width, int64_t out_height, int64_t out_width, const float* taps, int64_t tap_row,
                  float* out, int64_t pixel) {
  constexpr int P = K / 2;
  for (int64_t y = 0; y < height; y++) {
    for (int64_t first = 0; first < width; first += T) {
      Vec<L> sum[T] = {};
      for (int r = 0; r < K; r++) {
        const int64_t twice = y + P - r;
        if (twice < 0 || twice % 2 != 0 || twice / 2 >= out_height) continue;
        Vec<L> w[K];
#pragma GCC unroll 8
        for (int k = 0; k < K; k++) w[k] = load<L>(taps + (r * K + k) * tap_row);
        const float* from = g + (twice / 2) * out_width * count;
#pragma GCC unroll 16
        for (int j = 0; j <= (T - 1 + P) / 2 + P / 2; j++) {
          const int o = j - P / 2;
          const int64_t column = first / 2 + o;
          if (column < 0 || column >= out_width) continue;
          const Vec<L> value = load<L>(from + column * count);
#pragma GCC unroll 8
          for (int i = 0; i < T; i++) {
            if (i + P - 2 * o >= 0 && i + P - 2 * o < K) sum[i] += value * w[i + P - 2 * o];
          }
        }
      }
      const int64_t filled = width - first < T ? width - first : T;
#pragma GCC unroll 8
      for (int t = 0; t < T; t++) {
        if (t < filled) store<L>(out + (y * width + first + t) * pixel, sum[t]);
      }
    }
  }
}

template <int L, int K>
void spread_input(const float* g, int64_t count, int64_t height, int64_t width, int64_t out_height, int64_t out_width, const float* taps, int64_t tap_row,
                  float* out, int64_t pixel) {
  const auto run = width <= 2 ? spread_plane<L, K, 2> : width <= 4 ? spread_plane<L, K, 4> : spread_plane<L, K, 8>;
  run(g, count, height, width, out_height, out_width, taps, tap_row, out, pixel);
}

// Rows [R0, R0 + R) of the taps' gradient.
template <int L, int K, int S, int T, int R0, int R>
void tap_rows(const float* x, const float* g, int64_t count, int64_t height, int64_t width, int64_t out_height, int64_t out_width, float* taps) {
  constexpr int P = K / 2;
  Vec<L> sum[R][K];
#pragma GCC unroll 8
  for (int r = 0; r < R; r++) {
#pragma GCC unroll 8
    for (int k = 0; k < K; k++) sum[r][k] = load<L>(taps + ((R0 + r) * K + k) * 16);
  }
  for (int64_t y = 0; y < out_height; y++) {
    for (int64_t first = 0; first < out_width; first += T) {
      Vec<L> value[T];
#pragma GCC unroll 8
      for (int t = 0; t < T; t++) value[t] = first + t < out_width ? load<L>(g + (y * out_width + first + t) * count) : Vec<L>{};
#pragma GCC unroll 8
      for (int r = 0; r < R; r++) {
        const int64_t row = y * S + R0 + r - P;
        if (row < 0 || row >= height) continue;
        const float* from = x + row * width * count;
#pragma GCC unroll 32
        for (int j = 0; j < (T - 1) * S + K; j++) {
          const int64_t column = first * S - P + j;
          if (column < 0 || column >= width) continue;
          const Vec<L> seen = load<L>(from + column * count);
#pragma GCC unroll 8
          for (int k = 0; k < K; k++) {
            if ((j - k) % S == 0 && j - k >= 0 && (j - k) / S < T) sum[r][k] += seen * value[(j - k) / S];
          }
        }
      }
    }
  }
#pragma GCC unroll 8
  for (int r = 0; r < R; r++) {
#pragma GCC unroll 8
    for (int k = 0; k < K; k++) store<L>(taps + ((R0 + r) * K + k) * 16, sum[r][k]);
  }
}

// As many rows at once as leave registers for the tile: 16 of them, or 32 with the wide vectors.
template <int L, int K, int S, int T, int R0 = 0>
void all_tap_rows(const float* x, const float* g, int64_t count, int64_t height, int64_t width, int64_t out_height, int64_t out_width, float* taps) {
  constexpr int most = ((L == 16 ? 31 : 15) - T) / K;
  constexpr int R = most < K - R0 ? most : K - R0;
  tap_rows<L, K, S, T, R0, R>(x, g, count, height, width, out_height, out_width, taps);
  if constexpr (R0 + R < K) all_tap_rows<L, K, S, T, R0 + R>(x, g, count, height, width, out_height, out_width, taps);
}

template <int L, int K, int S>
void correlate(const float* x, const float* g, int64_t count, int64_t height, int64_t width, int64_t out_height, int64_t out_width, float* taps) {
  constexpr int wide = K == 7 ? 7 : 4;
  const auto run = out_width <= 2 ? all_tap_rows<L, K, S, 2> : K == 7 && out_width <= 4 ? all_tap_rows<L, K, S, 4> : all_tap_rows<L, K, S, wide>;
  run(x, g, count, height, width, out_height, out_width, taps);
}

template <int L, int K, int S>
void depthwise_of(const nas::Plane& p, int64_t count, const float* x, const float* taps, float* y, float* scratch) {
  gather_plane(x, p.height * p.width, p.pixel, count, scratch);
  for (int64_t c = 0; c < count; c += L) {
    convolve<L, K, S>(scratch + c, count, p.height, p.width, p.out_height, p.out_width, taps + c, p.pixel, y + c, p.pixel);
  }
}

template <int L, int K, int S>
void depthwise_backward_of(const nas::Plane& p, int64_t count, const float* x, const float* g, const float* taps, float* of_input, float* of_taps,
                           float* scratch) {
  if (of_taps != nullptr) {
    gather_plane(x, p.height * p.width, p.pixel, count, scratch);
    for (int64_t c = 0; c < count; c += L) {
      correlate<L, K, S>(scratch + c, g + c, count, p.height, p.width, p.out_height, p.out_width, of_taps + c);
    }
  }
  if (of_input == nullptr) return;
  for (int64_t c = 0; c < count; c += L) {
    if constexpr (S == 1) {
      // The gradient convolved with the taps in reverse order.
      convolve<L, K, 1>(g + c, count, p.out_height, p.out_width, p.height, p.width, taps + c + (K * K - 1) * p.pixel, -p.pixel, of_input + c, p.pixel);
    } else {
      spread_input<L, K>(g + c, count, p.height, p.width, p.out_height, p.out_width, taps + c, p.pixel, of_input + c, p.pixel);
    }
  }
}

template <int L, int K, int S>
NAS_INLINE void depthwise_lanes(const nas::Plane& p, int64_t count, const float* x, const float* taps, float* y, float* scratch) {
  count % L == 0 ? depthwise_of<L, K, S>(p, count, x, taps, y, scratch) : depthwise_of<8, K, S>(p, count, x, taps, y, scratch);
}

template <int L, int K, int S>
NAS_INLINE void depthwise_backward_lanes(const nas::Plane& p, int64_t count, const float* x, const float* g, const float* taps, float* of_input,
                                         float* of_taps, float* scratch) {
  count % L == 0 ? depthwise_backward_of<L, K, S>(p, count, x, g, taps, of_input, of_taps, scratch)
                 : depthwise_backward_of<8, K, S>(p, count, x, g, taps, of_input, of_taps, scratch);
}

#define NAS_BY_KERNEL(call)                       \
  switch (kernel * 2 + stride) {                  \
    case 7: return call<L, 3, 1> NAS_ARGUMENTS;   \
    case 8: return call<L, 3, 2> NAS_ARGUMENTS;   \
    case 11: return call<L, 5, 1> NAS_ARGUMENTS;  \
    case 12: return call<L, 5, 2> NAS_ARGUMENTS;  \
    case 15: return call<L, 7, 1> NAS_ARGUMENTS;  \
    default: return call<L, 7, 2> NAS_ARGUMENTS;  \
  }

template <int L>
void depthwise(int kernel, int stride, const nas::Plane& plane, int64_t count, const float* x, const float* taps, float* y, float* scratch) {
#define NAS_ARGUMENTS (plane, count, x, taps, y, scratch)
  NAS_BY_KERNEL(depthwise_lanes)
#undef NAS_ARGUMENTS
}

template <int L>
void depthwise_backward(int kernel, int stride, const nas::Plane& plane, int64_t count, const float* x, const float* gradient, const float* taps,
                        float* of_input, float* of_taps, float* scratch) {
#define NAS_ARGUMENTS (plane, count, x, gradient, taps, of_input, of_taps, scratch)
  NAS_BY_KERNEL(depthwise_backward_lanes)
#undef NAS_ARGUMENTS
}

}  // namespace
