using OpenRas.Calculation;
using static OpenRas.Words.EnglishPhrases;

namespace OpenRas.Words;

/// <summary>Totals and tests in English: on one line where a few plain lines are added up, part by part otherwise.</summary>
internal static class EnglishTotals
{
    private const int MostOnOneLine = 3;

    internal static string Working(Worked worked, Added added)
    {
        if (added.Cause is { } cause) return cause.Line == worked.Step.Number ? InFull(cause) : Because(cause);
        if (!worked.Fill.IsFigure) return "does not apply: none of its parts does";
        var sum = IsPlain(added.Parts) ? OnOneLine(added.Parts) : "";
        if (!added.IsReadAs) return sum;
        return sum.Length == 0 ? "read as " + worked.Step.Unit : $"{sum}, read as {worked.Step.Unit}";
    }

    /// <summary>What stands under a line, part by part.</summary>
    internal static IReadOnlyList<LinePart> Parts(Working working) => working switch
    {
        Added { Parts: var parts } when !IsPlain(parts) => [.. parts.Select(Part)],
        Given { Parts: var parts } when !IsPlain(parts) => [.. parts.Select(Part)],
        Tested { Rows: var rows } => [.. rows.Select(EnglishConditions.Row)],
        _ => [],
    };

    private static bool IsPlain(IReadOnlyList<AddedPart> parts) =>
        parts.Count <= MostOnOneLine && parts.All(p => p.Worth is null && !p.IsWeighted && !p.IsConditional && p.Weight > 0);

    private static string OnOneLine(IReadOnlyList<AddedPart> parts)
    {
        var dropped = parts.Where(p => p.Cause is { State: State.DoesNotApply }).Select(p => p.Line).ToList();
        var added = Lines([.. parts.Select(p => p.Line).Except(dropped)], " + ");
        if (dropped.Count == 0) return added;
        return $"{added}; {Lines(dropped, " and ")} {(dropped.Count == 1 ? "does" : "do")} not apply";
    }

    private static LinePart Part(AddedPart part)
    {
        if (part.Failed.Count > 0) return new LinePart(part.Label, $"left out: {EnglishConditions.Failed(part.Failed)}", "");
        return new LinePart(part.Label, Weighted(part), part.Adds is { } adds ? part.Unit.Format(adds) : InFull(part.Cause!));
    }

    private static string Weighted(AddedPart part)
    {
        var line = "line " + Numbers.Plain(part.Line);
        if (!part.IsWeighted && part.Weight < 0) line = "less " + line;
        if (part.Worth is { } worth) line = $"{line}: {Worth(worth)}";
        return part.IsWeighted ? $"{line} × {Numbers.Plain(part.Weight)}" : line;
    }

    private static string Worth(AnswerWorth worth) => worth.Figure switch
    {
        null => $"{worth.Answer} is worth 0 here",
        { IsKnown: true } figure => $"{worth.Answer} is worth {Figure(figure)}",
        _ => worth.Answer,
    };
}
