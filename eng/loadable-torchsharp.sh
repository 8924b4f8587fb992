#!/usr/bin/env bash
# loadable-torchsharp.sh IN OUT: copies TorchSharp's native library so that this system's libstdc++ loads it.
# It was linked on a newer system and asks for GLIBCXX_3.4.32, for the sake of one marker symbol that nothing in it refers to. Where libstdc++ is
# older (Debian 12) that need is marked weak: one byte. Anything else that wants the version is refused.
set -euo pipefail
in="$1" out="$2" wanted=GLIBCXX_3.4.32 marker=_ZSt21ios_base_library_initv
fail() { echo "loadable-torchsharp: $*" >&2; exit 1; }
mkdir -p "$(dirname "$out")"
new="$(mktemp "$out.XXXXXX")"
trap 'rm -f "$new"' EXIT
cp "$in" "$new"
chmod 644 "$new"

lib="$(ldconfig -p | awk '/libstdc\+\+\.so\.6 .*x86-64/ && !f { print $NF; f = 1 }')"
[[ -n "$lib" ]] || fail "this system has no libstdc++.so.6 for x86-64"
if ! grep -qa "$wanted" "$lib"; then
    command -v readelf > /dev/null || fail "readelf is missing (Debian: binutils); it is needed where libstdc++ lacks $wanted"
    symbols="$(readelf --dyn-syms --wide "$in" | awk -v w="@$wanted" 'index($0, w) { print $8 }')"
    [[ "$symbols" == "$marker@$wanted" ]] || fail "unexpected symbols of $wanted: $symbols"
    [[ -z "$(readelf --relocs --wide "$in" | awk -v m="$marker" 'index($0, m)')" ]] || fail "$marker is used"
    section="$(readelf -SW "$in" | sed -n 's/.*\.gnu\.version_r *VERNEED *[0-9a-f]* \([0-9a-f]*\) .*/\1/p')"
    entry="$(readelf -VW "$in" | sed -n "s/^ *0x\([0-9a-f]*\): *Name: $wanted .*/\1/p")"
    [[ -n "$section" && -n "$entry" ]] || fail "the entry of $wanted was not found"
    printf '\x02' | dd of="$new" bs=1 seek=$((0x$section + 0x$entry + 4)) conv=notrunc status=none
    [[ -n "$(readelf -VW "$new" | awk -v w="$wanted" 'index($0, w) && /WEAK/')" ]] || fail "the entry was not marked"
fi
mv "$new" "$out"
