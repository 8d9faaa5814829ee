# Completion of `ras` in PowerShell. Load it in this shell:  ras --completion powershell | Out-String | Invoke-Expression
# Nobody has tried this script in PowerShell yet. A test tries the one for bash.
Register-ArgumentCompleter -Native -CommandName ras -ScriptBlock {
    param($wordToComplete, $commandAst, $cursorPosition)
    ras "[suggest:$cursorPosition]" "$commandAst" 2> $null | Where-Object { $_ } |
        ForEach-Object { [System.Management.Automation.CompletionResult]::new($_, $_, 'ParameterValue', $_) }
}
