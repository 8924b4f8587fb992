#!/usr/bin/env bash
# Formats the C# sources as .editorconfig says; --verify-no-changes only looks. Called by ./nas fmt and ./nas test.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
# A folder counts as one only with its slash; without that the tool silently looks at nothing.
exec dotnet format whitespace . --folder --include src/ tests/ workers/ migrations/ eng/ "$@"
