// Kernels over channels-last fp32, one table for each instruction set. Channels are multiples of 8. No kernel starts threads: the caller
// hands out ranges, and no result depends on how they are cut.
#pragma once
#include <cstdint>

namespace nas {

// The numbers are part of the contract with Extras/FusedActivation.cs.
enum Activation : int { kNone = 0, kRelu = 1, kRelu6 = 2, kHSwish = 3, kSwish = 4 };

// One image's maps in front of and behind a depthwise convolution, and the floats from one pixel to the next.
struct Plane {
  int64_t height, width, out_height, out_width, pixel;
};

// Per channel of a normalisation: mean, 1 / deviation, and u = z * factor + offset.
struct NormTable {
  const float *mean, *inverse, *factor, *offset;
};

// Per channel of its backward pass: dz = live * factor + z * slope + constant.
struct NormSlopes {
  const float *slope, *constant;
};

struct Kernels {
  const char* name;

  // C (rows x columns) = A x B. A(m, k) lies at a[m * a_row + k]; B in panels as the packers leave it.
  void (*product)(int64_t rows, int64_t inner, int64_t columns, const float* a, int64_t a_row, const float* packed, float* c, int64_t c_row);
  // C (+)= A' x B over `inner` rows of both: A'(m, k) = a[k * a_row + m], B(k, n) = b[k * b_row + n]; scratch holds 8,192 floats.
  void (*product_over_rows)(int64_t rows, int64_t inner, int64_t columns, const float* a, int64_t a_row, const float* b, int64_t b_row, float* c,
                            int64_t c_row, bool add, float* scratch);
  // Panels of B(k, n) = w[n * w_row + k], columns [first, last); first is a multiple of 32.
  void (*pack_transposed)(int64_t inner, int64_t columns, const float* w, int64_t w_row, float* packed, int64_t first, int64_t last);
  // Panels of B(k, n) = w[k * w_row + n].
  void (*pack)(int64_t inner, int64_t columns, const float* w, int64_t w_row, float* packed, int64_t first, int64_t last);

  // Adds the totals of (x - pivot) and of its square over rows of `stride` floats, `channels` of them counted: sums about zero would lose
  // the variance's digits where the mean is far from it.
  void (*moments)(const float* x, int64_t rows, int64_t channels, int64_t stride, const float* pivot, double* sum, double* squares);
  // y = activation(x * factor + offset)
  void (*normalize)(int activation, const float* x, int64_t rows, int64_t channels, int64_t stride, const float* factor, const float* offset, float* y);
  // Adds the totals of the gradient behind the activation, and of its product with (z - mean).
  void (*gradient_sums)(int activation, const float* z, const float* g, int64_t rows, int64_t channels, int64_t stride, NormTable table, double* sum,
                        double* products);
  // The gradient in front of the normalisation; `result` has rows of `result_stride` floats.
  void (*spread)(int activation, const float* z, const float* g, int64_t rows, int64_t channels, int64_t stride, NormTable table, NormSlopes slopes,
                 float* result, int64_t result_stride);

  // One step of SGD: g += decay * p; v = momentum * v + g; p -= rate * (nesterov ? g + momentum * v : v), rounded as libtorch rounds.
  void (*sgd)(int64_t count, float* p, const float* g, float* v, float rate, float momentum, float decay, bool nesterov);

  // Depthwise convolution of one image's `count` channels (8 or 16): x and y lie `pixel` floats apart, taps are k * k rows of `pixel` floats.
  // Scratch holds 16 floats a pixel of the input.
  void (*depthwise)(int kernel, int stride, const Plane& plane, int64_t count, const float* x, const float* taps, float* y, float* scratch);
  // Its gradients by input (null: not wanted) and, added, by weight (k * k rows of 16 floats; null: not wanted). The gradient lies packed,
  // `count` floats a pixel.
  void (*depthwise_backward)(int kernel, int stride, const Plane& plane, int64_t count, const float* x, const float* gradient, const float* taps,
                             float* of_input, float* of_taps, float* scratch);
};

// The best for this processor; null where there is none.
const Kernels* kernels();

}  // namespace nas
