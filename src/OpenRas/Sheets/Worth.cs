using OpenRas.Calculation;

namespace OpenRas.Sheets;

/// <summary>Where what a line came out as stands in the order of amounts.</summary>
internal static class Worth
{
    /// <summary>The amount, or £0 for nothing; null outside the order: referred, blank, or left out.</summary>
    internal static decimal? Of(in Fill fill) => fill.State switch
    {
        State.Figure => fill.Value,
        State.NoBudget or State.NotEligible => 0,
        _ => null,
    };

    internal static bool IsNothing(in Fill fill) => fill.State is State.NoBudget or State.NotEligible;

    internal static bool IsFall(in Fill less, in Fill more) => Of(less) is { } was && Of(more) < was;

    /// <summary>Words, yes or no, an amount, or why there is none.</summary>
    internal static (Outcome Outcome, string? Word) Kind(Step line, in Fill end) =>
        (end.State.ToOutcome(), !end.IsFigure || line.Unit.IsNumber ? null : Word(line, end));

    private static string? Word(Step line, in Fill end)
    {
        if (line is EligibilityStep) return FillText.Of(line, end);
        return line is TableStep table && end.Pick >= 0 ? table.Rows[end.Pick].Gives.Text : Numbers.Plain(end.Value);
    }
}
