// The optimizer's step of all parameters in one call and one pass over memory; libtorch's own operators take about five.
#include "kernels/kernels.h"
#include "parallel.h"
#include "tensors.h"

#include <algorithm>
#include <vector>

namespace nas {

namespace {

constexpr int64_t kPart = 32 * 1024;

struct Part {
  float *p, *v;
  const float* g;
  int64_t count;
};

bool has_same_shape(const View& a, const View& b) { return a.dims == b.dims && std::equal(a.size, a.size + a.dims, b.size); }

}  // namespace

}  // namespace nas

using namespace nas;

// Steps what it covers, contiguous fp32 of one shape, and says of each whether it did.
NAS_API int32_t nas_sgd_step(const Handle* parameters, const Handle* gradients, const Handle* velocities, int32_t count, float rate, float momentum,
                             float decay, int32_t nesterov, uint8_t* covered) {
  return guard([&] {
    const Kernels* k = kernels();
    std::vector<Part> parts;
    for (int32_t t = 0; t < count; t++) {
      View p, g, v;
      covered[t] = k != nullptr && read(parameters[t], p) && read(gradients[t], g) && read(velocities[t], v) && has_same_shape(p, g) && has_same_shape(p, v) &&
                   p.is_contiguous() && g.is_contiguous() && v.is_contiguous();
      for (int64_t first = 0; covered[t] && first < p.count(); first += kPart) {
        parts.push_back({p.data + first, v.data + first, g.data + first, std::min(kPart, p.count() - first)});
      }
    }
    parallel_for(0, static_cast<int64_t>(parts.size()), [&](int64_t begin, int64_t end) {
      for (int64_t i = begin; i < end; i++) {
        const auto& [p, v, g, length] = parts[i];
        k->sgd(length, p, g, v, rate, momentum, decay, nesterov != 0);
      }
    });
    return kDone;
  });
}
