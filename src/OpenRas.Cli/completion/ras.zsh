#compdef ras
# Completion of `ras` in zsh. Load it in this shell, after compinit:  source <(ras --completion zsh)
# Nobody has tried this script in zsh yet. A test tries the one for bash.
_ras() {
  local -a found
  found=(${(f)"$(ras "[suggest:$CURSOR]" "$BUFFER" 2> /dev/null)"})
  compadd -- $found
}
compdef _ras ras
