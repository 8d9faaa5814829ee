namespace OpenRas;

/// <summary>What an answer is worth to one part of a total: the line and the id of the answer, and the figure, which is null where a word stands for it.</summary>
internal sealed record PartWorth(int Line, string Answer, Outcome Outcome, Unit Unit, decimal? Value);
