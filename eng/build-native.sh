#!/usr/bin/env bash
# Builds artifacts/native/libnastorch.so; does nothing when it is newer than its sources. TORCH_DIR picks another libtorch.
set -euo pipefail
root="$(cd "$(dirname "$0")/.." && pwd)"
source_dir="$root/src/NasService.Torch/native"
out="$root/artifacts/native"
library="$out/libnastorch.so"
stamp="$out/torch-dir"

mkdir -p "$out"
if [[ -f "$library" && "$(cat "$stamp" 2>/dev/null)" == "${TORCH_DIR:-}" ]] &&
   [[ -z "$(find "$source_dir" "$0" -type f -newer "$library" -print -quit)" ]]; then
    exit 0
fi
for tool in cmake c++; do
    command -v "$tool" > /dev/null || { echo "build-native: $tool is missing; run ./nas setup" >&2; exit 1; }
done
if [[ -n "${TORCH_DIR:-}" && ! -f "$TORCH_DIR/include/torch/version.h" && ! -f "$TORCH_DIR/include/torch/csrc/api/include/torch/version.h" ]]; then
    echo "build-native: TORCH_DIR=$TORCH_DIR holds no libtorch" >&2
    exit 1
fi
cmake -S "$source_dir" -B "$out/build" -DTORCH_DIR="${TORCH_DIR:-}" > "$out/build.log"
cmake --build "$out/build" --parallel "$(nproc)" >> "$out/build.log" 2>&1 || { cat "$out/build.log" >&2; exit 1; }
cp "$out/build/libnastorch.so" "$library.new"
# Renamed into place: a running process keeps the file it has mapped.
mv "$library.new" "$library"
printf '%s' "${TORCH_DIR:-}" > "$stamp"
