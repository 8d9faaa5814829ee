namespace OpenRas.Words;

/// <summary>The words that all pages share, in English.</summary>
internal sealed class EnglishCommon : CommonWords
{
    internal override string Quantity(Unit unit, decimal value) => unit.Format(value);

    internal override string All(IEnumerable<string> names) => Lists.List(names);

    internal override string Any(IEnumerable<string> names) => Lists.List(names, "or");

    internal override string Outcome(Outcome outcome) => outcome switch
    {
        OpenRas.Outcome.Amount => "an amount",
        OpenRas.Outcome.NoBudget => "no budget",
        OpenRas.Outcome.NotEligible => "not eligible",
        OpenRas.Outcome.Refer => "referred",
        OpenRas.Outcome.Unpublished => "not published",
        OpenRas.Outcome.Unread => "not read",
        OpenRas.Outcome.Unclear => "unclear",
        OpenRas.Outcome.DoesNotApply => "does not apply",
        OpenRas.Outcome.NotDetermined => "not determined",
        _ => "no scheme",
    };
}
