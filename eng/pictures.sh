#!/usr/bin/env bash
# Writes the pictures of the pages anew, from the jobs of a data folder: the job that is shown is the oldest that succeeded; a later one stands
# beside it in the comparison. As in:
#   ./nas run job.yaml --data DATA && eng/pictures.sh DATA
# NAS_PICTURES_WIDTH (default 1366) and NAS_PICTURES_DARK=1 make others.
set -euo pipefail
root="$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)"
data="${1:?usage: eng/pictures.sh DATA_FOLDER [FOLDER_OF_THE_PICTURES]}"
folder="$(realpath "${2:-$root/docs/img}")"
project="NasService.Dashboard.Tests"
log="$(mktemp)"
trap 'kill "${serving:-}" 2> /dev/null || true; rm -f "$log"' EXIT

"$root/eng/setup.sh" --with-tests >&2
dotnet build "$root/tests/$project" -c Release -v quiet -nologo -tl:off -nodeReuse:false >&2
# shellcheck source=eng/env.sh
source "$root/eng/env.sh"
nas="$root/artifacts/bin/NasService.Cli/release/nas"
key="$("$nas" keys create --data "$data" --name pictures --user admin --scopes admin --expires-in-days 1)"
"$nas" serve --data "$data" --listen 127.0.0.1:0 > "$log" 2>&1 &
serving=$!
for _ in $(seq 120); do
    address="$(sed -n 's/^nas: serving on //p' "$log")"
    [[ -n "$address" ]] && break
    kill -0 "$serving" 2> /dev/null || { cat "$log" >&2; exit 1; }
    sleep 0.5
done
mkdir -p "$folder"
NAS_PICTURES_SERVER="$address" NAS_PICTURES_KEY="$key" NAS_PICTURES_FOLDER="$folder" \
    dotnet test "$root/artifacts/bin/$project/release/$project.dll" --filter "FullyQualifiedName~PictureTests" >&2
echo "$folder"
