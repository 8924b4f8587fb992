#include "torch_api.h"

#include <cstring>
#include <stdexcept>

namespace nas {

namespace {

TorchApi api;
thread_local std::string last_error;

#define NAS_NAME(member, name, result, parameters) #name,
const char* const kNames[] = {NAS_TORCH_API(NAS_NAME)};
#undef NAS_NAME
constexpr int32_t kFunctions = sizeof(kNames) / sizeof(kNames[0]);
static_assert(sizeof(TorchApi) == kFunctions * sizeof(void*));

}  // namespace

const TorchApi& torch() { return api; }

void set_error(std::string text) { last_error = std::move(text); }

void fail(const char* otherwise) {
  const char* said = api.last_error();
  throw std::runtime_error(said == nullptr ? otherwise : said);
}

}  // namespace nas

NAS_API const char* nas_last_error() { return nas::last_error.c_str(); }

// Name of the i-th function that is to be bound; null behind the last one.
NAS_API const char* nas_torch_function(int32_t i) { return i >= 0 && i < nas::kFunctions ? nas::kNames[i] : nullptr; }

// Takes the functions' addresses, in that order.
NAS_API void nas_bind(void* const* functions) { std::memcpy(&nas::api, functions, sizeof(nas::api)); }
