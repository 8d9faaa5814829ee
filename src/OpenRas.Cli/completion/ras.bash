# Completion of `ras` in bash. Load it in this shell:  source <(ras --completion bash)
# Or keep it:  ras --completion bash > ~/.local/share/bash-completion/completions/ras
_ras() {
  local line=${COMP_LINE:0:COMP_POINT} one
  COMPREPLY=()
  while read -r one; do
    [[ $one != *[[:space:]\'\"\&\;\(\)]* ]] || printf -v one %q "$one"
    [[ -z $one ]] || COMPREPLY+=("$one")
  done < <(ras "[suggest:${#line}]" "$line" 2> /dev/null)
  [[ ${COMPREPLY[*]} != */ ]] || compopt -o nospace 2> /dev/null
}
complete -F _ras ras
