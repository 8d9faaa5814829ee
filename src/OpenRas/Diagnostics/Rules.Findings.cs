namespace OpenRas.Diagnostics;

/// <summary>
/// 6xxx: findings about rules that can be calculated with. A warning where a person may come out with less on grounds that the definition does not state, or is asked
/// for need in vain; an info where something else does nothing, or is not stated.
/// </summary>
internal static partial class Rules
{
    internal static readonly Rule NoReason = new("RAS6001", "`{0}` can lower the result, and its reason is {1}", "Write the reason as a sentence. If none is published, ask the council for it.", Severity.Warning);
    internal static readonly Rule FinalCap = new("RAS6002", "`{0}` cuts the result at its maximum, and nobody is named who can agree more", "Write `more-agreed-by:` with who can agree more. If a person decides on amounts above it, write `above: {{ refer: who }}`.", Severity.Warning);
    internal static readonly Rule BySupply = new("RAS6003", "`{0}` counts what is available, and the amount depends on it", "Ask why the amount depends on anything except what the person needs.", Severity.Warning);
    internal static readonly Rule ByHousehold = new("RAS6004", "the amount depends on `{0}`, a fact about the household, but on no question about willingness to help", "Ask whether those who help unpaid are willing and able, and mark that question `asks-willingness: yes`.", Severity.Warning);
    internal static readonly Rule Falls = new("RAS6005", "more need or less support lowers `{0}` from {1} to {2}: {3}", "{4}. Look at the figures between the two sets of answers. If the scheme itself goes down, ask whether it means to.", Severity.Warning);
    internal static readonly Rule TwoWays = new("RAS6006", "the source of this row of `{0}` can be read in two ways: {1}", "Ask the council which of them is right. Until then there is no answer here.", Severity.Warning);
    internal static readonly Rule Unreached = new("RAS6007", "no set of answers leads to this row of `{0}`: {1}", "Look for a slip in the numbers, and check the points of the answers. If the scheme has such a row, it applies to nobody.", Severity.Info);
    internal static readonly Rule ChangesNothing = new("RAS6008", "no answer to `{0}` changes any result", "Ask what it is for. If a line should use it, add it there.", Severity.Info);
    internal static readonly Rule Jump = new("RAS6009", "one more of `{0}` raises `{1}` by {2}%, from {3} to {4}", "Ask how the council looks at scores just below the edge, because one answer decides this much.", Severity.Info);
    internal static readonly Rule Undated = new("RAS6010", "`{0}` has prices, but the date that they are for is {1}", "Write `prices-of:` with the day, month or year that they are for, such as 2026-04 or 2023/24.", Severity.Info);
    internal static readonly Rule OldPrices = new("RAS6011", "the prices of `{0}` are from {1}, more than a year before the first day in force, {2}", "Ask whether they have been raised since, and what they buy now.", Severity.Warning);
    internal static readonly Rule NoYear = new("RAS6012", "`{0}` has no yearly figure: {1}", "{2}.", Severity.Info);
    internal static readonly Rule NoSource = new("RAS6013", "`{0}` has figures without a source", "Write `source:` with the name of one of the `sources`, at the figure or once for the whole file. If this file sets the figures, write `basis: ours`.", Severity.Info);
    internal static readonly Rule NoCover = new("RAS6014", "the file does not say what the amount is meant to pay for", "Write `covers:` with what it includes and what it leaves out.", Severity.Info);
    internal static readonly Rule NoDisagreeing = new("RAS6015", "the way to disagree with the amount is {0}", "Write `disagree:` with whom a person can ask, and how.", Severity.Info);
    internal static readonly Rule StandsIn = new("RAS6016", "`{0}` is used in place of {1}, and the amount depends on it", "Ask what else explains the difference, and whether anybody has looked at its effect.", Severity.Warning);
    internal static readonly Rule Emptied = new("RAS6017", "`{0}` gives no budget if `{1}` gives none, whatever `{2}` gives", "If `{1}` should only add nothing, let it give 0 or `does-not-apply`. If the scheme means this, acknowledge it and say so.", Severity.Warning);
    internal static readonly Rule ReferredThenNothing = new("RAS6018", "more need or less support takes `{0}` from {1} to {2}: {3}", "{4}. A person looks at the case with less need, but nobody looks at the case with more. Ask whether the scheme means this.", Severity.Warning);
    internal static readonly Rule NothingFound = new("RAS6019", "there is no finding {0}{1} to acknowledge", "Remove it, or correct the name of the line. `ras check` prints the findings that there are.", Severity.Warning);

    internal static readonly Rule CrossingEnds = new("RAS6020", "the minimum of `{0}` can be {1} when its maximum is {2}", "We apply the minimum first, so the minimum holds. If the scheme means something else, put the maximum on a line below.", Severity.Info);
    internal static readonly Rule NoNeed = new("RAS6021", "`{0}` depends on no answer that counts need or support", "We can therefore prove nothing about it. If a question asks for need or unpaid help, write `counts: need` or `counts: support` there.", Severity.Info);
    internal static readonly Rule IdleNeed = new("RAS6022", "`{0}` asks about need, but no answer to it changes a line that a result depends on", "Ask what it is for: people say what help they need, and nothing follows. If a line should use it, add it there.", Severity.Warning);

    internal static readonly Rule NotFollowed = new("RAS6025", "we could not follow `{0}` over all sets of answers, because that takes more memory than this command may take", "Write a larger `--most-memory`, such as 4GB. There we have neither found nor ruled out anything.", Severity.Info);
    internal static readonly Rule OutcomeUntouched = new("RAS6026", "no question is about {0}", "Ask how the scheme looks at these needs. If a question is about one of them, add it to the `outcomes` of that question.", Severity.Info);
    internal static readonly Rule HelpUnstated = new("RAS6027", "the file does not say whether the amount pays for help to manage a direct payment", "Write `help-to-manage-money:` under `covers`. If the scheme does not say, ask the council.", Severity.Info);

    /// <summary>Those that a definition may acknowledge.</summary>
    internal static readonly Rule[] Acknowledgeable = [NoReason, FinalCap, BySupply, ByHousehold, Falls, TwoWays, Unreached, ChangesNothing, Jump, Undated, OldPrices, NoYear, NoSource, NoCover, NoDisagreeing, StandsIn, Emptied, ReferredThenNothing, CrossingEnds, NoNeed, IdleNeed, NotFollowed, OutcomeUntouched, HelpUnstated];
}
