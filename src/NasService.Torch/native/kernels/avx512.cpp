#include "table.h"

// Compiled with -mavx512f.
namespace nas {
extern const Kernels kAvx512Kernels;
const Kernels kAvx512Kernels = table_of<16>("avx512");
}  // namespace nas
