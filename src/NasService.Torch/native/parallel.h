// Ranges over the threads of an operator, cut as libtorch cuts them: no result depends on how.
#pragma once
#include "torch_api.h"

#include <omp.h>

#include <algorithm>
#include <exception>
#include <mutex>

namespace nas {

// Calls body(first, last) for parts of [begin, end): one a thread, all on the calling thread where libtorch is set to one.
template <typename Body>
void parallel_for(int64_t begin, int64_t end, const Body& body) {
  if (begin >= end) return;
  const int64_t wanted = omp_in_parallel() ? 1 : std::min<int64_t>(torch().threads(), end - begin);
  if (wanted <= 1) return body(begin, end);
  std::exception_ptr failure;
  std::mutex mutex;
#pragma omp parallel num_threads(static_cast<int>(wanted))
  {
    const int64_t threads = omp_get_num_threads(), chunk = (end - begin + threads - 1) / threads, first = begin + omp_get_thread_num() * chunk;
    try {
      if (first < end) body(first, std::min(first + chunk, end));
    } catch (...) {
      const std::lock_guard<std::mutex> lock(mutex);
      failure = std::current_exception();
    }
  }
  if (failure) std::rethrow_exception(failure);
}

}  // namespace nas
