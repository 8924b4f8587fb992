// Process-wide settings: allocator, BLAS, threads, grad mode, random numbers, facts about the build.
#include "errors.h"
#include "handles.h"
#include "nastorch.h"

#include <ATen/CPUGeneratorImpl.h>
#include <ATen/Context.h>
#include <ATen/Parallel.h>
#include <ATen/Version.h>
#include <c10/core/GradMode.h>
#include <c10/core/InferenceMode.h>
#include <torch/version.h>

#include <dlfcn.h>
#include <malloc.h>

namespace {

thread_local std::string last_error;

void* blas_symbol(const char* name) {
  if (void* found = dlsym(RTLD_DEFAULT, name)) return found;
  void* library = dlopen("libopenblas.so.0", RTLD_LAZY | RTLD_NOLOAD);
  return library == nullptr ? nullptr : dlsym(library, name);
}

bool allocator_tuned = false;

// Activations of a training step are freed and asked for again at the same sizes: giving them back to the kernel costs a page
// fault per 4 KiB (204 -> 133 ms a step). Threads other than the first have heaps of 64 MiB, which glibc unmaps when they fall
// empty whatever the trim threshold says, unless the padding exceeds two of them (3,000 faults a step with two training threads).
// OpenBLAS' own pool of threads fights OpenMP's.
__attribute__((constructor)) void tune_process() {
  mallopt(M_TOP_PAD, 1 << 28);
  allocator_tuned = mallopt(M_MMAP_THRESHOLD, 1 << 30) == 1 && mallopt(M_TRIM_THRESHOLD, -1) == 1;
  if (!allocator_tuned) allocator_tuned = mallopt(M_MMAP_MAX, 0) == 1 && mallopt(M_TRIM_THRESHOLD, -1) == 1;
  if (auto* set_threads = reinterpret_cast<void (*)(int)>(blas_symbol("openblas_set_num_threads"))) set_threads(1);
}

}  // namespace

void nas_set_error(std::string text) { last_error = std::move(text); }

NAS_API const char* nas_last_error() { return last_error.c_str(); }
NAS_API int32_t nas_allocator_tuned() { return allocator_tuned; }

NAS_API const char* nas_blas_kernel() {
  auto* name = reinterpret_cast<char* (*)()>(blas_symbol("openblas_get_corename"));
  return name == nullptr ? "" : name();
}

NAS_API int32_t nas_blas_threads() {
  auto* threads = reinterpret_cast<int (*)()>(blas_symbol("openblas_get_num_threads"));
  return threads == nullptr ? -1 : threads();
}

NAS_API const char* nas_version() { return TORCH_VERSION; }

NAS_API const char* nas_cpu_capability() {
  // at::get_cpu_capability() is newer than 1.13; the configuration text names the same thing in every version.
  static const std::string text = [] {
    const std::string config = at::show_config(), key = "CPU capability usage: ";
    const auto start = config.find(key);
    if (start == std::string::npos) return std::string("unknown");
    return config.substr(start + key.size(), config.find('\n', start) - start - key.size());
  }();
  return text.c_str();
}

NAS_API const char* nas_config() {
  static const std::string text = at::show_config();
  return text.c_str();
}

NAS_API int32_t nas_has_cuda() {
  return nas_guard(0, [] { return static_cast<int32_t>(at::globalContext().hasCUDA()); });
}

NAS_API int32_t nas_get_num_threads() { return at::get_num_threads(); }
NAS_API int32_t nas_get_num_interop_threads() { return at::get_num_interop_threads(); }

NAS_API int32_t nas_set_num_threads(int32_t count) {
  return nas_guard(-1, [&] {
    at::set_num_threads(count);
    // libtorch hands the number on to its BLAS; the reason for one thread there stays.
    if (auto* set_threads = reinterpret_cast<void (*)(int)>(blas_symbol("openblas_set_num_threads"))) set_threads(1);
    return 0;
  });
}

NAS_API int32_t nas_set_num_interop_threads(int32_t count) {
  return nas_guard(-1, [&] {
    at::set_num_interop_threads(count);
    return 0;
  });
}

NAS_API int32_t nas_grad_mode() { return c10::GradMode::is_enabled(); }
NAS_API void nas_set_grad_mode(int32_t enabled) { c10::GradMode::set_enabled(enabled != 0); }
NAS_API void* nas_inference_begin(int32_t enabled) { return new c10::InferenceMode(enabled != 0); }
NAS_API void nas_inference_end(void* guard) { delete static_cast<c10::InferenceMode*>(guard); }
NAS_API int32_t nas_inference_mode() { return c10::InferenceMode::is_enabled(); }

NAS_API void* nas_generator_default() { return new at::Generator(at::globalContext().defaultGenerator(at::kCPU)); }
NAS_API void nas_generator_free(void* generator) { delete static_cast<at::Generator*>(generator); }

NAS_API void* nas_generator_new(uint64_t seed) {
  return nas_guard<void*>(nullptr, [&]() -> void* { return new at::Generator(at::detail::createCPUGenerator(seed)); });
}

NAS_API void nas_generator_seed(void* handle, int64_t seed) {
  auto& generator = *static_cast<at::Generator*>(handle);
  std::lock_guard<std::mutex> lock(generator.mutex());
  generator.set_current_seed(static_cast<uint64_t>(seed));
}

NAS_API int64_t nas_generator_initial_seed(void* handle) {
  return static_cast<int64_t>(static_cast<at::Generator*>(handle)->current_seed());
}

NAS_API void* nas_generator_state(void* handle) {
  return nas_guard<void*>(nullptr, [&]() -> void* {
    auto& generator = *static_cast<at::Generator*>(handle);
    std::lock_guard<std::mutex> lock(generator.mutex());
    return nas_own(generator.get_state());
  });
}

NAS_API int32_t nas_generator_set_state(void* handle, void* state) {
  return nas_guard(-1, [&] {
    TORCH_CHECK(state != nullptr, "an undefined tensor is no generator state");
    auto& generator = *static_cast<at::Generator*>(handle);
    std::lock_guard<std::mutex> lock(generator.mutex());
    generator.set_state(nas_borrow(state));
    return 0;
  });
}
