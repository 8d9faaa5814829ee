#!/usr/bin/env bash
# Breaks the engine on purpose, one patch at a time, and checks that the test named in the patch notices.
# Works in a copy, so that nothing here is touched. Give names of patches to run only those.
set -u
here="$(cd "$(dirname "$0")" && pwd)"
root="$(cd "$here/../.." && pwd)"
copy="$(mktemp -d)"
trap 'rm -rf "$copy"' EXIT
(cd "$root" && git ls-files -z --cached --others --exclude-standard | while IFS= read -r -d '' f; do [ -e "$f" ] && printf '%s\0' "$f"; done | xargs -0 cp --parents -t "$copy")
cd "$copy" || exit 1

if [ $# -gt 0 ]; then patches=("$@"); else patches=("$here"/*.patch); fi
project=tests/OpenRas.Tests
test_of() { sed -n '1s/^# test: //p' "$1"; }
build() { dotnet build "$project" --nologo -v quiet -p:RunAnalyzers=false > build.log 2>&1; }

# "pass", "fail", or "none" where the filter finds no test: then dotnet test exits with 0.
outcome() {
    rm -rf trx
    dotnet test "$project" --no-build --nologo --filter "$1" --logger "trx;LogFileName=r.trx" --results-directory trx > test.log 2>&1 < /dev/null
    [ -f trx/r.trx ] || { echo none; return; }
    grep -o '<Counters [^>]*' trx/r.trx | sed -E 's/.*executed="([0-9]+)" passed="([0-9]+)" failed="([0-9]+)".*/\1 \2 \3/' |
        awk '{ print ($1 == 0 ? "none" : ($3 > 0 ? "fail" : "pass")) }'
}

build || { cat build.log; echo "The engine does not build as it stands."; exit 1; }
all="$(for patch in "${patches[@]}"; do echo "FullyQualifiedName~$(test_of "$patch")"; done | sort -u | paste -sd '|')"
[ "$(outcome "$all")" = pass ] || { tail -n 40 test.log; echo "Not every test passes without a patch."; exit 1; }

caught=0
for patch in "${patches[@]}"; do
    name="$(basename "$patch" .patch)"
    if ! git apply "$patch" 2> apply.log; then cat apply.log; echo "DOES NOT APPLY  $name"; continue; fi
    if ! build; then grep -m3 error build.log; echo "DOES NOT BUILD  $name"
    elif [ "$(outcome "FullyQualifiedName~$(test_of "$patch")")" = fail ]; then caught=$((caught + 1)); echo "caught          $name"
    else echo "SURVIVES        $name"
    fi
    git apply -R "$patch"
done
echo "${#patches[@]} mutants, $caught caught"
[ "$caught" -eq "${#patches[@]}" ]
