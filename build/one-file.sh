#!/usr/bin/env bash
# One file to run, `ras`, for one system: build/one-file.sh RID OUT [more for dotnet publish, such as -p:Version=0.1.0]
# RID is linux-x64, win-x64 or osx-arm64. OUT gets the archive and its SHA-256. Native code, for Linux, needs clang or gcc, and zlib1g-dev.
set -euo pipefail
rid=$1
out=$(mkdir -p "$2" && cd "$2" && pwd)
shift 2
cd "$(dirname "$0")/.."

version=$(dotnet msbuild src/OpenRas.Cli -getProperty:Version "$@")
name="ras-$version-$rid"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mkdir "$work/$name"

dotnet publish src/OpenRas.Cli -c Release -v q -p:OneFileFor="$rid" -o "$work/published" "$@"
program=ras
[ "$rid" != win-x64 ] || program=ras.exe
cp "$work/published/$program" LICENSE NOTICE THIRD-PARTY-NOTICES "$work/$name"

{ printf '\n%s\nThird-party notices of the .NET runtime\n\n' "$(printf -- '-%.0s' {1..76})"; tr -d '\r' < "$work/published/THIRD-PARTY-NOTICES.TXT"; } >> "$work/$name/THIRD-PARTY-NOTICES"

case "$rid" in
  win-*) archive=$name.zip; rm -f "$out/$archive"; (cd "$work" && python3 -m zipfile -c "$out/$archive" "$name") ;;
  *) archive=$name.tar.gz; tar -C "$work" --owner=0 --group=0 --numeric-owner -czf "$out/$archive" "$name" ;;
esac
(cd "$out" && sha256sum "$archive" > "$archive.sha256")
echo "$archive: $(($(stat -c %s "$out/$archive") / 1000)) kB, with $program of $(($(stat -c %s "$work/$name/$program") / 1000)) kB"
