// Convolution, batch normalisation by batch statistics and activation as one operator with one backward pass: what lies between the three
// stays in the cache. Channels-last fp32 on CPUs with AVX2 takes this path; everything else goes through libtorch's operators.
#include "layer.h"
#include "layout.h"

#include <torch/csrc/autograd/custom_function.h>
#include <torch/library.h>

namespace {

using nas::Kernels;
using nas::Layer;
using nas::NormState;

enum class Kind { Pointwise, Depthwise, Dense };

Kind kind_of(const at::Tensor& x, const at::Tensor& weight, int64_t stride, int64_t padding, int64_t groups) {
  const int64_t kernel = weight.size(2);
  if (kernel == 1 && weight.size(3) == 1 && stride == 1 && padding == 0 && groups == 1 && x.size(1) % 8 == 0 && weight.stride(1) == 1) {
    return Kind::Pointwise;
  }
  const bool fits = (kernel == 3 || kernel == 5 || kernel == 7) && weight.size(3) == kernel && padding == kernel / 2 && (stride == 1 || stride == 2);
  return fits && groups == x.size(1) && weight.size(0) == groups && weight.size(1) == 1 ? Kind::Depthwise : Kind::Dense;
}

bool is_plain(const at::Tensor& t) { return t.device().is_cpu() && t.scalar_type() == at::kFloat; }

bool is_covered(const at::Tensor& x, const at::Tensor& weight, const at::Tensor& scale, const at::Tensor& shift) {
  const int64_t channels = weight.dim() == 4 ? weight.size(0) : 0;
  return nas::kernels() != nullptr && channels > 0 && channels % 8 == 0 && is_plain(x) && is_plain(weight) && is_plain(scale) && is_plain(shift) &&
         nas::is_channels_last(x) && x.numel() > 0 && scale.dim() == 1 && scale.size(0) == channels && shift.sizes() == scale.sizes() &&
         scale.is_contiguous() && shift.is_contiguous();
}

at::Tensor activate(const at::Tensor& u, int64_t activation) {
  switch (activation) {
    case nas::kNone: return u;
    case nas::kRelu: return at::relu(u);
    case nas::kRelu6: return at::hardtanh(u, 0, 6);
    case nas::kHSwish: return at::hardswish(u);
    case nas::kSwish: return at::silu(u);
    default: TORCH_CHECK(false, "activation ", activation, " is not known");
  }
}

nas::Forward run_forward(const Layer& layer, const NormState& state, bool in_place) {
  const auto kind = kind_of(layer.x, layer.weight, layer.stride, layer.padding, layer.groups);
  const auto run = kind == Kind::Pointwise ? nas::pointwise_forward : kind == Kind::Depthwise ? nas::depthwise_forward : nas::dense_forward;
  return run(layer, state, in_place);
}

class ConvNormAct : public torch::autograd::Function<ConvNormAct> {
 public:
  static at::Tensor forward(torch::autograd::AutogradContext* context, const at::Tensor& x, const at::Tensor& weight, const at::Tensor& scale,
                            const at::Tensor& shift, int64_t stride, int64_t padding, int64_t groups, double epsilon, int64_t activation) {
    const Layer layer{x, weight, scale, shift, stride, padding, groups, epsilon, static_cast<int>(activation), nas::kernels()};
    const NormState state(x, layer.channels());
    const auto [y, z] = run_forward(layer, state, false);
    context->save_for_backward({x, weight, scale, shift, z, state.tensor()});
    context->saved_data["shape"] = std::vector<int64_t>{stride, padding, groups, activation};
    return y;
  }

  static torch::autograd::variable_list backward(torch::autograd::AutogradContext* context, torch::autograd::variable_list gradients) {
    const auto kept = context->get_saved_variables();
    const auto shape = context->saved_data["shape"].toIntVector();
    const Layer layer{kept[0], kept[1], kept[2], kept[3], shape[0], shape[1], shape[2], 0, static_cast<int>(shape[3]), nas::kernels()};
    const auto& z = kept[4];
    const NormState state(kept[5]);
    auto g = gradients[0];
    if (!nas::is_channels_last(g)) g = nas::as_channels_last(g);
    const nas::Wanted wanted{context->needs_input_grad(0), context->needs_input_grad(1)};
    const auto kind = kind_of(layer.x, layer.weight, layer.stride, layer.padding, layer.groups);
    const auto run = kind == Kind::Pointwise ? nas::pointwise_backward : kind == Kind::Depthwise ? nas::depthwise_backward : nas::dense_backward;
    const auto of = run(layer, z, state, g, wanted);
    return {of.x, of.weight, of.scale, of.shift, at::Tensor(), at::Tensor(), at::Tensor(), at::Tensor(), at::Tensor()};
  }
};

at::Tensor plain_convolution(const at::Tensor& x, const at::Tensor& weight, int64_t stride, int64_t padding, int64_t groups) {
  return at::conv2d(x, weight, {}, stride, padding, 1, groups);
}

at::Tensor conv_norm_act(const at::Tensor& x, const at::Tensor& weight, const at::Tensor& scale, const at::Tensor& shift, int64_t stride,
                         int64_t padding, int64_t groups, double epsilon, int64_t activation) {
  if (is_covered(x, weight, scale, shift)) return ConvNormAct::apply(x, weight, scale, shift, stride, padding, groups, epsilon, activation);
  const auto z = plain_convolution(x, weight, stride, padding, groups);
  return activate(at::batch_norm(z, scale, shift, {}, {}, true, 0, epsilon, false), activation);
}

// The same without gradients; gives the batch's mean and biased variance too.
std::tuple<at::Tensor, at::Tensor, at::Tensor> conv_norm_act_stats(const at::Tensor& x, const at::Tensor& weight, const at::Tensor& scale,
                                                                   const at::Tensor& shift, int64_t stride, int64_t padding, int64_t groups,
                                                                   double epsilon, int64_t activation) {
  at::NoGradGuard no_grad;
  if (is_covered(x, weight, scale, shift)) {
    const Layer layer{x, weight, scale, shift, stride, padding, groups, epsilon, static_cast<int>(activation), nas::kernels()};
    const NormState state(x, layer.channels());
    return {run_forward(layer, state, true).y, state.tensor()[0], state.tensor()[1]};
  }
  const auto z = plain_convolution(x, weight, stride, padding, groups);
  const auto [variance, mean] = at::var_mean(z, at::IntArrayRef{0, 2, 3}, false, false);
  return {activate(at::batch_norm(z, scale, shift, mean, variance, false, 0, epsilon, false), activation), mean, variance};
}

}  // namespace

TORCH_LIBRARY(nas, library) {
  library.def("conv_norm_act(Tensor input, Tensor weight, Tensor scale, Tensor shift, int stride, int padding, int groups, float epsilon, int activation) -> Tensor",
              conv_norm_act);
  library.def("conv_norm_act_stats(Tensor input, Tensor weight, Tensor scale, Tensor shift, int stride, int padding, int groups, float epsilon, int activation) "
              "-> (Tensor, Tensor, Tensor)",
              conv_norm_act_stats);
}
