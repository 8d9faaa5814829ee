using OpenRas.Analysis;
using OpenRas.Calculation;
using static OpenRas.Words.EnglishPhrases;

namespace OpenRas.Words;

/// <summary>What is said of a letter's figure next to the rules, in English.</summary>
internal sealed class EnglishAward : AwardWords
{
    internal override string About => "This compares a figure with the rules in a file. It does not say whether the figure is right, "
        + "or what anybody owes.";

    internal override IEnumerable<(string Label, string Printed)> Head(AwardCheck check)
    {
        var date = check.On is { } on ? $" of {Days.InWords(on)}" : "";
        var from = check.Definition is null ? $" from {check.Authority}" : "";
        yield return ($"The letter{date}{from}", check.Figure is { } figure ? check.Unit.Format(figure) : "no figure given");
        if (check.Allocation is null) yield break;
        yield return ("These rules", Rules(check));
    }

    private static string Rules(AwardCheck check)
    {
        var result = check.Allocation!.In(Language.English).Results.First(r => check.Result is not { } line || r.Line == line.Number);
        if (check.Calculated is not { } ours) return Language.English.Form.Waits(result);
        return check.Unit.Format(ours) + (check.Basis is { } basis ? $" ({result.Printed}; {basis.Written})" : "");
    }

    internal override string Verdict(AwardCheck check) => check.Finding switch
    {
        AwardFinding.Matches => "The figure in the letter matches what these rules give for these answers.",
        AwardFinding.Differs => $"The figure in the letter differs by {check.Unit.Format(Math.Abs(check.Difference!.Value))}: it is "
            + $"{More(check)} these rules give for these answers.",
        AwardFinding.NoDefinition => "The figure cannot be checked, because no file of this council's rules was given.",
        AwardFinding.NoFigure => "Nothing can be checked, because no figure of the letter was given.",
        AwardFinding.NoForm => $"The figure cannot be checked, because the rules are not in the file: {Within(Undisclosed(check))}.",
        AwardFinding.NotAnswered => "The figure cannot be checked yet, because answers are missing.",
        AwardFinding.NoBasis => $"The figure cannot be checked, because it is an amount {Period(check.Per!)}, and nothing here says "
            + "how to turn the amount of the rules into one.",
        _ => $"The figure cannot be checked, because {Within(Reason(check))}.",
    };

    private static string More(AwardCheck check) => check.Difference > 0 ? "more than" : "less than";

    private static string Undisclosed(AwardCheck check) => EnglishNotices.WhyUndisclosed(check.Definition!);

    private static string Reason(AwardCheck check)
    {
        var result = check.Allocation!.In(Language.English).Results.First(r => r.Line == check.Result!.Number);
        return result.Filled is { Cause: { } cause } && cause.State.IsBlank()
            ? Because(cause)
            : $"the rules give this for these answers: {EnglishResults.Printed(result)}";
    }

    private static string Period(string per) => RasUnit.Periods[Array.IndexOf(RasUnit.PeriodWords, per)];

    internal override IEnumerable<string> Range(AwardCheck check)
    {
        if (check.Range is not { } range)
        {
            if (check.Calculated is not null) yield return "No answer that this amount needs is missing, so the rules give one amount.";
            yield break;
        }

        yield return Ends(check, range);
        if (check.Figure is { } figure && range.Least is not null) yield return Place(range.Holds(figure));
        if (range.MayBeBlank) yield return "Some answers lead to an amount that is not on record. It can be outside this range.";
    }

    private static string Ends(AwardCheck check, AwardRange range)
    {
        var start = range switch
        {
            { IsAssumed: true } => "If more points never pay less, these rules give",
            { MayBeBlank: true } => "For the missing answers, the amounts on record are",
            _ => "Whatever the missing answers are, these rules give",
        };
        return range switch
        {
            { Least: null } => "While these answers are missing, we cannot say between which amounts the rules lie.",
            { Greatest: null } => $"{start} at least {check.Unit.Format(range.Least.Value)}.",
            _ when range.Least == range.Greatest => $"{start} {check.Unit.Format(range.Least.Value)}.",
            _ => $"{start} from {Short(check.Unit, range.Least.Value)} to {check.Unit.Format(range.Greatest.Value)}.",
        };
    }

    private static string Place(bool? isInside) => isInside switch
    {
        true => "The figure in the letter is inside this range.",
        false => "The figure in the letter is outside this range.",
        null => "The figure in the letter is above this, and we know of no upper end.",
    };

    internal override (string First, string More) Questions => ("Three questions to ask the council", "More questions to ask");

    internal override string Ask(AwardCheck check, AwardQuestion question) => EnglishAwardQuestions.Ask(check, question);

    internal override (string Title, string Line, string Label, string Rules, string Letter) Working =>
        ("Our working, next to the letter", "line", "what it is", "these rules", "the letter");

    internal override string Explanations => "Small changes that lead to the figure";

    internal override IEnumerable<string> Searched(AwardCheck check) => EnglishExplanations.Searched(check, check.Search!);

    internal override IEnumerable<string> Fits(AwardCheck check, Hypothesis kind) => EnglishExplanations.Fits(check, kind);

    internal override string MoreFits(int count) =>
        count == 1 ? "1 more change leads to it too." : $"{Numbers.Plain(count, grouped: true)} more changes lead to it too.";

    internal override string Tried => "All that we tried";

    internal override (string Kind, string Tried, string Chance, string Fits) KindColumns =>
        ("what we changed", "tried", "fits by chance", "result");

    internal override string Kind(ChangeKind kind) => EnglishExplanations.Kind(kind);

    internal override string Chance(Hypothesis kind) =>
        kind.OneIn is { } many ? $"1 figure in {Numbers.Plain(many, grouped: true)}" : "no figure";

    internal override string Counted(Hypothesis kind)
    {
        if (!kind.IsShown) return $"{Numbers.Plain(kind.Fits.Count)} fit; too many figures would, so we only count them";
        return kind.Fits.Count == 0 ? "none fits" : $"{Numbers.Plain(kind.Fits.Count, grouped: true)} fit";
    }

    internal override string Unpublished => "Amounts that are not on record";

    internal override IEnumerable<string> Assumed(AwardCheck check, UnpublishedAmounts amounts)
    {
        yield return "We assume that more points never pay less, and that no amount is below 0. No source says so.";
        if (amounts.Letters.Count > 0) yield return $"You added {Added(check, amounts)}. This changes no file.";
        if (amounts.Ranges.Falls is not { } pair) yield break;
        var (score, greater) = (amounts.Score.Unit.Format(pair.Score), amounts.Score.Unit.Format(pair.Greater));
        yield return $"These amounts do not fit that: {greater} give less than {score}. So we can say nothing of the others.";
    }

    private static string Added(AwardCheck check, UnpublishedAmounts amounts) =>
        Lists.List(amounts.Letters.Select(l => $"a letter with {check.Unit.Format(l.Amount)} for {amounts.Score.Unit.Format(l.Score)}"));

    internal override (string Scores, string Least, string Greatest) RangeColumns => ("score", "at least", "at most");

    internal override string Scores(UnpublishedAmounts amounts, PriceRange range)
    {
        var (first, last) = (Numbers.Plain(range.Scores[0], grouped: true), Numbers.Plain(range.Scores[^1], grouped: true));
        if (amounts.HaveNoEnd && range.Greatest is null) return $"{first} and over";
        if (range.Scores.Count == 1) return first;
        return range.Scores.All(s => s % 1 == 0) ? $"{first}-{last}" : $"{first} to {last}";
    }

    internal override string NoGreatest => "no end that we know of";

    internal override string? MostTelling(UnpublishedAmounts amounts) => amounts.Ask is { } score
        ? $"The one answer that would narrow this most is the amount for {amounts.Score.Unit.Format(score)}."
        : null;

    internal override string Buys => "Care that the amount buys";

    internal override IEnumerable<string> Buying(AwardCheck check, Purchase purchase) => EnglishPurchase.Buying(check, purchase);

    internal override (string Title, string About) ThreeParts => (
        "Three parts of a personal budget",
        "By the three-part test of 2013-14 for Somerset, a personal budget counts if it has all three (Community Care, 18 August "
            + "2016). We only say what the letter shows.");

    internal override IEnumerable<(string Part, string Shown)> Parts(ThreeParts parts)
    {
        yield return ("A clear allocation at the start", Shown(parts.Allocation));
        yield return ("An agreed plan with outcomes", Shown(parts.Plan));
        yield return ("Free use of the money", Shown(parts.FreeUse));
    }

    private static string Shown(bool? isShown) => isShown switch
    {
        true => "yes",
        false => "no",
        null => "cannot be seen in this letter",
    };
}
