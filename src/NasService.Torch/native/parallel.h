// Ranges over the threads of an operator, cut as libtorch cuts them: no result depends on how.
#pragma once
#include "torch_api.h"

#include <algorithm>
#include <exception>
#include <mutex>

namespace nas {

// Calls body(first, last) for parts of [begin, end): one a thread, all on the calling thread where libtorch is set to one.
template <typename Body>
void parallel_for(int64_t begin, int64_t end, const Body& body) {
  if (begin >= end) return;
  const int64_t wanted = torch().is_in_parallel() ? 1 : std::min<int64_t>(torch().threads(), end - begin);
  if (wanted <= 1) return body(begin, end);
  struct Work {
    int64_t begin, end;
    const Body& body;
    std::exception_ptr failure;
    std::mutex mutex;
  } work{begin, end, body, nullptr, {}};
  const auto part = [](void* data) {
    auto& w = *static_cast<Work*>(data);
    const int64_t team = torch().team(), chunk = (w.end - w.begin + team - 1) / team, first = w.begin + torch().member() * chunk;
    try {
      if (first < w.end) w.body(first, std::min(first + chunk, w.end));
    } catch (...) {
      const std::lock_guard<std::mutex> lock(w.mutex);
      w.failure = std::current_exception();
    }
  };
  torch().parallel(part, &work, static_cast<unsigned>(wanted), 0);
  if (work.failure) std::rethrow_exception(work.failure);
}

}  // namespace nas
