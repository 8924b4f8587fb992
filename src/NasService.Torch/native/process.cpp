// Process-wide settings, and facts about the kernels.
#include "kernels/kernels.h"
#include "naskernels.h"

#include <malloc.h>

namespace {

bool allocator_tuned = false;

// Activations of a training step are freed and asked for again at the same sizes: giving them back to the kernel costs a page
// fault per 4 KiB (204 -> 133 ms a step). Threads other than the first have heaps of 64 MiB, which glibc unmaps when they fall
// empty whatever the trim threshold says, unless the padding exceeds two of them (3,000 faults a step with two training threads).
__attribute__((constructor)) void tune_allocator() {
  mallopt(M_TOP_PAD, 1 << 28);
  allocator_tuned = mallopt(M_MMAP_THRESHOLD, 1 << 30) == 1 && mallopt(M_TRIM_THRESHOLD, -1) == 1;
  if (!allocator_tuned) allocator_tuned = mallopt(M_MMAP_MAX, 0) == 1 && mallopt(M_TRIM_THRESHOLD, -1) == 1;
}

}  // namespace

NAS_API int32_t nas_allocator_tuned() { return allocator_tuned; }

// What is freed is kept for the next step; this gives it back, at the end of what repeats.
NAS_API int32_t nas_allocator_trim() { return malloc_trim(0); }

// The instruction set of the kernels in use; empty: this processor has none of those that they are written for.
NAS_API const char* nas_kernels_name() { return nas::kernels() == nullptr ? "" : nas::kernels()->name; }
