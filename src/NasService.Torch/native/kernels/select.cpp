#include "kernels.h"

namespace nas {

#if defined(__x86_64__)
extern const Kernels kAvx2Kernels;
extern const Kernels kAvx512Kernels;
#endif

const Kernels* kernels() {
#if defined(__x86_64__)
  static const Kernels* const best = __builtin_cpu_supports("avx512f")                                    ? &kAvx512Kernels
                                     : __builtin_cpu_supports("avx2") && __builtin_cpu_supports("fma") ? &kAvx2Kernels
                                                                                                       : nullptr;
  return best;
#else
  return nullptr;
#endif
}

}  // namespace nas
