// The C surface of the shim. Every function that can fail returns -1 or null and leaves its text in nas_last_error().
#pragma once
#include <cstdint>

#define NAS_API extern "C" __attribute__((visibility("default")))

// One argument or one result of an operator. `count` is the length where the tag names a list.
struct NasValue {
  int32_t tag;
  int32_t count;
  union {
    int64_t i;
    double d;
    void* p;
  };
};

// The numbers are part of the contract with Interop/ValueTag.cs.
enum NasTag : int32_t {
  kNasNone = 0,
  kNasInt = 1,
  kNasDouble = 2,
  kNasBool = 3,
  kNasTensor = 4,
  kNasIntList = 5,
  kNasDoubleList = 6,
  kNasBoolList = 7,
  kNasTensorList = 8,
  kNasString = 9,
  kNasDevice = 10,
  kNasGenerator = 11,
  kNasList = 12,  // results only: the next `count` values are the list's items
};
