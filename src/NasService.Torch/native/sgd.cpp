// The optimizer's step of all parameters in one call and one pass over memory; libtorch's multi-tensor operators take about five.
#include "kernels/kernels.h"

#include <ATen/ATen.h>
#include <ATen/Parallel.h>
#include <torch/library.h>

#include <algorithm>
#include <vector>

namespace {

constexpr int64_t kPart = 32 * 1024;

struct Part {
  size_t tensor;
  int64_t first, count;
};

void plain(const at::Tensor& p, const at::Tensor& gradient, const at::Tensor& v, double rate, double momentum, double decay, bool nesterov) {
  const auto g = decay == 0 ? gradient : gradient.add(p, decay);
  v.mul_(momentum).add_(g);
  p.add_(nesterov ? g.add(v, momentum) : v, -rate);
}

void sgd_step(at::TensorList parameters, at::TensorList gradients, at::TensorList velocities, double rate, double momentum, double decay, bool nesterov) {
  TORCH_CHECK(parameters.size() == gradients.size() && parameters.size() == velocities.size(), "expected lists of one length");
  at::NoGradGuard no_grad;
  const auto* k = nas::kernels();
  std::vector<Part> parts;
  for (size_t t = 0; t < parameters.size(); t++) {
    const auto &p = parameters[t], &g = gradients[t], &v = velocities[t];
    const auto fits = [&](const at::Tensor& x) {
      return x.device().is_cpu() && x.scalar_type() == at::kFloat && x.is_contiguous() && x.sizes() == p.sizes();
    };
    if (k == nullptr || !fits(p) || !fits(g) || !fits(v)) {
      plain(p, g, v, rate, momentum, decay, nesterov);
      continue;
    }
    for (int64_t first = 0; first < p.numel(); first += kPart) parts.push_back({t, first, std::min(kPart, p.numel() - first)});
  }
  const auto fp32 = [](double x) { return static_cast<float>(x); };
  at::parallel_for(0, static_cast<int64_t>(parts.size()), 1, [&](int64_t begin, int64_t end) {
    for (int64_t i = begin; i < end; i++) {
      const auto& [t, first, count] = parts[i];
      k->sgd(count, parameters[t].data_ptr<float>() + first, gradients[t].data_ptr<float>() + first, velocities[t].data_ptr<float>() + first, fp32(rate),
             fp32(momentum), fp32(decay), nesterov);
    }
  });
}

}  // namespace

TORCH_LIBRARY_FRAGMENT(nas, library) {
  library.def("sgd_step(Tensor[] parameters, Tensor[] gradients, Tensor[] velocities, float rate, float momentum, float decay, bool nesterov) -> ()", sgd_step);
}
