#!/usr/bin/env bash
# The device worker for a board, a Mac or a Windows machine: one folder with all it needs, no libtorch, nothing to install there.
# Called by ./nas publish-device RUNTIME [FOLDER]; checks that every native file is of that processor.
set -euo pipefail
root="$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)"
known="linux-arm64 linux-x64 osx-arm64 win-x64"
runtime="${1:-}"
[[ -n "$runtime" && " $known " == *" $runtime "* ]] || { echo "publish-device: names one of: $known (got: ${runtime:-nothing})" >&2; exit 2; }
folder="${2:-$root/artifacts/device/$runtime}"
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1

# Built apart from what runs here: that has machine code for this processor in its assemblies.
dotnet publish "$root/workers/NasService.Device" -c Release -r "$runtime" --self-contained -o "$folder" -v quiet -tl:off \
    -p:ArtifactsPath="$root/artifacts/device/build/" -p:Precompile=false -p:DebugType=none -p:EnforceCodeStyleInBuild=false >&2
cp "$root/LICENSE" "$root/NOTICE" "$folder/"

# What a file is made for, by its first bytes: of ELF the machine at 18, of Mach-O the processor at 4, of PE the machine behind the header that 60 points to.
machine_of() {
    local head offset
    head="$(od -An -tx1 -N20 "$1" | tr -d ' \n')"
    case "$head" in
        7f454c46*) echo "elf-${head:36:4}" ;;
        cffaedfe*) echo "macho-${head:8:8}" ;;
        4d5a*)
            offset="$(od -An -tu4 -j60 -N4 "$1" | tr -d ' ')"
            echo "pe-$(od -An -tx1 -j"$((offset + 4))" -N2 "$1" | tr -d ' \n')"
            ;;
        *) echo "none" ;;
    esac
}
# Of native files; of assemblies for this processor; of the runtime's own, compiled for this system: .NET changes the machine's number by one of the system.
declare -A wanted=(
    [linux-arm64]="elf-b700 pe-64aa pe-1dd1" [linux-x64]="elf-3e00 pe-6486 pe-1dfd" [osx-arm64]="macho-0c000001 pe-64aa pe-20ec" [win-x64]="pe-6486")
native="${wanted[$runtime]%% *}" checked=0
while IFS= read -r -d '' file; do
    found="$(machine_of "$file")"
    # An assembly without machine code says i386, and runs anywhere.
    [[ "$found" == none || "$found" == pe-4c01 ]] && continue
    [[ " ${wanted[$runtime]} " == *" $found "* ]] || { echo "publish-device: ${file#"$folder/"} is $found, expected ${wanted[$runtime]}" >&2; exit 1; }
    [[ "$found" != "$native" ]] || checked=$((checked + 1))
done < <(find "$folder" -type f -print0)
((checked > 1)) || { echo "publish-device: no native file in $folder" >&2; exit 1; }
stray="$(find "$folder" -iname '*torch*' -print -quit)"
[[ -z "$stray" ]] || { echo "publish-device: $stray does not belong to a device" >&2; exit 1; }
echo "$folder: $(find "$folder" -type f | wc -l) files, $(du -sm "$folder" | cut -f1) MB, $checked of them $native, for $runtime"
