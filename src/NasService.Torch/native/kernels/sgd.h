// The optimizer's step in one pass over parameters, gradients and momentum.
#pragma once
#include "vector.h"

namespace {

template <int L>
NAS_INLINE void sgd_at(float* p, const float* g, float* v, float rate, float momentum, float decay, bool nesterov) {
  const Vec<L> weight = load<L>(p);
  const Vec<L> gradient = load<L>(g) + weight * decay;
  Vec<L> velocity = load<L>(v) * momentum;
  // Rounded before the sum, as two operators round it: never one fused multiply-add.
  asm("" : "+x"(velocity));
  velocity += gradient;
  store<L>(v, velocity);
  const Vec<L> step = nesterov ? gradient + velocity * momentum : velocity;
  store<L>(p, weight + step * -rate);
}

template <int L>
void sgd(int64_t count, float* p, const float* g, float* v, float rate, float momentum, float decay, bool nesterov) {
  int64_t i = 0;
  for (; i + L <= count; i += L) sgd_at<L>(p + i, g + i, v + i, rate, momentum, decay, nesterov);
  if (i == count) return;
  float rest[3][L] = {};
  for (int64_t k = i; k < count; k++) {
    rest[0][k - i] = p[k];
    rest[1][k - i] = g[k];
    rest[2][k - i] = v[k];
  }
  sgd_at<L>(rest[0], rest[1], rest[2], rate, momentum, decay, nesterov);
  for (int64_t k = i; k < count; k++) {
    p[k] = rest[0][k - i];
    v[k] = rest[2][k - i];
  }
}

}  // namespace
