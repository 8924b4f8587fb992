// Activation functions and their derivatives on vectors, as libtorch defines them at the kinks.
#pragma once
#include "kernels.h"
#include "vector.h"

namespace {

// e^x to 2 units in the last place; arguments are clamped to where a float neither overflows nor vanishes.
template <int L>
NAS_INLINE Vec<L> exponential(Vec<L> x) {
  typedef typename Of<L>::I I;
  x = x > 88.0f ? all<L>(88.0f) : x;
  x = x < -87.0f ? all<L>(-87.0f) : x;
  const Vec<L> scaled = x * 1.44269504f + 12582912.0f;  // the addition rounds to the nearest integer
  const Vec<L> n = scaled - 12582912.0f;
  const Vec<L> r = (x - n * 0.693359375f) + n * 2.12194440e-4f;
  Vec<L> p = all<L>(1.9875691500e-4f);
  p = p * r + 1.3981999507e-3f;
  p = p * r + 8.3334519073e-3f;
  p = p * r + 4.1665795894e-2f;
  p = p * r + 1.6666665459e-1f;
  p = p * r + 5.0000001201e-1f;
  p = p * r * r + r + 1.0f;
  const I bits = ((I)scaled - 0x4B400000 + 127) << 23;
  return p * (Vec<L>)bits;
}

template <int L, int A>
NAS_INLINE Vec<L> activate(Vec<L> u) {
  const Vec<L> zero = {};
  if constexpr (A == nas::kRelu) return u > 0.0f ? u : zero;
  if constexpr (A == nas::kRelu6) {
    u = u > 0.0f ? u : zero;
    return u < 6.0f ? u : all<L>(6.0f);
  }
  if constexpr (A == nas::kHSwish) {
    Vec<L> gate = u + 3.0f;
    gate = gate > 0.0f ? gate : zero;
    gate = gate < 6.0f ? gate : all<L>(6.0f);
    return u * gate * (1.0f / 6);
  }
  if constexpr (A == nas::kSwish) return u / (1.0f + exponential<L>(-u));
  return u;
}

// The gradient in front of the activation.
template <int L, int A>
NAS_INLINE Vec<L> through(Vec<L> u, Vec<L> g) {
  const Vec<L> zero = {};
  if constexpr (A == nas::kRelu) return u > 0.0f ? g : zero;
  if constexpr (A == nas::kRelu6) {
    g = u > 0.0f ? g : zero;
    return u < 6.0f ? g : zero;
  }
  if constexpr (A == nas::kHSwish) {
    const Vec<L> inner = g * (u * (1.0f / 3) + 0.5f);
    const Vec<L> high = u <= 3.0f ? inner : g;
    return u < -3.0f ? zero : high;
  }
  if constexpr (A == nas::kSwish) {
    const Vec<L> s = 1.0f / (1.0f + exponential<L>(-u));
    return g * s * (1.0f + u * (1.0f - s));
  }
  return g;
}

}  // namespace
