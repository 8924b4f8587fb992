#!/bin/bash
# Exports what native libraries read when they are loaded, then becomes the program: signals reach it.
set -euo pipefail
# shellcheck source=../eng/env.sh
source /app/env.sh
exec /app/nas "$@"
