// Operators of our own in libtorch's graph of derivatives. Forward and backward pass run without a step into .NET.
#pragma once
#include "tensors.h"

#include <memory>
#include <vector>

namespace nas {

// What a node of the graph does backwards. It runs once, like a graph that is not retained, and lets go of what it kept.
class Operation {
 public:
  virtual ~Operation() = default;

  // gradient: of the output; kept: the tensors of `to_keep`. Gives one gradient for each input, null where none is wanted.
  virtual std::vector<Owned> backward(const View& gradient, const std::vector<View>& kept) = 0;
};

// Puts `operation` between `inputs` and `output`, so that libtorch differentiates through it; gives the tensor to use in output's place.
Owned attach(std::unique_ptr<Operation> operation, const std::vector<Handle>& inputs, const std::vector<Handle>& to_keep, Owned output);

// Whether a gradient is asked for on this thread.
bool wants_gradient(std::initializer_list<Handle> inputs);

}  // namespace nas
