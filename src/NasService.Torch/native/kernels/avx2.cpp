#include "table.h"

// Compiled with -mavx2 -mfma.
namespace nas {
extern const Kernels kAvx2Kernels;
const Kernels kAvx2Kernels = table_of<8>("avx2");
}  // namespace nas
