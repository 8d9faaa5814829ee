namespace OpenRas.Words;

/// <summary>What is said of other answers: what each would give, the nearest edges, and the fewest that lead somewhere.</summary>
internal abstract class WhatIfWords
{
}
