using static OpenRas.Analysis.StatementFill;

namespace OpenRas.Analysis;

/// <summary>Which lines of a statement are filled in, and by whom.</summary>
internal static class StatementFills
{
    /// <summary>How many lines every statement has.</summary>
    private const int LineCount = 29;

    /// <summary>Of each line, from the first.</summary>
    internal static IReadOnlyList<StatementFill> All(StatementFacts facts) => [.. Enumerable.Range(1, LineCount).Select(n => Of(facts, n))];

    private static StatementFill Of(StatementFacts facts, int line)
    {
        var (said, form) = (facts.Case, facts.Form);
        return line switch
        {
            3 => By(said.For),
            5 when facts.Questions.Count == 0 => NotApplicable,
            5 => By(said.Evidence),
            6 => said.Needs.Count > 0 ? Filled : ToBeFilled,
            7 => IfAny(facts.Questions),
            8 when facts.Questions.Count == 0 => NotApplicable,
            8 => By(said.Evidence),
            9 => IfAny(facts.Subtotals),
            10 => IfAny(facts.Prices),
            11 when facts.Support.Count == 0 => NotApplicable,
            11 => By(said.UnpaidSupport),
            12 => IfAny(facts.Adjustments),
            13 => IfAny(facts.LimitsAndRounding),
            14 => form.Definition.Covers is null ? ToBeFilled : Filled,
            15 => By(said.NotCaptured),
            16 => said.Needs.Any(n => n.MetBy is not null) ? Filled : ToBeFilled,
            17 when facts.Amount is null => NotApplicable,
            17 => facts.NeedsCost is null ? ToBeFilled : Filled,
            18 => Way(facts),
            19 => By(said.OtherMethods),
            20 or 21 => NotApplicable,
            22 when facts.Amount is null => NotApplicable,
            22 => said.Contribution is null ? ToBeFilled : Filled,
            23 => form.Definition.Options.Count + facts.Ways.Count > 0 ? FromAuthority : ToBeFilled,
            24 => said.Decision is null ? ToBeFilled : Filled,
            25 => facts.OtherAnswers is null ? NotApplicable : Filled,
            27 => Disagreeing(form.Definition),
            _ => Filled,
        };
    }

    private static StatementFill By(string? person) => person is null ? ToBeFilled : Filled;

    private static StatementFill IfAny<T>(IReadOnlyList<T> some) => some.Count > 0 ? Filled : NotApplicable;

    /// <summary>The way from the calculated to the final amount must be explained to the penny.</summary>
    private static StatementFill Way(StatementFacts facts)
    {
        if (facts.Form.FinalDecisions.Count + facts.Form.RecordedChanges.Count == 0) return NotApplicable;
        return facts.Form.FinalDecisions.Count > 0 && facts.Unexplained == 0 ? Filled : ToBeFilled;
    }

    private static StatementFill Disagreeing(RasDefinition definition) =>
        definition.WaysToDisagree.Any() || definition.Disagree is { Kind: ReasonKind.Stated } ? FromAuthority : ToBeFilled;
}
