// A squeeze-and-excitation gate as one operator: pool, two small products, the channels scaled. Apart from the products each pass reads and
// writes the maps once; libtorch's own backward pass makes four full-sized tensors on its way. Channels-last fp32 on CPUs with AVX2.
#include "kernels/kernels.h"
#include "layout.h"

#include <ATen/Parallel.h>
#include <torch/csrc/autograd/custom_function.h>
#include <torch/library.h>

#include <vector>

namespace {

using nas::Kernels;

struct Maps {
  int64_t images, channels, pixels;
  explicit Maps(const at::Tensor& x) : images(x.size(0)), channels(x.size(1)), pixels(x.size(2) * x.size(3)) {}
};

template <typename Body>
void for_images(const Maps& maps, const Body& body) {
  at::parallel_for(0, maps.images, 1, [&](int64_t begin, int64_t end) {
    std::vector<double> totals(2 * maps.channels);
    for (int64_t n = begin; n < end; n++) {
      std::fill(totals.begin(), totals.end(), 0.0);
      body(n, totals.data());
    }
  });
}

// Mean over an image's pixels, images x channels.
at::Tensor pool(const Kernels& k, const at::Tensor& x) {
  const Maps maps(x);
  auto pooled = at::empty({maps.images, maps.channels}, x.options().memory_format(at::MemoryFormat::Contiguous));
  const float* from = x.data_ptr<float>();
  float* to = pooled.data_ptr<float>();
  for_images(maps, [&](int64_t n, double* totals) {
    const float* first = from + n * maps.pixels * maps.channels;
    k.moments(first, maps.pixels, maps.channels, maps.channels, first, totals, totals + maps.channels);
    for (int64_t c = 0; c < maps.channels; c++) to[n * maps.channels + c] = static_cast<float>(first[c] + totals[c] / static_cast<double>(maps.pixels));
  });
  return pooled;
}

// x * factor + offset, both images x channels.
at::Tensor scale(const Kernels& k, const at::Tensor& x, const at::Tensor& factor, const at::Tensor& offset) {
  const Maps maps(x);
  auto y = at::empty_strided(x.sizes(), x.strides(), x.options());
  const float *from = x.data_ptr<float>(), *f = factor.data_ptr<float>(), *o = offset.data_ptr<float>();
  float* to = y.data_ptr<float>();
  at::parallel_for(0, maps.images, 1, [&](int64_t begin, int64_t end) {
    for (int64_t n = begin; n < end; n++) {
      const int64_t at = n * maps.pixels * maps.channels;
      k.normalize(nas::kNone, from + at, maps.pixels, maps.channels, maps.channels, f + n * maps.channels, o + n * maps.channels, to + at);
    }
  });
  return y;
}

// Sums of g * x over an image's pixels, images x channels.
at::Tensor gate_gradient(const Kernels& k, const at::Tensor& x, const at::Tensor& g) {
  const Maps maps(x);
  auto sums = at::empty({maps.images, maps.channels}, x.options().memory_format(at::MemoryFormat::Contiguous));
  const float *from = x.data_ptr<float>(), *gradient = g.data_ptr<float>();
  float* to = sums.data_ptr<float>();
  const std::vector<float> zeros(maps.channels);
  for_images(maps, [&](int64_t n, double* totals) {
    const int64_t at = n * maps.pixels * maps.channels;
    k.gradient_sums(nas::kNone, from + at, gradient + at, maps.pixels, maps.channels, maps.channels, {zeros.data(), zeros.data(), zeros.data(), zeros.data()},
                    totals, totals + maps.channels);
    for (int64_t c = 0; c < maps.channels; c++) to[n * maps.channels + c] = static_cast<float>(totals[maps.channels + c]);
  });
  return sums;
}

// The weight of a 1x1 convolution as a matrix, still a view where it is one.
at::Tensor matrix(const at::Tensor& weight) { return weight.dim() == 2 ? weight : weight.flatten(1); }

class SqueezeExcite : public torch::autograd::Function<SqueezeExcite> {
 public:
  static at::Tensor forward(torch::autograd::AutogradContext* context, const at::Tensor& x, const at::Tensor& reduce, const at::Tensor& reduce_bias,
                            const at::Tensor& expand, const at::Tensor& expand_bias) {
    const Kernels& k = *nas::kernels();
    const auto pooled = pool(k, x);
    const auto hidden = at::addmm(reduce_bias, pooled, matrix(reduce).t()).relu_();
    const auto before = at::addmm(expand_bias, hidden, matrix(expand).t());
    const auto gate = at::hardsigmoid(before);
    context->save_for_backward({x, reduce, expand, pooled, hidden, before, gate});
    return scale(k, x, gate, at::zeros_like(gate));
  }

  static torch::autograd::variable_list backward(torch::autograd::AutogradContext* context, torch::autograd::variable_list gradients) {
    const Kernels& k = *nas::kernels();
    const auto kept = context->get_saved_variables();
    const at::Tensor &x = kept[0], &reduce = kept[1], &expand = kept[2], &pooled = kept[3], &hidden = kept[4], &before = kept[5], &gate = kept[6];
    const auto g = nas::is_channels_last(gradients[0]) ? gradients[0] : nas::as_channels_last(gradients[0]);
    const auto of_before = at::hardsigmoid_backward(gate_gradient(k, x, g), before);
    const auto of_hidden = at::threshold_backward(of_before.mm(matrix(expand)), hidden, 0);
    const auto of_pooled = of_hidden.mm(matrix(reduce)).div_(static_cast<double>(Maps(x).pixels));
    return {scale(k, g, gate, of_pooled), of_hidden.t().mm(pooled).view(reduce.sizes()), of_hidden.sum(0), of_before.t().mm(hidden).view(expand.sizes()),
            of_before.sum(0)};
  }
};

bool is_plain(const at::Tensor& t) { return t.device().is_cpu() && t.scalar_type() == at::kFloat; }

at::Tensor squeeze_excite(const at::Tensor& x, const at::Tensor& reduce, const at::Tensor& reduce_bias, const at::Tensor& expand,
                          const at::Tensor& expand_bias) {
  if (nas::kernels() != nullptr && is_plain(x) && is_plain(reduce) && nas::is_channels_last(x) && x.size(1) % 8 == 0 && x.numel() > 0) {
    return SqueezeExcite::apply(x, reduce, reduce_bias, expand, expand_bias);
  }
  const auto hidden = at::relu(at::conv2d(x.mean(at::IntArrayRef{2, 3}, true), reduce, reduce_bias));
  return x * at::hardsigmoid(at::conv2d(hidden, expand, expand_bias));
}

}  // namespace

TORCH_LIBRARY_FRAGMENT(nas, library) {
  library.def("squeeze_excite(Tensor input, Tensor reduce, Tensor reduce_bias, Tensor expand, Tensor expand_bias) -> Tensor", squeeze_excite);
}
