namespace OpenRas.Oracle;

/// <summary>The names of what a line can come out as, as the contract of `ras calculate` has them.</summary>
public static class Outcomes
{
    public const string Amount = "amount";
    public const string NoBudget = "no-budget";
    public const string NotEligible = "not-eligible";
    public const string Refer = "refer";
    public const string Unpublished = "unpublished";
    public const string Unread = "unread";
    public const string Unclear = "unclear";
    public const string DoesNotApply = "does-not-apply";

    /// <summary>Not answered, or not supplied because a total is given in its place.</summary>
    public const string NotDetermined = "not-determined";

    /// <summary>The seven words that may stand where a figure would.</summary>
    public static IReadOnlyList<string> Words { get; } = [NoBudget, NotEligible, Refer, Unpublished, Unread, Unclear, DoesNotApply];

    /// <summary>Each outcome that a line of a form can have.</summary>
    public static IReadOnlyList<string> All { get; } = [Amount, .. Words, NotDetermined];
}
