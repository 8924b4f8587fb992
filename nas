#!/usr/bin/env bash
# The one script of the house: sets the machine up, builds what changed, runs. `./nas --help` lists the commands.
# stdout carries the program's output only, so that `--json` prints one document; everything else goes to stderr.
set -euo pipefail
root="$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)"

case "${1:-}" in
    setup)
        shift
        exec "$root/eng/setup.sh" "$@"
        ;;
    test)
        shift
        "$root/eng/setup.sh" --with-tests >&2
        exec "$root/eng/test.sh" "$@"
        ;;
    fmt)
        shift
        exec "$root/eng/format.sh" "$@"
        ;;
    publish-device)
        shift
        exec "$root/eng/publish-device.sh" "$@"
        ;;
esac

"$root/eng/setup.sh" >&2
"$root/eng/build.sh" >&2
# shellcheck source=eng/env.sh
source "$root/eng/env.sh"
exec "$root/artifacts/bin/NasService.Bench/release/nas" "$@"
