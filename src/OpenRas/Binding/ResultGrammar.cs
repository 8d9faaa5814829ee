namespace OpenRas.Binding;

/// <summary>The keys of a result.</summary>
internal static class ResultGrammar
{
    private static readonly Field<Located<string>> Line = new("line", Scalars.Name, "The line of the form that is the answer.", IsRequired: true);
    private static readonly Field<Located<string>> Label = new("label", Scalars.Text, "What the result is called where it is printed.", IsRequired: true);
    private static readonly Field<Located<Beneficiary>> For = new("for", Scalars.OneOf("whom a result is for", ("person", Beneficiary.Person), ("carer", Beneficiary.Carer)), "Whose budget it is.", IsRequired: true);
    private static readonly Field<Located<bool>> AmountIs = new("amount-is", Scalars.OneOf("what an amount is", ("exactly", false), ("up-to", true)), "exactly, unless the figure is a published ceiling: up-to.");
    private static readonly Field<FigureDraft> Also = new("also", FigureGrammar.Any, "Printed beside it in another period: 52 weeks a year.");
    private static readonly Field<Located<string>> InsteadOf = new("instead-of", Scalars.Name, "The line of the result that is given up by taking this one.");
    private static readonly Field<Located<string>> PaidBy = new("paid-by", Said.Who, "The other body whose money it is.");

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
