namespace OpenRas.Words;

/// <summary>What is said of other answers, in English.</summary>
internal sealed class EnglishWhatIf : WhatIfWords
{
}
