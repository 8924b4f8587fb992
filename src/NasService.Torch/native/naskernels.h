// The C surface of the kernels. What can fail gives 1 (done), 0 (no kernel for it: take libtorch's operators) or -1 (its text in nas_last_error()).
#pragma once
#include <cstdint>
#include <exception>
#include <string>

#define NAS_API extern "C" __attribute__((visibility("default")))

namespace nas {

// A tensor as TorchSharp hands it over: a pointer to libtorch's own object.
using Handle = void*;

constexpr int32_t kDone = 1, kNotCovered = 0, kFailed = -1;

// Keeps the text for the calling thread until its next failure.
void set_error(std::string text);

// No exception may reach .NET's frames.
template <typename Body>
int32_t guard(Body&& body) noexcept {
  try {
    return body();
  } catch (const std::exception& e) {
    set_error(e.what());
  } catch (...) {
    set_error("unknown native failure");
  }
  return kFailed;
}

}  // namespace nas
