using OpenRas.Calculation;
using static OpenRas.Words.EnglishPhrases;

namespace OpenRas.Words;

/// <summary>Totals in English, in one sentence: the lines that were added up, where they are few.</summary>
internal static class EnglishTotals
{
    private const int MostOnOneLine = 3;

    internal static string Working(Worked worked, Added added)
    {
        if (added.Cause is { } cause) return cause.Line == worked.Step.Number ? InFull(cause) : Because(cause);
        if (!worked.Fill.IsFigure) return "does not apply, because none of its parts does";
        var sum = IsPlain(added.Parts) ? OnOneLine(added.Parts) : "";
        if (!added.IsReadAs) return sum;
        return sum.Length == 0 ? "read as " + worked.Step.Unit : $"{sum}, read as {worked.Step.Unit}";
    }

    private static bool IsPlain(IReadOnlyList<AddedPart> parts) =>
        parts.Count <= MostOnOneLine && parts.All(p => p.Worth is null && !p.IsWeighted && !p.IsConditional && p.Weight > 0);

    private static string OnOneLine(IReadOnlyList<AddedPart> parts)
    {
        var dropped = parts.Where(p => p.Cause is { State: State.DoesNotApply }).Select(p => p.Line).ToList();
        var added = Lines([.. parts.Select(p => p.Line).Except(dropped)], " + ");
        if (dropped.Count == 0) return added;
        return $"{added}; {Lines(dropped, " and ")} {(dropped.Count == 1 ? "does" : "do")} not apply";
    }
}
