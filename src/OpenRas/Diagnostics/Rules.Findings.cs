namespace OpenRas.Diagnostics;

/// <summary>
/// 6xxx: findings about rules that can be calculated with. A warning where a person may come out with less on grounds that the definition does not state, or is asked
/// for need in vain; an info where something else does nothing, or is not stated.
/// </summary>
internal static partial class Rules
{
    internal static readonly Rule NoReason = new("RAS6001", "`{0}` can lower what comes out, and its reason is {1}", "Write the reason as a sentence. Where none is published, ask the council for it.", Severity.Warning);
    internal static readonly Rule FinalCap = new("RAS6002", "`{0}` cuts what comes out at its maximum, and nobody is named who may agree more", "Write `more-agreed-by:` with who may; or, where a person decides on amounts above it, `above: {{ refer: who }}`.", Severity.Warning);
    internal static readonly Rule BySupply = new("RAS6003", "`{0}` counts what is available, and the amount is made from it", "Ask why the amount hangs on anything but what the person needs.", Severity.Warning);
    internal static readonly Rule ByHousehold = new("RAS6004", "`{0}` is a fact of the household that the amount is made from, and no question beside it asks for willingness", "Ask whether those who help unpaid are willing and able, and mark that question `asks-willingness: yes`.", Severity.Warning);
    internal static readonly Rule Falls = new("RAS6005", "more need or less support lowers `{0}` from {1} to {2}: {3}", "{4}. Look at the figures between the two; where the scheme itself falls, ask whether it is meant so.", Severity.Warning);
    internal static readonly Rule TwoWays = new("RAS6006", "the source of this row of `{0}` can be read two ways: {1}", "Ask the council which of them holds. Until then there is no answer here.", Severity.Warning);
    internal static readonly Rule Unreached = new("RAS6007", "no answer sheet comes to this row of `{0}`: {1}", "Look for a slip in the numbers, and at the points of the answers under it. If the scheme has such a row, it says nothing to anybody.", Severity.Info);
    internal static readonly Rule ChangesNothing = new("RAS6008", "no answer to `{0}` changes any result", "Ask what it is for. If a line should look at it, add it there.", Severity.Info);
    internal static readonly Rule Jump = new("RAS6009", "one more of `{0}` raises `{1}` by {2}%, from {3} to {4}", "Ask how scores just below the edge are looked at: one answer decides this much.", Severity.Info);
    internal static readonly Rule Undated = new("RAS6010", "`{0}` has prices, and for when they hold is {1}", "Write `prices-of:` with the day, month or year whose prices they are, such as 2026-04 or 2023/24.", Severity.Info);
    internal static readonly Rule OldPrices = new("RAS6011", "the prices of `{0}` are of {1}, more than a year before the first day in force, {2}", "Ask whether they were raised since, and what they buy now.", Severity.Warning);
    internal static readonly Rule NoYear = new("RAS6012", "`{0}` gives no amount for a year: {1}", "{2}.", Severity.Info);
    internal static readonly Rule NoSource = new("RAS6013", "`{0}` has figures without a source", "Write `source:` with the name of one of the `sources`, at the figure or once for the whole file; or `basis: ours` for figures that this file sets.", Severity.Info);
    internal static readonly Rule NoCover = new("RAS6014", "what the amount is meant to pay for is not stated", "Write `covers:` with what it includes and what it leaves out.", Severity.Info);
    internal static readonly Rule NoDisagreeing = new("RAS6015", "how to disagree with the amount is {0}", "Write `disagree:` with whom a person can ask, and how.", Severity.Info);
    internal static readonly Rule StandsIn = new("RAS6016", "`{0}` stands in for {1}, and the amount is made from it", "Ask what else than this explains the difference, and whether its effect was looked at.", Severity.Warning);
    internal static readonly Rule Emptied = new("RAS6017", "`{0}` is no budget wherever `{1}` is, whatever `{2}` gives", "If `{1}` should only add nothing, let it give 0 or `does-not-apply`. If the scheme means the whole, acknowledge this and say so.", Severity.Warning);
    internal static readonly Rule ReferredThenNothing = new("RAS6018", "more need or less support takes `{0}` from {1} to {2}: {3}", "{4}. Whoever needs less is looked at by a person, and whoever needs more is not: ask whether it is meant so.", Severity.Warning);
    internal static readonly Rule NothingFound = new("RAS6019", "there is no finding {0}{1} to acknowledge", "Remove it, or mend the name of the line; `ras check` prints the findings that there are.", Severity.Warning);

    internal static readonly Rule CrossingEnds = new("RAS6020", "the minimum of `{0}` can be {1} where its maximum is {2}", "The minimum is looked at first, so that it then holds. If the scheme means it otherwise, put the maximum on a line below.", Severity.Info);
    internal static readonly Rule NoNeed = new("RAS6021", "no answer that `{0}` reads counts need or support", "So nothing is proved of it. Write `counts: need` or `counts: support` at a question that asks for one of these.", Severity.Info);
    internal static readonly Rule IdleNeed = new("RAS6022", "`{0}` asks for need, and no answer to it changes any line that a result is made from", "Ask what it is for: whoever answers it says what help is needed, and nothing follows. If a line should look at it, add it there.", Severity.Warning);

    internal static readonly Rule NotFollowed = new("RAS6025", "`{0}` could not be followed over all sets of answers: that takes more memory than this command may take", "Write a larger `--most-memory`, such as 4GB. What could not be followed is neither found nor ruled out.", Severity.Info);

    /// <summary>Those that a definition may acknowledge.</summary>
    internal static readonly Rule[] Acknowledgeable = [NoReason, FinalCap, BySupply, ByHousehold, Falls, TwoWays, Unreached, ChangesNothing, Jump, Undated, OldPrices, NoYear, NoSource, NoCover, NoDisagreeing, StandsIn, Emptied, ReferredThenNothing, CrossingEnds, NoNeed, IdleNeed, NotFollowed];
}
