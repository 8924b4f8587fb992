#!/usr/bin/env bash
# Builds artifacts/native/libnaskernels.so; does nothing when it is newer than its sources. Without a C++ compiler there is none, and
# libtorch's own operators run.
set -euo pipefail
root="$(cd "$(dirname "$0")/.." && pwd)"
source_dir="$root/src/NasService.Torch/native"
out="$root/artifacts/native"
library="$out/libnaskernels.so"

mkdir -p "$out"
if [[ -f "$library" && -z "$(find "$source_dir" "$0" -newer "$library" -print -quit)" ]]; then
    exit 0
fi
if ! command -v "${CXX:-c++}" > /dev/null; then
    echo "build-native: no C++ compiler: training runs on libtorch's own operators, at less than half the speed" >&2
    rm -f "$library"
    exit 0
fi
build="$(mktemp -d "$out/build.XXXXXX")"
trap 'rm -rf "$build"' EXIT
options=(-std=c++17 -O3 -Wall -Wextra -fPIC -fvisibility=hidden)
# The same kernels for each instruction set; the processor's is picked when the library is loaded. Every operation in them is written as
# one on a whole vector, so that fused multiply-adds fall on the same elements at every address: a resumed run must give the same bits.
kernels=(-fno-trapping-math -fno-math-errno -ffp-contract=fast)
compile() {
    local source="$1"
    shift
    "${CXX:-c++}" "${options[@]}" "$@" -c "$source_dir/$source" -o "$build/$(basename "$source" .cpp).o"
}
sources=() jobs=0
for source in "$source_dir"/*.cpp; do sources+=("$(basename "$source")"); done
sources+=(kernels/select.cpp)
if [[ "$(uname -m)" == x86_64 ]]; then sources+=(kernels/avx2.cpp kernels/avx512.cpp); fi
pids=()
for source in "${sources[@]}"; do
    case "$source" in
        */avx2.cpp) compile "$source" "${kernels[@]}" -mavx2 -mfma & ;;
        */avx512.cpp) compile "$source" "${kernels[@]}" -mavx512f & ;;
        *) compile "$source" & ;;
    esac
    pids+=($!)
    if ((++jobs >= $(nproc))); then wait "${pids[0]}"; pids=("${pids[@]:1}"); jobs=$((jobs - 1)); fi
done
for pid in "${pids[@]}"; do wait "$pid"; done
"${CXX:-c++}" -shared "$build"/*.o -o "$library.new"
# Renamed into place: a running process keeps the file it has mapped.
mv "$library.new" "$library"
