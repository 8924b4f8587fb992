#include "node.h"

#include <array>
#include <mutex>
#include <stdexcept>

namespace nas {

namespace {

// A node calls back a plain function without an argument of its own, so that each live node needs a function of its own. A step of a
// large network has some 300 nodes.
constexpr int kSlots = 4096;

struct Slot {
  std::unique_ptr<Operation> operation;
  NodeHandle node{};
  std::vector<void*> saved;

  void let_go() {
    for (void* s : saved) torch().saved_dispose(s);
    saved.clear();
    operation.reset();
  }
};

class Slots {
 public:
  Slots() {
    free_.reserve(kSlots);
    for (int i = kSlots - 1; i >= 0; i--) free_.push_back(i);
  }

  int take() {
    const std::lock_guard<std::mutex> lock(mutex_);
    if (free_.empty()) throw std::runtime_error("too many layers await their backward pass: expected " + std::to_string(kSlots) + " at most; dispose of unused outputs");
    const int i = free_.back();
    free_.pop_back();
    return i;
  }

  void give_back(int i) {
    const std::lock_guard<std::mutex> lock(mutex_);
    free_.push_back(i);
  }

  Slot& operator[](int i) { return all_[i]; }

 private:
  std::array<Slot, kSlots> all_;
  std::vector<int> free_;
  std::mutex mutex_;
};

// Never destroyed: a thread may still let go of its graph while the process ends.
Slots& slots() {
  static Slots* const all = new Slots;
  return *all;
}

// Handles that libtorch copies its references from behind our back: given up at the thread's next call.
struct HandedOver {
  std::vector<Owned> tensors;
  std::vector<Handle> handles;
};
thread_local HandedOver handed_over;
thread_local Handle wrapped[1];

HandleArray differentiate(Slot& slot, Handle* gradients) {
  const Owned gradient(gradients[0]);
  HandedOver& results = handed_over;
  if (slot.operation == nullptr) throw std::runtime_error("a graph with our kernels can be differentiated once only: expected a new forward pass");
  if (gradient.get() == nullptr) {
    slot.let_go();
    return {nullptr, 0};
  }
  std::vector<Owned> unpacked;
  std::vector<View> kept(slot.saved.size());
  for (size_t k = 0; k < kept.size(); k++) {
    unpacked.emplace_back(torch().saved_unpack(slot.saved[k], slot.node));
    if (!read(unpacked.back().get(), kept[k])) fail("a tensor kept for the backward pass is gone");
  }
  View g;
  if (!read(gradient.get(), g)) throw std::runtime_error("expected the gradient of an fp32 layer on the CPU to be fp32 on the CPU");
  results.tensors = slot.operation->backward(g, kept);
  slot.let_go();
  results.handles.clear();
  for (const Owned& t : results.tensors) results.handles.push_back(t.get());
  return {results.handles.data(), static_cast<int64_t>(results.handles.size())};
}

__attribute__((noinline)) HandleArray run(int i, Handle* gradients) {
  try {
    return differentiate(slots()[i], gradients);
  } catch (const std::runtime_error&) {
    throw;
  } catch (const std::exception& e) {
    // The kind of exception that TorchSharp turns into one of .NET's.
    throw std::runtime_error(e.what());
  }
}

__attribute__((noinline)) void forget(int i) {
  Slot& slot = slots()[i];
  slot.let_go();
  if (slot.node.weak != nullptr) torch().node_forget(slot.node);
  slot.node = {};
  slots().give_back(i);
}

template <int I>
HandleArray backward_of(Handle* gradients, int) {
  return run(I, gradients);
}

template <int I>
void deleted() {
  forget(I);
}

struct Entry {
  BackwardEntry backward;
  void (*deleted)();
};

template <int... I>
constexpr std::array<Entry, kSlots> entries(std::integer_sequence<int, I...>) {
  return {Entry{backward_of<I>, deleted<I>}...};
}

constexpr std::array<Entry, kSlots> kEntries = entries(std::make_integer_sequence<int, kSlots>());

HandleArray array_of(std::vector<Handle>& handles) { return {handles.data(), static_cast<int64_t>(handles.size())}; }

// The shared pointer that keeps a node until it is attached.
struct Held {
  NodeHandle node;
  ~Held() { torch().node_release(node); }
};

}  // namespace

bool wants_gradient(std::initializer_list<Handle> inputs) {
  if (!torch().is_grad_enabled()) return false;
  for (const Handle h : inputs) {
    if (torch().requires_grad(h)) return true;
  }
  return false;
}

Owned attach(std::unique_ptr<Operation> operation, const std::vector<Handle>& inputs, const std::vector<Handle>& to_keep, Owned output) {
  const TorchApi& t = torch();
  const int i = slots().take();
  Slot& slot = slots()[i];
  const NodeHandle node = t.node_new(kEntries[i].backward, kEntries[i].deleted);
  if (node.shared == nullptr) {
    slots().give_back(i);
    fail("libtorch made no node");
  }
  const Held held{node};
  slot.node = node;
  slot.operation = std::move(operation);
  std::vector<Handle> of_inputs(inputs), outputs{output.get()};
  t.node_set_edges(node, array_of(of_inputs), true);
  t.node_clear_metadata(node);
  wrapped[0] = nullptr;
  t.wrap_outputs(array_of(of_inputs), {nullptr, 0}, {nullptr, 0}, array_of(outputs), node, [](size_t) -> Handle* { return wrapped; });
  if (wrapped[0] == nullptr) fail("libtorch took no output");
  Owned result(wrapped[0]);
  for (const Handle h : to_keep) {
    void* saved = t.saved_new(h, node, false);
    if (saved == nullptr) fail("libtorch kept no tensor");
    slot.saved.push_back(saved);
  }
  return result;
}

}  // namespace nas
