// The table of one instruction set: included by the file that is compiled for it.
#pragma once
#include "depthwise.h"
#include "norm.h"
#include "product.h"
#include "sgd.h"

namespace {

template <int L>
constexpr nas::Kernels table_of(const char* name) {
  return {name,       product<L>,       product_over_rows<L>, pack_transposed<L>, pack<L>, moments<L>, normalize<L>, gradient_sums<L>,
          spread<L>, sgd<L>, depthwise<L>, depthwise_backward<L>};
}

}  // namespace
