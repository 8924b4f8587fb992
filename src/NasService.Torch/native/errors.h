#pragma once
#include <c10/util/Exception.h>

#include <exception>
#include <string>

// Keeps the text for the calling thread until its next failure.
void nas_set_error(std::string text);

// libtorch's own text comes without the backtrace: it would be longer than the message and names our machine.
template <typename Result, typename Body>
Result nas_guard(Result failed, Body&& body) noexcept {
  try {
    return body();
  } catch (const c10::Error& e) {
    nas_set_error(e.what_without_backtrace());
  } catch (const std::exception& e) {
    nas_set_error(e.what());
  } catch (...) {
    nas_set_error("unknown native failure");
  }
  return failed;
}
