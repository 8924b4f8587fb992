// Convolution, batch normalisation by batch statistics and activation as one operator with one backward pass: what lies between the three
// stays in the cache. Channels-last fp32 on CPUs with AVX2; everything else goes through libtorch's operators.
#include "layer.h"
#include "node.h"

namespace nas {

namespace {

enum class Kind { Pointwise, Depthwise, None };

Kind kind_of(const View& x, const View& weight, int64_t stride, int64_t padding, int64_t groups) {
  const int64_t in = x.size[1], kernel = weight.size[2];
  if (kernel == 1 && weight.size[3] == 1 && stride == 1 && padding == 0 && groups == 1 && in % 8 == 0 && weight.size[1] == in && weight.stride[1] == 1) {
    return Kind::Pointwise;
  }
  const bool fits = (kernel == 3 || kernel == 5 || kernel == 7) && weight.size[3] == kernel && padding == kernel / 2 && (stride == 1 || stride == 2);
  return fits && groups == in && weight.size[0] == groups && weight.size[1] == 1 ? Kind::Depthwise : Kind::None;
}

bool is_covered(const View& x, const View& scale, const View& shift, int64_t channels) {
  return kernels() != nullptr && channels > 0 && channels % 8 == 0 && x.is_channels_last() && x.count() > 0 && has_shape(scale, {channels}) &&
         has_shape(shift, {channels}) && scale.is_contiguous() && shift.is_contiguous();
}

// Scale and shift are in the state by then.
Norm backward_norm(int64_t channels, int activation) { return {channels, nullptr, nullptr, 0, activation, kernels()}; }

struct Wanted {
  bool x, weight;
};

// Inputs: x, weight, scale, shift. Kept: x, weight.
class ConvNormAct : public Operation {
 public:
  ConvNormAct(Kind kind, int64_t stride, int activation, Wanted wanted, NormState state)
      : kind_(kind), stride_(stride), activation_(activation), wanted_(wanted), state_(std::move(state)) {}

  Buffer z;
  const NormState& state() const { return state_; }

  std::vector<Owned> backward(const View& gradient, const std::vector<View>& kept) override {
    const View &x = kept[0], &weight = kept[1];
    const int64_t channels = weight.size[0];
    const Layer layer{backward_norm(channels, activation_), x, weight, stride_};
    Buffer scratch;
    const float* g = channels_last(gradient, scratch);
    std::vector<Owned> results(4);
    if (wanted_.x) results[0] = empty_like(x);
    if (wanted_.weight) results[1] = empty({channels, weight.size[1], weight.size[2], weight.size[3]});
    results[2] = empty({channels});
    results[3] = empty({channels});
    const Gradients to{wanted_.x ? results[0].data() : nullptr, wanted_.weight ? results[1].data() : nullptr, results[2].data(), results[3].data()};
    (kind_ == Kind::Pointwise ? pointwise_backward : depthwise_backward)(layer, z.data(), state_, g, to);
    return results;
  }

 private:
  Kind kind_;
  int64_t stride_;
  int activation_;
  Wanted wanted_;
  NormState state_;
};

// Inputs: z, scale, shift. Kept: z.
class NormAct : public Operation {
 public:
  NormAct(int activation, NormState state) : activation_(activation), state_(std::move(state)) {}

  const NormState& state() const { return state_; }

  std::vector<Owned> backward(const View& gradient, const std::vector<View>& kept) override {
    const View& z = kept[0];
    const int64_t channels = z.size[1];
    Buffer scratch;
    const float* g = channels_last(gradient, scratch);
    std::vector<Owned> results;
    results.push_back(empty_like(z));
    results.push_back(empty({channels}));
    results.push_back(empty({channels}));
    rows_backward(backward_norm(channels, activation_), z.data, z.rows(), state_, g, {results[0].data(), nullptr, results[1].data(), results[2].data()});
    return results;
  }

 private:
  int activation_;
  NormState state_;
};

// Mean and biased variance as tensors.
void give_statistics(const NormState& state, int64_t channels, Handle* mean, Handle* variance) {
  Owned tensors[] = {empty({channels}), empty({channels})};
  for (int row = 0; row < 2; row++) std::copy(state.row(row), state.row(row) + channels, tensors[row].data());
  *mean = tensors[0].release();
  *variance = tensors[1].release();
}

}  // namespace

}  // namespace nas

using namespace nas;

// The layer's result. With `mean` and `variance` the statistics too, and no gradients.
NAS_API int32_t nas_conv_norm_act(Handle x_handle, Handle weight_handle, Handle scale_handle, Handle shift_handle, int64_t stride, int64_t padding,
                                  int64_t groups, double epsilon, int32_t activation, Handle* result, Handle* mean, Handle* variance) {
  return guard([&] {
    View x, weight, scale, shift;
    if (!read(x_handle, x) || !read(weight_handle, weight) || weight.dims != 4 || !read(scale_handle, scale) || !read(shift_handle, shift)) return kNotCovered;
    const int64_t channels = weight.size[0];
    if (!is_covered(x, scale, shift, channels)) return kNotCovered;
    const Kind kind = kind_of(x, weight, stride, padding, groups);
    if (kind == Kind::None) return kNotCovered;
    const auto forward = kind == Kind::Pointwise ? pointwise_forward : depthwise_forward;
    const Layer layer{{channels, scale.data, shift.data, epsilon, activation, kernels()}, x, weight, stride};
    Owned y = empty_channels_last(x.size[0], channels, layer.out_height(), layer.out_width());
    NormState state(channels);
    if (mean != nullptr) {
      forward(layer, state, y.data(), nullptr);
      give_statistics(state, channels, mean, variance);
    } else if (!wants_gradient({x_handle, weight_handle, scale_handle, shift_handle})) {
      forward(layer, state, y.data(), nullptr);
    } else {
      const Wanted wanted{torch().requires_grad(x_handle), torch().requires_grad(weight_handle)};
      auto operation = std::make_unique<ConvNormAct>(kind, stride, activation, wanted, std::move(state));
      forward(layer, operation->state(), y.data(), &operation->z);
      y = attach(std::move(operation), {x_handle, weight_handle, scale_handle, shift_handle}, {x_handle, weight_handle}, std::move(y));
    }
    *result = y.release();
    return kDone;
  });
}

// The same behind a convolution whose result is at hand.
NAS_API int32_t nas_norm_act(Handle z_handle, Handle scale_handle, Handle shift_handle, double epsilon, int32_t activation, Handle* result, Handle* mean,
                             Handle* variance) {
  return guard([&] {
    View z, scale, shift;
    if (!read(z_handle, z) || !read(scale_handle, scale) || !read(shift_handle, shift) || !is_covered(z, scale, shift, z.dims == 4 ? z.size[1] : 0)) {
      return kNotCovered;
    }
    const int64_t channels = z.size[1];
    const Norm norm{channels, scale.data, shift.data, epsilon, activation, kernels()};
    Owned y = empty_like(z);
    NormState state(channels);
    if (mean != nullptr || !wants_gradient({z_handle, scale_handle, shift_handle})) {
      rows_forward(norm, z.data, z.rows(), state, y.data());
      if (mean != nullptr) give_statistics(state, channels, mean, variance);
    } else {
      auto operation = std::make_unique<NormAct>(activation, std::move(state));
      rows_forward(norm, z.data, z.rows(), operation->state(), y.data());
      y = attach(std::move(operation), {z_handle, scale_handle, shift_handle}, {z_handle}, std::move(y));
    }
    *result = y.release();
    return kDone;
  });
}
