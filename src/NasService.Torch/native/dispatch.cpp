// One generic call for any ATen operator. The dispatcher trusts its caller: a short stack or a wrong kind is a crash there,
// so everything is compared with the operator's schema before the call.
#include "errors.h"
#include "handles.h"
#include "nastorch.h"

#include <ATen/core/Generator.h>
#include <ATen/core/dispatch/Dispatcher.h>
#include <ATen/core/ivalue.h>

#include <sstream>
#include <vector>

namespace {

enum class Kind { Tensor, Int, Float, Bool, Scalar, String, Device, Generator, IntList, FloatList, BoolList, ScalarList,
                  TensorList, OptionalTensorList, Unsupported };

struct Parameter {
  Kind kind;
  bool optional;
};

struct Operator {
  c10::OperatorHandle handle;
  std::vector<Parameter> parameters;
  std::string schema;
};

const char* tag_name(int32_t tag) {
  static const char* const names[] = {"none", "int", "double", "bool", "tensor", "int list", "double list", "bool list",
                                      "tensor list", "string", "device", "generator"};
  return tag >= 0 && tag <= kNasGenerator ? names[tag] : "unknown tag";
}

Kind kind_of_element(const c10::TypePtr& element) {
  switch (element->kind()) {
    case c10::TypeKind::IntType:
    case c10::TypeKind::SymIntType: return Kind::IntList;
    case c10::TypeKind::FloatType: return Kind::FloatList;
    case c10::TypeKind::BoolType: return Kind::BoolList;
    case c10::TypeKind::NumberType: return Kind::ScalarList;
    case c10::TypeKind::TensorType: return Kind::TensorList;
    case c10::TypeKind::OptionalType:
      return element->castRaw<c10::OptionalType>()->getElementType()->kind() == c10::TypeKind::TensorType
          ? Kind::OptionalTensorList : Kind::Unsupported;
    default: return Kind::Unsupported;
  }
}

Parameter parameter_of(const c10::TypePtr& type) {
  switch (type->kind()) {
    case c10::TypeKind::OptionalType: {
      auto inner = parameter_of(type->castRaw<c10::OptionalType>()->getElementType());
      inner.optional = true;
      return inner;
    }
    case c10::TypeKind::TensorType: return {Kind::Tensor, false};
    case c10::TypeKind::IntType:
    case c10::TypeKind::SymIntType: return {Kind::Int, false};
    case c10::TypeKind::FloatType: return {Kind::Float, false};
    case c10::TypeKind::BoolType: return {Kind::Bool, false};
    case c10::TypeKind::NumberType: return {Kind::Scalar, false};
    case c10::TypeKind::StringType: return {Kind::String, false};
    case c10::TypeKind::DeviceObjType: return {Kind::Device, false};
    case c10::TypeKind::GeneratorType: return {Kind::Generator, false};
    case c10::TypeKind::ListType: return {kind_of_element(type->castRaw<c10::ListType>()->getElementType()), false};
    default: return {Kind::Unsupported, false};
  }
}

bool accepts(Kind kind, const NasValue& value) {
  switch (kind) {
    case Kind::Tensor: return value.tag == kNasTensor && value.p != nullptr;
    case Kind::Int: return value.tag == kNasInt;
    case Kind::Float: return value.tag == kNasDouble || value.tag == kNasInt;
    case Kind::Bool: return value.tag == kNasBool;
    case Kind::Scalar: return value.tag == kNasInt || value.tag == kNasDouble || value.tag == kNasBool;
    case Kind::String: return value.tag == kNasString;
    case Kind::Device: return value.tag == kNasDevice;
    case Kind::Generator: return value.tag == kNasGenerator && value.p != nullptr;
    case Kind::IntList: return value.tag == kNasIntList;
    case Kind::FloatList: return value.tag == kNasDoubleList;
    case Kind::BoolList: return value.tag == kNasBoolList;
    case Kind::ScalarList: return value.tag == kNasDoubleList || value.tag == kNasIntList;
    case Kind::TensorList: {
      if (value.tag != kNasTensorList) return false;
      for (int32_t k = 0; k < value.count; ++k)
        if (static_cast<void**>(value.p)[k] == nullptr) return false;
      return true;
    }
    case Kind::OptionalTensorList: return value.tag == kNasTensorList;
    default: return false;
  }
}

template <typename T, typename Source>
c10::IValue list_of(const NasValue& value) {
  c10::List<T> list;
  list.reserve(value.count);
  const auto* items = static_cast<const Source*>(value.p);
  for (int32_t k = 0; k < value.count; ++k) list.push_back(static_cast<T>(items[k]));
  return list;
}

c10::IValue scalar_of(const NasValue& value) {
  if (value.tag == kNasBool) return c10::IValue(value.i != 0);
  return value.tag == kNasInt ? c10::IValue(value.i) : c10::IValue(value.d);
}

c10::IValue scalar_list_of(const NasValue& value) {
  c10::List<at::Scalar> list;
  list.reserve(value.count);
  for (int32_t k = 0; k < value.count; ++k)
    list.push_back(value.tag == kNasIntList ? at::Scalar(static_cast<int64_t*>(value.p)[k])
                                         : at::Scalar(static_cast<double*>(value.p)[k]));
  return list;
}

c10::IValue tensor_list_of(const NasValue& value) {
  c10::List<at::Tensor> list;
  list.reserve(value.count);
  for (int32_t k = 0; k < value.count; ++k) list.push_back(nas_borrow(static_cast<void**>(value.p)[k]));
  return list;
}

c10::IValue optional_tensor_list_of(const NasValue& value) {
  c10::List<c10::optional<at::Tensor>> list;
  list.reserve(value.count);
  for (int32_t k = 0; k < value.count; ++k) {
    void* item = static_cast<void**>(value.p)[k];
    list.push_back(item == nullptr ? c10::optional<at::Tensor>() : c10::optional<at::Tensor>(nas_borrow(item)));
  }
  return list;
}

c10::IValue ivalue_of(Kind kind, const NasValue& value) {
  switch (kind) {
    case Kind::Tensor: return nas_borrow(value.p);
    case Kind::Int: return value.i;
    case Kind::Float: return value.tag == kNasInt ? static_cast<double>(value.i) : value.d;
    case Kind::Bool: return value.i != 0;
    case Kind::Scalar: return scalar_of(value);
    case Kind::String: return std::string(static_cast<const char*>(value.p), value.count);
    case Kind::Device:
      return c10::Device(static_cast<c10::DeviceType>(value.i), static_cast<c10::DeviceIndex>(value.count));
    case Kind::Generator: return *static_cast<at::Generator*>(value.p);
    case Kind::IntList: return list_of<int64_t, int64_t>(value);
    case Kind::FloatList: return list_of<double, double>(value);
    case Kind::BoolList: return list_of<bool, uint8_t>(value);
    case Kind::ScalarList: return scalar_list_of(value);
    case Kind::TensorList: return tensor_list_of(value);
    case Kind::OptionalTensorList: return optional_tensor_list_of(value);
    default: return {};
  }
}

[[noreturn]] void refuse(const Operator& op, const std::string& why) {
  throw std::runtime_error(why + "; schema: " + op.schema);
}

void check(const Operator& op, const NasValue* args, int32_t count) {
  const auto expected = static_cast<int32_t>(op.parameters.size());
  if (count != expected)
    refuse(op, "expected " + std::to_string(expected) + " arguments, got " + std::to_string(count));
  for (int32_t k = 0; k < count; ++k) {
    const auto& parameter = op.parameters[k];
    if (args[k].tag == kNasNone ? parameter.optional : accepts(parameter.kind, args[k])) continue;
    std::ostringstream why;
    const auto& argument = op.handle.schema().arguments()[k];
    why << "argument " << k << " '" << argument.name() << "' expects " << *argument.type() << ", got " << tag_name(args[k].tag);
    if (args[k].tag == kNasTensor && args[k].p == nullptr) why << " (undefined)";
    refuse(op, why.str());
  }
}

thread_local std::vector<NasValue> results;

NasValue value_of(int64_t i, int32_t tag) {
  NasValue v{};
  v.tag = tag;
  v.i = i;
  return v;
}

void push_tensor(at::Tensor&& tensor) {
  NasValue v{};
  v.tag = tensor.defined() ? kNasTensor : kNasNone;
  v.p = nas_own(std::move(tensor));
  results.push_back(v);
}

void push_double(double d) {
  NasValue v{};
  v.tag = kNasDouble;
  v.d = d;
  results.push_back(v);
}

void push_result(const Operator& op, c10::IValue&& value) {
  if (value.isTensor()) {
    push_tensor(std::move(value).toTensor());
  } else if (value.isNone()) {
    results.push_back(value_of(0, kNasNone));
  } else if (value.isInt()) {
    results.push_back(value_of(value.toInt(), kNasInt));
  } else if (value.isBool()) {
    results.push_back(value_of(value.toBool(), kNasBool));
  } else if (value.isDouble()) {
    push_double(value.toDouble());
  } else if (value.isList() || value.isTuple()) {
    auto items = value.isList() ? value.toListRef().vec() : value.toTupleRef().elements().vec();
    auto header = value_of(0, kNasList);
    header.count = static_cast<int32_t>(items.size());
    results.push_back(header);
    for (auto& item : items) push_result(op, std::move(item));
  } else {
    refuse(op, "result of kind " + value.tagKind() + " is not supported");
  }
}

void drop_results() {
  for (const auto& value : results)
    if (value.tag == kNasTensor) at::Tensor(c10::intrusive_ptr<at::TensorImpl, at::UndefinedTensorImpl>::reclaim(nas_impl(value.p)));
  results.clear();
}

// Reused from call to call; taken out while in use, so that a call made from inside an operator finds an empty one.
thread_local torch::jit::Stack spare_stack;

struct StackLease {
  torch::jit::Stack stack;
  StackLease() { stack.swap(spare_stack); }
  ~StackLease() {
    stack.clear();
    stack.swap(spare_stack);
  }
};

}  // namespace

NAS_API void* nas_operator(const char* name, const char* overload) {
  return nas_guard<void*>(nullptr, [&]() -> void* {
    auto handle = c10::Dispatcher::singleton().findSchema({name, overload});
    if (!handle) throw std::runtime_error(std::string("no operator ") + name + " with overload '" + overload + "' in this libtorch");
    auto op = std::make_unique<Operator>(Operator{*handle, {}, c10::toString(handle->schema())});
    for (const auto& argument : handle->schema().arguments()) op->parameters.push_back(parameter_of(argument.type()));
    return op.release();
  });
}

NAS_API const char* nas_operator_schema(void* op) {
  return static_cast<Operator*>(op)->schema.c_str();
}

// The number of values the operator returned, or -1. The first goes to `first`, all of them stay at nas_results() until this
// thread's next call. Tensors among them are owned by the caller. A null `first` drops the results (in-place operators).
NAS_API int32_t nas_call(void* handle, const NasValue* args, int32_t count, NasValue* first) {
  return nas_guard<int32_t>(-1, [&]() -> int32_t {
    const auto& op = *static_cast<Operator*>(handle);
    check(op, args, count);
    StackLease lease;
    auto& stack = lease.stack;
    for (int32_t k = 0; k < count; ++k)
      stack.push_back(args[k].tag == kNasNone ? c10::IValue() : ivalue_of(op.parameters[k].kind, args[k]));
    try {
      op.handle.callBoxed(&stack);
    } catch (const c10::Error& e) {
      throw std::runtime_error(op.handle.schema().name() + ": " + e.what_without_backtrace());
    }
    if (first == nullptr) return 0;
    if (stack.size() == 1 && stack[0].isTensor()) {
      auto tensor = std::move(stack[0]).toTensor();
      first->tag = tensor.defined() ? kNasTensor : kNasNone;
      first->p = nas_own(std::move(tensor));
      return 1;
    }
    results.clear();
    try {
      for (auto& value : stack) push_result(op, std::move(value));
    } catch (...) {
      drop_results();
      throw;
    }
    if (!results.empty()) *first = results[0];
    return static_cast<int32_t>(results.size());
  });
}

NAS_API const NasValue* nas_results() {
  return results.data();
}
