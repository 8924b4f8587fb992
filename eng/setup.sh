#!/usr/bin/env bash
# Brings a Debian or Ubuntu machine with the .NET SDK up to running (and, with --with-tests, testing) this project. Safe to call any time:
# with nothing to do it only looks; what it does it prints, with what came over the network and lies on the disk. Called by ./nas.
set -euo pipefail
root="$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)"
state="$root/artifacts/setup"
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1

# g++ brings readelf too, which the build needs where libstdc++ is older than TorchSharp's native library.
run_packages=(libonnx-dev dataset-fashion-mnist g++)
# The store's tests start their own PostgreSQL from these binaries; no cluster has to run.
# The pages are tested in a browser.
test_packages=(postgresql chromium fonts-liberation)

say() { echo "setup: $*" >&2; }
fail() { say "$@"; exit 1; }

with_tests=0
for argument in "$@"; do
    case "$argument" in
        --with-tests) with_tests=1 ;;
        -h | --help) echo "usage: eng/setup.sh [--with-tests]"; exit 0 ;;
        *) say "unknown option $argument (known: --with-tests)"; exit 2 ;;
    esac
done

check_dotnet() {
    local wanted="10.0.100" found
    local where="get it from https://dotnet.microsoft.com/download (Debian: https://learn.microsoft.com/dotnet/core/install/linux-debian)"
    command -v dotnet > /dev/null || fail "the .NET SDK $wanted or newer is missing; $where"
    # Fails where no installed SDK satisfies global.json.
    found="$(cd "$root" && dotnet --version 2> /dev/null)" ||
        fail "no installed .NET SDK satisfies global.json (10.0, $wanted or newer; installed: $(installed_sdks)); $where"
    say_once "sdk" ".NET SDK $found"
}

installed_sdks() { (cd / && dotnet --list-sdks 2> /dev/null) | awk '{ printf "%s%s", sep, $1; sep = ", " } END { if (NR == 0) print "none" }'; }

# Reports a fact when it changes, and stays silent after that.
say_once() {
    [[ "$(cat "$state/$1.fact" 2> /dev/null)" == "$2" ]] && return
    say "$2"
    printf '%s' "$2" > "$state/$1.fact"
}

missing_packages() {
    local wanted=("${run_packages[@]}") installed
    ((with_tests)) && wanted+=("${test_packages[@]}")
    # Ubuntu has Chromium as a snap only, which an unattended machine cannot be sure to run: there it has to be on the PATH.
    if command -v chromium > /dev/null || grep -qx 'ID=ubuntu' /etc/os-release 2> /dev/null; then
        mapfile -t wanted < <(printf '%s\n' "${wanted[@]}" | grep -vx chromium)
    fi
    installed="$(dpkg-query -W -f '${db:Status-Status} ${Package}\n' "${wanted[@]}" 2> /dev/null | sed -n 's/^installed //p' || true)"
    printf '%s\n' "${wanted[@]}" | grep -vxF -f <(printf '%s\n' "$installed") || true
    # Node may come from elsewhere than Debian; what counts is that npm runs.
    command -v npm > /dev/null || echo npm
}

install_packages() {
    command -v dpkg-query > /dev/null || fail "Debian 12 or one of its relatives is needed (dpkg-query is missing)"
    local missing
    mapfile -t missing < <(missing_packages)
    ((${#missing[@]})) || return 0
    local command="apt-get install --yes --no-install-recommends ${missing[*]}"
    if ((EUID != 0)); then
        fail "these Debian packages are missing: ${missing[*]}
setup: install them as root, then call again:
setup:     sudo $command"
    fi
    say "installing ${missing[*]}"
    export DEBIAN_FRONTEND=noninteractive
    # The package index may be absent or too old to know the versions the mirror has now.
    if ! $command < /dev/null > "$state/apt.log" 2>&1; then
        say "updating the package index"
        { apt-get update && $command; } < /dev/null > "$state/apt.log" 2>&1 || {
            tail -n 20 "$state/apt.log" >&2
            fail "apt-get failed (log: artifacts/setup/apt.log)"
        }
    fi
    mapfile -t missing < <(missing_packages)
    ((${#missing[@]} == 0)) || fail "still missing after the installation: ${missing[*]}"
    say "packages: $(sed -nE 's/^Need to get (.*) of archives\.$/\1/p' "$state/apt.log" | tail -n 1) to load, $(
        sed -nE 's/^After this operation, (.*) of additional disk space.*/\1/p' "$state/apt.log" | tail -n 1) on the disk"
}

tell_browser() {
    ((with_tests)) || return 0
    command -v chromium > /dev/null || say "there is no chromium on the PATH, which the tests of the pages need"
}

megabytes() { awk '{ bytes += $1 } END { printf "%.0f MB", bytes / 1e6 }'; }

# `changed NAME FILES...` is true when the files' content differs from what `remember` saw last under that name.
digest() { (cd "$root" && sha256sum "$@" | sha256sum | cut -d' ' -f1); }
changed() { local name="$1"; shift; [[ "$(cat "$state/$name.sha256" 2> /dev/null)" != "$(digest "$@")" ]]; }
remember() { local name="$1"; shift; digest "$@" > "$state/$name.sha256"; }

install_npm() {
    local inputs=(package.json package-lock.json) name=npm options=(--omit=dev)
    ((with_tests)) && name=npm-tests options=()
    # What was installed for the tests serves a run too.
    if [[ -d "$root/node_modules" ]] && { ! changed "$name" "${inputs[@]}" || ! changed npm-tests "${inputs[@]}"; }; then
        return 0
    fi
    say "npm ci${options[*]:+ ${options[*]}}"
    # No install scripts: onnxruntime-node's would fetch libraries for CUDA.
    (cd "$root" && npm ci "${options[@]}" --ignore-scripts --no-audit --no-fund --loglevel=error) >&2 || fail "npm ci failed (messages above)"
    say "npm: $(du -sb "$root/node_modules" | megabytes) on the disk"
    rm -f "$state/npm.sha256" "$state/npm-tests.sha256"
    remember "$name" "${inputs[@]}"
}

restore_nuget() {
    local target="src/NasService.Bench" inputs
    ((with_tests)) && target="NasService.sln"
    mapfile -t inputs < <(cd "$root" && find . \( -name artifacts -o -name node_modules -o -name .git \) -prune -o \
        \( -name '*.csproj' -o -name '*.props' -o -name '*.targets' -o -name '*.sln' -o -name global.json \) -print | sort)
    local name="nuget-${target##*/}"
    if [[ -d "$root/artifacts/obj/NasService.Bench" ]] && ! changed "$name" "${inputs[@]}"; then
        return 0
    fi
    say "dotnet restore $target"
    dotnet restore "$root/$target" -v quiet -tl:off >&2 || fail "dotnet restore failed (messages above)"
    tell_nuget
    remember "$name" "${inputs[@]}"
}

# Packages that this project refers to, also where an earlier restore had loaded them.
tell_nuget() {
    local folder paths
    folder="$(dotnet nuget locals global-packages --list --force-english-output | sed 's/^global-packages: //')"
    mapfile -t paths < <(cat "$root"/artifacts/obj/*/project.assets.json | sed -nE 's/^ *"path": "([^"]+\/[0-9][^"]*)",?$/\1/p' | sort -u)
    mapfile -t paths < <(for path in "${paths[@]}"; do [[ -d "$folder/$path" ]] && echo "$folder/$path"; done)
    ((${#paths[@]})) || return 0
    say "NuGet: ${#paths[@]} packages, $(find "${paths[@]}" -maxdepth 1 -name '*.nupkg' -printf '%s\n' | megabytes) to load, $(
        du -sb "${paths[@]}" | megabytes) on the disk"
}

build_native() {
    [[ -f "$root/eng/build-native.sh" ]] || return 0
    [[ -f "$root/artifacts/native/libnaskernels.so" ]] || say "building the kernels"
    bash "$root/eng/build-native.sh" >&2 || fail "the native library was not built (messages above)"
}

mkdir -p "$state"
if [[ -z "${NAS_SETUP_LOCKED:-}" ]]; then
    # Two calls at once would install and restore over each other. --close: a server started meanwhile must not keep the lock.
    exec env NAS_SETUP_LOCKED=1 flock --close "$state/setup.lock" "$0" "$@"
fi
check_dotnet
# npm waits for the network and the compiler for nothing. What NuGet restores is checked against both and against Debian's packages, so it comes last. Whatever ends this, what it
# began ends first.
trap wait EXIT
install_packages
tell_browser
install_npm & installing=$!
build_native
wait "$installing" || exit 1
restore_nuget
((SECONDS < 3)) || say "done in $SECONDS s"
