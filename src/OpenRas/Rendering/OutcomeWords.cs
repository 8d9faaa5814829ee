namespace OpenRas.Rendering;

/// <summary>What sheets come out as, in a word or two.</summary>
internal static class OutcomeWords
{
    internal static string Of(Outcome outcome) => outcome switch
    {
        Outcome.Amount => "an amount",
        Outcome.NoBudget => "no budget",
        Outcome.NotEligible => "not eligible",
        Outcome.Refer => "referred",
        Outcome.Unpublished => "not published",
        Outcome.Unread => "not read",
        Outcome.Unclear => "unclear",
        Outcome.DoesNotApply => "does not apply",
        Outcome.NotDetermined => "not determined",
        _ => "no scheme",
    };
}
