namespace OpenRas.Binding;

/// <summary>The keys of a result.</summary>
internal static class ResultGrammar
{
    private static readonly Field<Located<string>> Line = new("line", Scalars.Name, IsRequired: true);
    private static readonly Field<Located<string>> Label = new("label", Scalars.Text, IsRequired: true);
    private static readonly Field<Located<Beneficiary>> For = new("for", Scalars.OneOf("whom a result is for", ("person", Beneficiary.Person), ("carer", Beneficiary.Carer)), IsRequired: true);
    private static readonly Field<Located<bool>> AmountIs = new("amount-is", Scalars.OneOf("what an amount is", ("exactly", false), ("up-to", true)));
    private static readonly Field<FigureDraft> Also = new("also", FigureGrammar.Any);
    private static readonly Field<Located<string>> InsteadOf = new("instead-of", Scalars.Name);
    private static readonly Field<Located<string>> PaidBy = new("paid-by", Scalars.Text);

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
        Line, Label, For, AmountIs, Also, InsteadOf, PaidBy);
}
