#!/usr/bin/env bash
# Builds the `nas` command, and the program of the benchmarks beside it, when a source is newer than the last build. Called by ./nas after eng/setup.sh.
set -euo pipefail
root="$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)"
state="$root/artifacts/setup"
binary="$root/artifacts/bin/NasService.Bench/release/nas"
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1
# A compiler lives too short for what the runtime would learn of it, at a third of the build.
export DOTNET_TieredPGO=0 DOTNET_EnableWriteXorExecute=0

is_stale() {
    [[ -x "$binary" && -f "$state/built" ]] || return 0
    # A directory's time changes when a file in it is added, renamed or removed.
    [[ -n "$(cd "$root" && find src workers searchspaces Directory.*.* global.json artifacts/native/*.so \
        -newer "$state/built" -print -quit 2> /dev/null)" ]]
}

is_stale || exit 0
mkdir -p "$state"
if [[ -z "${NAS_BUILD_LOCKED:-}" ]]; then
    # Two calls at once build one after the other; the second then finds nothing to do. --close: compiler servers outlive the build.
    exec env NAS_BUILD_LOCKED=1 flock --close "$state/build.lock" "$0" "$@"
fi
echo "nas: building"
# Taken before the build: a file saved while it runs makes the next call build again.
touch "$state/building"
dotnet msbuild "$root/src/NasService.Bench" -restore -p:Configuration=Release -v:quiet -nologo -tl:off -nodeReuse:false || {
    echo "nas: the build failed (messages above)"
    exit 1
}
mv "$state/building" "$state/built"
