#!/usr/bin/env bash
# Runs the same commands with a program and with `dotnet run`, and compares every byte and the exit code: build/same-as.sh PROGRAM
# Only the commit in JSON is left out, which a published program has and a built one has not.
set -euo pipefail
program=$(realpath -e "$1")
cd "$(dirname "$0")/.."
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
failed=0
compared=0

same() {
  compared=$((compared + 1))
  ran "$work/program" "$program" "$@"
  ran "$work/built" dotnet run --no-build --project src/OpenRas.Cli -- "$@"
  for part in out err code; do
    cmp -s "$work/program.$part" "$work/built.$part" && continue
    failed=$((failed + 1))
    echo "ras $*: $part differs"
    diff "$work/built.$part" "$work/program.$part" | sed -n 1,10p || true
  done
}

ran() {
  local to=$1 code=0
  shift
  "$@" < /dev/null > "$to.whole" 2> "$to.err" || code=$?
  echo "$code" > "$to.code"
  sed -z 's/,\n *"commit": "[0-9a-f]*"//' "$to.whole" > "$to.out"
}

kensington=ras-definitions/kensington-and-chelsea/ras-2009.yaml
case=ras-definitions/kensington-and-chelsea/ewca-civ-2010-1209-november-2009.case.yaml
norfolk=ras-definitions/norfolk/short-breaks-primary.yaml
borsetshire=ras-definitions/illustrative/borsetshire-2026.yaml
bad=tests/OpenRas.Tests/Golden/bad

same --help
same calculate "$kensington" --answer points=16
same calculate "$kensington" --answer points=16 --format markdown
same calculate "$kensington" --answer points=16 --format json
same calculate "$kensington" "$case"
same calculate ras-definitions/devon/care-home-fees-2023-24.yaml tests/kept/devon-care-home-fees-2023-24.json --verify
same calculate ras-definitions/hackney --scheme hackney-short-breaks --on 2024-05-01
same calculate "$kensington" --answer points=many
same calculate "$kensington" --answer points=16 --on yesterday
same check ras-definitions
same check "$norfolk" --coverage --format json
same check "$bad/RAS1003-latin-1.yaml"
same check "$bad/RAS1005-tab.yaml"
same check no-such-file.yaml
same list
same list --format json
same new
same new --authority "Cyngor Sir Ynys Môn" --in-force 2026-04 --per year
same new no-such-folder/ras.yaml
same profile "$borsetshire"
same profile "$borsetshire" --format json
same profile "$norfolk" --format markdown
same profile "$norfolk" --format svg
same prove ras-definitions
same prove ras-definitions --format json
same prove "$borsetshire" --format json --strict
same new --schema
same what-if "$kensington" --answer points=16
same what-if "$kensington" --answer points=16 --reach 150 --format json
same what-if "$kensington" --answer points=16 --reach 1e3
same calculate
same calculate --nothing
same nothing

[ "$failed" = 0 ] || exit 1
echo "$compared commands print the same bytes and exit alike"
