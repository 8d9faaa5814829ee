namespace OpenRas.Binding;

/// <summary>The keys of a result.</summary>
internal static class ResultGrammar
{
    private static readonly Field<Located<string>> Line = new("line", Scalars.Name, "Write the name of the line of the form that is the result.", IsRequired: true);
    private static readonly Field<Located<string>> Label = new("label", Scalars.Text, "Write the name of the result as we should print it.", IsRequired: true);
    private static readonly Field<Located<Beneficiary>> For = new("for", Scalars.OneOf("a word for whom a result is for", ("person", Beneficiary.Person), ("carer", Beneficiary.Carer)), "Say whose budget it is.", IsRequired: true);
    private static readonly Field<Located<bool>> AmountIs = new("amount-is", Scalars.OneOf("a word for what an amount is", ("exactly", false), ("up-to", true)), "Write exactly; or write up-to if the figure is a published ceiling.");
    private static readonly Field<FigureDraft> Also = new("also", FigureGrammar.Any, "Write how to print it in another period too, such as 52 weeks a year.");
    private static readonly Field<Located<string>> InsteadOf = new("instead-of", Scalars.Name, "Write the line of the result that a person gives up by taking this one.");
    private static readonly Field<Located<string>> PaidBy = new("paid-by", Said.Who, "Write the name of the other body whose money it is.");

    internal static readonly RecordGrammar<ResultDraft> Result = new(
        "a result",
        r => new ResultDraft(r.Node.Span)
        {
            Line = Line.Of(r),
            Label = Label.Of(r),
            For = For.Of(r),
            IsCeiling = AmountIs.Maybe(r)?.Value ?? false,
            Also = Also.Of(r),
            InsteadOf = InsteadOf.Maybe(r),
            PaidBy = PaidBy.Maybe(r),
        },
        Line, Label, For, AmountIs, Also, InsteadOf, PaidBy) { SharedAs = "result" };
}
