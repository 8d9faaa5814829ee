#!/usr/bin/env bash
# Fuzzes the library and the command with feedback from their coverage. Usage: run.sh [SECONDS for each target] [TARGET]
# run.sh once [TARGET] needs no AFL: each input of the corpus, and some made of them, always the same. CI runs that.
# `itself` must find a crash and a hang: it shows that the bridge to AFL notices them.
# Leaves 0 where nothing crashed and nothing hung. Needs afl-fuzz (Debian: apt-get install afl++) and the .NET SDK.
set -euo pipefail
here="$(cd "$(dirname "$0")" && pwd)"
root="$(cd "$here/../.." && pwd)"
seconds="${1:-200}"
targets=(${2:-definition answers examples bytes readings findings folder command})
work="${FUZZ_WORK:-$(mktemp -d)}"

if [ "$seconds" != once ] && ! command -v afl-fuzz > /dev/null; then
    [ "$(id -u)" = 0 ] && command -v apt-get > /dev/null && apt-get update -q && apt-get install -qy --no-install-recommends afl++ ||
        { echo "afl-fuzz is missing: apt-get install afl++"; exit 2; }
fi

echo "== Build"
rm -rf "$work/app"
dotnet build "$here" -c Release -o "$work/app" -v q
[ "$seconds" = once ] || dotnet "$work/app/OpenRas.Fuzz.dll" instrument "$work"/app/{OpenRas,YamlDotNet,ras}.dll

echo "== Corpus"
rm -rf "$work/definitions" "$work"/in-* "$work"/out-*
mkdir -p "$work/definitions" "$work"/in-{definition,answers,examples,bytes,readings,findings,folder,command,itself}
copy() { # folder, prefix byte, files: names made flat, so that none hides another
    local to="$1" first="$2" file
    shift 2
    for file in "$@"; do { printf "$first"; cat "$file"; } > "$to/$(basename "$(dirname "$file")")-$(basename "$file")"; done
}
golden="$root/tests/OpenRas.Tests/Golden"
mapfile -t shipped < <(find "$root/ras-definitions" -name '*.yaml' ! -name '*.*.yaml' | sort)
mapfile -t good < <(find "$golden/good" -name '*.yaml' ! -name '*.*.yaml' | sort)
mapfile -t bad < <(find "$golden/bad" -name '*.yaml' ! -name '*.*.yaml' -size -8k | sort)
mapfile -t answers < <(find "$golden" "$root/ras-definitions" \( -name '*.answers.yaml' -o -name '*.answers.json' \) | sort)
mapfile -t examples < <(find "$golden" "$root/ras-definitions" -name '*.examples.yaml' | sort)
copy "$work/definitions" '' "${shipped[@]}" "${good[@]}"
copy "$work/in-definition" '' "${shipped[@]}" "${good[@]}" "${bad[@]}" "$here"/seeds/definition/*
beside() { # folder, files: each with the byte that chooses the definition beside which it stands
    local to="$1" file first
    shift
    for file in "$@"; do
        first=$(cd "$work/definitions" && LC_ALL=C ls | grep -nxF "$(basename "$(dirname "$file")")-$(basename "${file%%.*}").yaml" | cut -d: -f1) || first=1
        copy "$to" "$(printf '\\x%02x' $((first - 1)))" "$file"
    done
}
beside "$work/in-answers" "${answers[@]}"
copy "$work/in-answers" '' "$here"/seeds/answers/*
beside "$work/in-examples" "${examples[@]}"
copy "$work/in-examples" '' "$here"/seeds/examples/*
mapfile -t small < <(find "$golden"/{readings,findings} "$root/tests/OpenRas.Tests/Faults" -name '*.yaml' ! -name '*.*.yaml' ! -name '*too-big*' -size -16k | sort)
for target in readings findings; do copy "$work/in-$target" '' "${small[@]}" "${good[@]}" "$here"/seeds/definition/*; done
for target in folder command; do copy "$work/in-$target" '' "$here/seeds/$target"/*; done
copy "$work/in-bytes" '' "${good[0]}" "$golden"/bad/RAS100[1-8]*.yaml "$here"/seeds/bytes/*

echo x > "$work/in-itself/x"

# Another process for each one that dies, and word to AFL of how it died.
cat > "$work/server" <<'SH'
#!/usr/bin/env bash
while :; do
    status=0
    dotnet "$FUZZ_APP" serve "$1" "$2" || status=$?
    [ "$status" = 0 ] && exit
    [ "$status" -gt 128 ] && died=$((status - 128)) || died=6
    printf "$(printf '\\x%02x\\0\\0\\0' "$died")" >&199 || exit
    export FUZZ_AGAIN=1
done
SH
chmod +x "$work/server"

# What each may take: a reading has a budget of 1 GB, findings of 128 MB, and the runtime takes about as much again.
limits() {
    case "$1" in
        readings) heap=2500000000 time=120000 ;;
        command) heap=2500000000 time=60000 ;;
        findings) heap=400000000 time=60000 ;;
        folder) heap=300000000 time=10000 ;;
        *) heap=314572800 time=2000 ;;
    esac
    export DOTNET_GCHeapHardLimit="$(printf '0x%x' "$heap")"
}

export FUZZ_APP="$work/app/OpenRas.Fuzz.dll" DOTNET_gcServer=0 DOTNET_gcConcurrent=0 DOTNET_TieredPGO=0 DOTNET_DbgEnableMiniDump=0
export AFL_SKIP_BIN_CHECK=1 AFL_SKIP_CPUFREQ=1 AFL_I_DONT_CARE_ABOUT_MISSING_CRASHES=1 AFL_NO_UI=1 AFL_NO_AFFINITY=1 AFL_FORKSRV_INIT_TMOUT=60000
found=0
for target in "${targets[@]}"; do
    limits "$target"
    words="$here/$([ "$target" = command ] && echo command || echo format).dict"
    if [ "$seconds" = once ]; then
        echo "== $target"
        dotnet "$FUZZ_APP" try "$target" "$work/definitions" "$work/in-$target"/* || found=1
        dotnet "$FUZZ_APP" mix "$target" "$work/definitions" "$words" 1 "${FUZZ_MADE:-1000}" "$work/in-$target"/* || found=1
        continue
    fi

    echo "== $target: $seconds s"
    export AFL_HANG_TMOUT="$((2 * time))"
    afl-fuzz -i "$work/in-$target" -o "$work/out-$target" -x "$words" -t "${FUZZ_TIMEOUT:-$time}+" -m none -V "$seconds" -- "$work/server" "$target" "$work/definitions" > "$work/log-$target" 2>&1 < /dev/null ||
        { tail -n 20 "$work/log-$target"; found=1; }
    grep -E '^(execs_done|execs_per_sec|corpus_count|bitmap_cvg|stability|saved_crashes|saved_hangs) ' "$work/out-$target/default/fuzzer_stats" || found=1
    mapfile -t saved < <(find "$work/out-$target/default/crashes" "$work/out-$target/default/hangs" -name 'id:*' 2> /dev/null)
    [ "${#saved[@]}" = 0 ] && continue
    found=1
    for file in "${saved[@]:0:10}"; do timeout 120 dotnet "$FUZZ_APP" try "$target" "$work/definitions" "$file" || echo "$file: exit $?"; done
done

[ "$found" = 0 ] && echo "no crash and no hang" || echo "see $work"
exit "$found"
