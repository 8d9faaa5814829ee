namespace OpenRas;

/// <summary>What a filled line holds: a figure, or one of the reasons for having none. The words of the format, and the three that a case adds.</summary>
internal enum State : byte
{
    Figure,
    NoBudget,
    NotEligible,
    Refer,
    Unpublished,
    Unread,
    Unclear,
    DoesNotApply,
    NotAnswered,
    NotSupplied,
}

internal static class States
{
    internal static Outcome ToOutcome(this State state) => state switch
    {
        State.Figure => Outcome.Amount,
        State.NoBudget => Outcome.NoBudget,
        State.NotEligible => Outcome.NotEligible,
        State.Refer => Outcome.Refer,
        State.Unpublished => Outcome.Unpublished,
        State.Unread => Outcome.Unread,
        State.Unclear => Outcome.Unclear,
        State.DoesNotApply => Outcome.DoesNotApply,
        _ => Outcome.NotDetermined,
    };

    /// <summary>The words of the format that may stand for a figure.</summary>
    internal static readonly IReadOnlyDictionary<string, State> Words = new Dictionary<string, State>(StringComparer.Ordinal)
    {
        ["no-budget"] = State.NoBudget,
        ["not-eligible"] = State.NotEligible,
        ["refer"] = State.Refer,
        ["unpublished"] = State.Unpublished,
        ["unread"] = State.Unread,
        ["unclear"] = State.Unclear,
        ["does-not-apply"] = State.DoesNotApply,
    };

    /// <summary>There may be a figure, and nobody here knows it.</summary>
    internal static bool IsBlank(this State state) => state is State.Unpublished or State.Unread or State.Unclear;

    internal static bool IsBlank(this Outcome outcome) => outcome is Outcome.Unpublished or Outcome.Unread or Outcome.Unclear;

    internal static bool NeedsText(this State state) => state is State.Refer or State.NotEligible or State.Unclear;
}
