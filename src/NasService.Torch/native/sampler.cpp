// Where processor time goes, by sampling: a timer of the process' own processor time interrupts whichever thread runs, and the address it was at is kept.
#include "naskernels.h"

#include <atomic>
#include <csignal>
#include <dlfcn.h>
#include <sys/time.h>
#include <ucontext.h>

namespace {

constexpr int kMost = 1 << 17;
void* addresses[kMost];
std::atomic<int> taken{0};

void* address_of(const ucontext_t* context) {
#if defined(__x86_64__)
  return reinterpret_cast<void*>(context->uc_mcontext.gregs[REG_RIP]);
#elif defined(__aarch64__)
  return reinterpret_cast<void*>(context->uc_mcontext.pc);
#else
  (void)context;
  return nullptr;
#endif
}

void sample(int, siginfo_t*, void* context) {
  const int i = taken.fetch_add(1, std::memory_order_relaxed);
  if (i < kMost) addresses[i] = address_of(static_cast<const ucontext_t*>(context));
}

bool set_timer(int microseconds) {
  itimerval every{};
  every.it_interval.tv_usec = every.it_value.tv_usec = microseconds;
  return setitimer(ITIMER_PROF, &every, nullptr) == 0;
}

}  // namespace

// One sample for so many microseconds of processor time, below a second; -1 where the system refuses.
NAS_API int32_t nas_sampler_start(int32_t microseconds) {
  taken = 0;
  struct sigaction action {};
  action.sa_sigaction = sample;
  action.sa_flags = SA_SIGINFO | SA_RESTART | SA_ONSTACK;
  return sigaction(SIGPROF, &action, nullptr) == 0 && set_timer(microseconds) ? 0 : -1;
}

// Number of samples. The handler stays: a signal on its way would end the process otherwise.
NAS_API int32_t nas_sampler_stop() {
  set_timer(0);
  return taken < kMost ? taken.load() : kMost;
}

// File of the library that sample i fell into; null: code that no library holds, as what .NET compiles.
NAS_API const char* nas_sampler_library(int32_t i) {
  Dl_info found{};
  return dladdr(addresses[i], &found) != 0 ? found.dli_fname : nullptr;
}
