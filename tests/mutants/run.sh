#!/usr/bin/env bash
# Breaks the engine on purpose, one mutant at a time, and checks that the test named in the mutant notices. The Mutant class in the house tests explains the files.
# Works in a copy, so that nothing here is touched, and on as many mutants at once as there are cores. Give names of mutants to run only those.
set -u
here="$(cd "$(dirname "$0")" && pwd)"
root="$(cd "$here/../.." && pwd)"
copy="$(mktemp -d)"
trap 'rm -rf "$copy"' EXIT
(cd "$root" && git ls-files -z --cached --others --exclude-standard | while IFS= read -r -d '' f; do [ -e "$f" ] && printf '%s\0' "$f"; done | xargs -0 cp --parents -t "$copy")
cd "$copy" || exit 1

names=()
for mutant in "${@:-$here/*.mutant}"; do for file in $mutant; do names+=("$(basename "$file" .mutant)"); done; done
for name in "${names[@]}"; do [ -f "$here/$name.mutant" ] || { echo "There is no mutant $name."; exit 1; }; done
test_of() { sed -n '1s/^# test: //p' "$here/$1.mutant"; }

# "pass", "fail", or "none" where the filter finds no test: then dotnet test exits with 0. The tests in folder $1, filtered by $2.
outcome() {
    rm -rf "$1/trx"
    dotnet test "$1/tests/OpenRas.Tests.dll" --nologo --settings "$copy/tests/tests.runsettings" --filter "$2" --logger "trx;LogFileName=r.trx" --results-directory "$1/trx" > "$1/test.log" 2>&1 < /dev/null
    [ -f "$1/trx/r.trx" ] || { echo none; return; }
    grep -o '<Counters [^>]*' "$1/trx/r.trx" | sed -E 's/.*executed="([0-9]+)" passed="([0-9]+)" failed="([0-9]+)".*/\1 \2 \3/' |
        awk '{ print ($1 == 0 ? "none" : ($3 > 0 ? "fail" : "pass")) }'
}

# A folder with the source, and with the tests as they were built, which read their files in the copy.
worker() {
    mkdir "$1"
    cp -r src Directory.*.props global.json "$1"
    cp -r tests/OpenRas.Tests/bin/Debug/net10.0 "$1/tests"
}

# Only the library is built: no mutant changes what the tests see of it.
try() {
    local at="$1" name="$2" file
    [ -d "$copy/mutants/$name" ] || { echo "CANNOT BE MADE  $name"; return; }
    cp -r "$copy/mutants/$name/." "$at"
    if ! dotnet build "$at/src/OpenRas" -f net10.0 --no-restore --nologo -v quiet -p:RunAnalyzers=false -p:GenerateDocumentationFile=false > "$at/build.log" 2>&1; then echo "DOES NOT BUILD  $name: $(grep -m1 error "$at/build.log")"
    else
        cp "$at/src/OpenRas/bin/Debug/net10.0/OpenRas.dll" "$at/tests"
        if [ "$(outcome "$at" "FullyQualifiedName~$(test_of "$name")")" = fail ]; then echo "caught          $name"; else echo "SURVIVES        $name"; fi
    fi
    (cd "$copy/mutants/$name" && find . -name '*.cs') | while IFS= read -r file; do cp "$copy/$file" "$at/$file"; done
}

dotnet build tests/OpenRas.Tests --nologo -v quiet -p:RunAnalyzers=false > build.log 2>&1 || { cat build.log; echo "The engine does not build as it stands."; exit 1; }
worker 0
MUTANTS="$copy/mutants" outcome 0 "FullyQualifiedName~House.MutantTests.Each_text" > /dev/null
grep -oE '[a-z-]+: this text is .*' 0/test.log | sort -u
all="$(for name in "${names[@]}"; do echo "FullyQualifiedName~$(test_of "$name")"; done | sort -u | paste -sd '|')"
[ "$(outcome 0 "$all")" = pass ] || { tail -n 40 0/test.log; echo "Not every test passes while nothing is broken."; exit 1; }

workers="$(nproc)"
for ((w = 1; w <= workers; w++)); do
    worker "$w"
    for ((i = w - 1; i < ${#names[@]}; i += workers)); do try "$copy/$w" "${names[i]}"; done | tee "$w.out" &
done
wait
caught="$(cat [0-9]*.out | grep -c '^caught ')"
echo "${#names[@]} mutants, $caught caught"
[ "$caught" -eq "${#names[@]}" ]
