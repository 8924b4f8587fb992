#!/usr/bin/env bash
# Builds everything with warnings as errors, checks the formatting, runs every test project, two at a time (there are two cores;
# three take longer, all in all). The last line sums up. Called by ./nas test.
set -euo pipefail
root="$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)"
results="$root/artifacts/test-results"
filter=()
only=""
usage="usage: ./nas test [--filter EXPRESSION] [--project NAME]   (EXPRESSION as in dotnet test; NAME as in Core)"

while (($#)); do
    case "$1" in
        --filter | --project)
            [[ -n "${2:-}" ]] || { echo "test: $1 needs a value; $usage" >&2; exit 2; }
            if [[ "$1" == --filter ]]; then filter=(--filter "$2"); else only="$2"; fi
            shift 2
            ;;
        -h | --help) echo "$usage"; exit 0 ;;
        *) echo "test: unknown option $1; $usage" >&2; exit 2 ;;
    esac
done

cd "$root"
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1
# Compilers and hundreds of short processes: what the runtime would learn of them for later costs more than it brings (a third of the build),
# and so does a second mapping of the pages of code, at every compiled method.
export DOTNET_TieredPGO=0 DOTNET_EnableWriteXorExecute=0
failures=0

projects=()
for project in tests/*.Tests/*.Tests.csproj; do
    name="$(basename "$project" .csproj)"
    if [[ -z "$only" || "$name" == "$only" || "$name" == "NasService.$only.Tests" ]]; then projects+=("$name"); fi
done
((${#projects[@]})) || { echo "test: no test project is named $only" >&2; exit 2; }

# Most of a build waits for the project that all others need: the formatting is looked at beside it.
formatted="$(mktemp)"
eng/format.sh --verify-no-changes > "$formatted" 2>&1 & formatting=$!
echo "== build"
if [[ -n "$only" ]]; then target="tests/${projects[0]}"; else target="NasService.sln"; fi
dotnet msbuild "$target" -restore -p:Configuration=Release -v:quiet -nologo -tl:off -nodeReuse:false || { echo "test: the build failed"; kill "$formatting" 2> /dev/null || true; exit 1; }
echo "== format"
if ! wait "$formatting"; then
    cat "$formatted"
    echo "test: formatting differs from .editorconfig; repair with ./nas fmt"
    failures=1
fi
rm -f "$formatted"

# shellcheck source=eng/env.sh
source "$root/eng/env.sh"
# Nor do short processes need idle threads that spin on two busy cores.
export DOTNET_ThreadPool_UnfairSemaphoreSpinLimit=0
rm -rf "$results"
mkdir -p "$results"
# Runs one project's tests; its report goes to a file, so that several at a time do not mix.
run_project() {
    local name="$1" started=$SECONDS status=0 counts="0 0 0" p f s
    dotnet test "artifacts/bin/$name/release/$name.dll" "${filter[@]}" --results-directory "$results" \
        --logger "trx;LogFileName=$name.trx" --blame-hang-timeout 15m > "$results/$name.log" 2>&1 || status=$?
    {
        echo "== $name"
        if [[ -f "$results/$name.trx" ]]; then
            awk -f eng/trx.awk "$results/$name.trx" > "$results/$name.txt"
            counts="$(tail -n 1 "$results/$name.txt")"
            head -n -1 "$results/$name.txt"
        fi
        read -r p f s <<< "$counts"
        if ((status != 0 && f == 0)) || grep -q '^Test Run Aborted' "$results/$name.log"; then
            # The host died, hung or found no test assembly: the results do not say so.
            echo "FAILED $name: the test host ended with exit code $status; end of its log (artifacts/test-results/$name.log):"
            grep -vE '^ +at (System|Xunit|Microsoft)\.' "$results/$name.log" | tail -n 30 || true
            f=$((f + 1))
        fi
        echo "   $p passed, $f failed, $s skipped in $((SECONDS - started)) s"
        echo "$p $f $s" > "$results/$name.count"
    } > "$results/$name.report"
    cat "$results/$name.report"
}

# Those that take longest first: what begins last is short, so that neither core is without work for long at the end.
longest=(EndToEnd Training Dashboard Storage Api Core Bench Cli)
slots=2
ordered=()
for name in "${longest[@]/%/.Tests}"; do
    for project in "${projects[@]}"; do [[ "$project" != "NasService.$name" ]] || ordered+=("$project"); done
done
for project in "${projects[@]}"; do [[ " ${ordered[*]} " == *" $project "* ]] || ordered+=("$project"); done
running=0
for name in "${ordered[@]}"; do
    if ((running == slots)); then
        wait -n || true
        running=$((running - 1))
    fi
    run_project "$name" &
    running=$((running + 1))
done
wait

passed=0 failed=0 skipped=0
for name in "${projects[@]}"; do
    read -r p f s < "$results/$name.count" || { echo "FAILED $name: no result"; p=0 f=1 s=0; }
    passed=$((passed + p)) failed=$((failed + f)) skipped=$((skipped + s))
done

((failures)) && { echo "FAILED formatting (see the top)"; failed=$((failed + 1)); }
status=0
if ((failed > 0)); then
    status=1
elif ((passed == 0)); then
    echo "test: no test ran"
    status=1
fi
echo "$passed passed, $failed failed, $skipped skipped"
exit $status
