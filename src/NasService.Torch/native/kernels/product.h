// Matrix products for 1x1 convolutions: tiles of the result stay in registers, one operand lies packed in panels as wide as a tile.
#pragma once
#include "kernels.h"
#include "vector.h"

namespace {

template <int L>
constexpr int kTileRows = L == 16 ? 12 : 6;
// Bytes of the operand that is read in rows and of each strip of the other that should stay in the second-level cache.
constexpr int64_t kStripBytes = 192 * 1024;

// Across: A(m, k) = a[k * a_stride + m], else a[m * a_stride + k].
template <int L, int NV, int MR, bool Across>
NAS_INLINE void tile(int64_t inner, const float* a, int64_t a_stride, const float* b, float* c, int64_t c_row, bool add) {
  Vec<L> sum[MR][NV];
#pragma GCC unroll 16
  for (int m = 0; m < MR; m++) {
#pragma GCC unroll 4
    for (int j = 0; j < NV; j++) sum[m][j] = add ? load<L>(c + m * c_row + j * L) : Vec<L>{};
  }
  const int64_t a_step = Across ? a_stride : 1, a_row = Across ? 1 : a_stride;
  for (int64_t k = 0; k < inner; k++, a += a_step, b += NV * L) {
    Vec<L> right[NV];
#pragma GCC unroll 4
    for (int j = 0; j < NV; j++) right[j] = load<L>(b + j * L);
#pragma GCC unroll 16
    for (int m = 0; m < MR; m++) {
      const Vec<L> left = all<L>(a[m * a_row]);
#pragma GCC unroll 4
      for (int j = 0; j < NV; j++) sum[m][j] += left * right[j];
    }
  }
#pragma GCC unroll 16
  for (int m = 0; m < MR; m++) {
#pragma GCC unroll 4
    for (int j = 0; j < NV; j++) store<L>(c + m * c_row + j * L, sum[m][j]);
  }
}

template <int L, int NV, int MR, bool Across>
void last_tile(int64_t rows, int64_t inner, const float* a, int64_t a_stride, const float* b, float* c, int64_t c_row, bool add) {
  if (rows == MR) return tile<L, NV, MR, Across>(inner, a, a_stride, b, c, c_row, add);
  if constexpr (MR > 1) last_tile<L, NV, MR - 1, Across>(rows, inner, a, a_stride, b, c, c_row, add);
}

template <int L, int NV, bool Across>
void strip(int64_t rows, int64_t inner, const float* a, int64_t a_stride, const float* b, float* c, int64_t c_row, bool add) {
  constexpr int MR = kTileRows<L>;
  const int64_t a_row = Across ? 1 : a_stride;
  int64_t m = 0;
  for (; m + MR <= rows; m += MR) tile<L, NV, MR, Across>(inner, a + m * a_row, a_stride, b, c + m * c_row, c_row, add);
  if (m < rows) last_tile<L, NV, MR - 1, Across>(rows - m, inner, a + m * a_row, a_stride, b, c + m * c_row, c_row, add);
}

// Columns of the panel that starts at n: two vectors, one, or half a wide one.
template <int L>
NAS_INLINE int64_t panel_width(int64_t n, int64_t columns) {
  if (n + 2 * L <= columns) return 2 * L;
  return n + L <= columns ? L : 8;
}

template <int L, bool Across>
void panel(int64_t width, int64_t rows, int64_t inner, const float* a, int64_t a_stride, const float* b, float* c, int64_t c_row, bool add) {
  if (width == 2 * L) return strip<L, 2, Across>(rows, inner, a, a_stride, b, c, c_row, add);
  if (width == L) return strip<L, 1, Across>(rows, inner, a, a_stride, b, c, c_row, add);
  strip<8, 1, Across>(rows, inner, a, a_stride, b, c, c_row, add);
}

template <int L>
void product(int64_t rows, int64_t inner, int64_t columns, const float* a, int64_t a_row, const float* packed, float* c, int64_t c_row) {
  constexpr int64_t MR = kTileRows<L>;
  const int64_t fitting = kStripBytes / (inner * static_cast<int64_t>(sizeof(float))) / MR * MR;
  const int64_t block = fitting < 4 * MR ? 4 * MR : fitting;
  for (int64_t first = 0; first < rows; first += block) {
    const int64_t count = first + block < rows ? block : rows - first;
    for (int64_t n = 0; n < columns;) {
      const int64_t width = panel_width<L>(n, columns);
      panel<L, false>(width, count, inner, a + first * a_row, a_row, packed + n * inner, c + first * c_row + n, c_row, false);
      n += width;
    }
  }
}

template <int L>
void product_over_rows(int64_t rows, int64_t inner, int64_t columns, const float* a, int64_t a_row, const float* b, int64_t b_row, float* c, int64_t c_row,
                       bool add, float* scratch) {
  constexpr int64_t block = 256;
  for (int64_t first = 0; first < inner; first += block) {
    const int64_t count = first + block < inner ? block : inner - first;
    for (int64_t n = 0; n < columns;) {
      const int64_t width = panel_width<L>(n, columns);
      for (int64_t k = 0; k < count; k++) {
        const float* from = b + (first + k) * b_row + n;
        for (int64_t j = 0; j < width; j += 8) store<8>(scratch + k * width + j, load<8>(from + j));
      }
      panel<L, true>(width, rows, count, a + first * a_row, a_row, scratch, c + n, c_row, add || first > 0);
      n += width;
    }
  }
}

template <int L>
void pack_transposed(int64_t inner, int64_t columns, const float* w, int64_t w_row, float* packed, int64_t first, int64_t last) {
  for (int64_t n = first; n < last;) {
    const int64_t width = panel_width<L>(n, columns);
    for (int64_t j = 0; j < width; j++) {
      const float* row = w + (n + j) * w_row;
      float* target = packed + n * inner + j;
      for (int64_t k = 0; k < inner; k++) target[k * width] = row[k];
    }
    n += width;
  }
}

template <int L>
void pack(int64_t inner, int64_t columns, const float* w, int64_t w_row, float* packed, int64_t first, int64_t last) {
  for (int64_t n = first; n < last;) {
    const int64_t width = panel_width<L>(n, columns);
    for (int64_t k = 0; k < inner; k++) {
      for (int64_t j = 0; j < width; j += 8) store<8>(packed + n * inner + k * width + j, load<8>(w + k * w_row + n + j));
    }
    n += width;
  }
}

}  // namespace
