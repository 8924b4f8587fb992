// Vectors of 8 or 16 floats as the compiler's own types. Everything here is internal to the file that includes it: these headers are compiled
// once for each instruction set, and a function shared between two of them would be a crash on the older processor.
#pragma once
#include <cstdint>

#define NAS_INLINE inline __attribute__((always_inline))

namespace {

template <int L>
struct Of;

template <>
struct Of<8> {
  typedef float V __attribute__((vector_size(32)));
  typedef float Loose __attribute__((vector_size(32), aligned(4), may_alias));
  typedef int32_t I __attribute__((vector_size(32)));
};

template <>
struct Of<16> {
  typedef float V __attribute__((vector_size(64)));
  typedef float Loose __attribute__((vector_size(64), aligned(4), may_alias));
  typedef int32_t I __attribute__((vector_size(64)));
};

template <int L>
using Vec = typename Of<L>::V;

template <int L>
NAS_INLINE Vec<L> load(const float* p) {
  return *reinterpret_cast<const typename Of<L>::Loose*>(p);
}

template <int L>
NAS_INLINE void store(float* p, Vec<L> v) {
  *reinterpret_cast<typename Of<L>::Loose*>(p) = v;
}

template <int L>
NAS_INLINE Vec<L> all(float x) {
  return x - Vec<L>{};
}

}  // namespace
