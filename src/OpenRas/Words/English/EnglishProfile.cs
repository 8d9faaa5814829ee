using System.Numerics;
using OpenRas.Analysis;
using static OpenRas.Words.EnglishPhrases;

namespace OpenRas.Words;

/// <summary>What is said of a profile, in English.</summary>
internal sealed class EnglishProfile : ProfileWords
{
    internal override string About(Profile profile)
    {
        if (profile.Definition.Form.Count == 0) return "This file has no form, so that there is nothing to count.";
        return (profile.IsFollowed, IsCounted: profile.Sheets is not null) switch
        {
            (true, true) => "Facts over all complete answer sheets, counted and not sampled.",
            (true, false) => "Facts over all complete answer sheets, followed and not sampled. How many come to each is not counted.",
            (false, true) => "Facts over complete answer sheets, counted and not sampled. Where there were too many to follow, it says between which figures a fact lies.",
            _ => "Facts over complete answer sheets, followed and not sampled. How many come to each is not counted; where there were too many to follow, it says between which figures a fact lies.",
        };
    }

    internal override string NoShareOfPeople =>
        "A share of answer sheets is no share of people, and says nothing of how likely an amount is: people are not spread evenly over answer sheets.";

    internal override (string Label, string Sheets) Sheets(Profile profile) => ("Complete answer sheets", HowMany(profile));

    internal override string? WhyNotCounted(Profile profile)
    {
        if (profile.Sheets is not null) return null;
        return profile.Endless is { } endless
            ? $"{Line(endless)} ({endless.Label}) can be answered in more ways than are listed"
            : "which questions are asked hangs on too many others to follow";
    }

    internal override string Heading(string label, FormLine line) => $"{label} ({Line(line)})";

    internal override string Amounts(ResultProfile result)
    {
        var tooMuch = result.Outcomes.Count == 0 ? "How many answer sheets give what is too much to follow. " : "";
        if (result is not { Least: { } least, Greatest: { } greatest }) return tooMuch + "No sheet comes out with an amount.";
        if (tooMuch.Length > 0) return $"{tooMuch}Where there is an amount, the least is {Said(result, least)}. The greatest is {Said(result, greatest)}.";
        if (least.AtLeast == greatest.AtMost) return $"Where there is an amount, it is {Amount(result, least.AtLeast)}.";
        return $"Where there is an amount, it lies from {Amount(result, least.AtLeast)} to {Amount(result, greatest.AtMost)}.";
    }

    internal override (string Outcome, string Sheets, string Share) OutcomeColumns => ("comes out as", "answer sheets", "share");

    internal override string Outcome(OutcomeCount count) => count.Text ?? Language.English.Common.Outcome(count.Outcome);

    internal override string Change(ResultProfile result, LargestChange change, bool isOneLevel)
    {
        var question = result.Questions.First(q => q.Question.Id == change.Question).Question;
        var what = isOneLevel ? "The most that one level of one answer changes" : "The most that one answer changes";
        var (from, to) = (Language.English.Common.Answer(change.From, question), Language.English.Common.Answer(change.To, question));
        var (less, more) = (CommonWords.Came(change.From, result.Line, Language.English), CommonWords.Came(change.To, result.Line, Language.English));
        return $"{what}: {Said(result, change.Difference)}. {question.Label}: from \"{from}\" to \"{to}\" takes it from {less} to {more}.";
    }

    internal override string OtherAnswers(IEnumerable<string> answers) => $"All other answers, as commands name them: {Lists.List(answers)}.";

    internal override string Effects => "What one answer can change by itself, all others standing";

    internal override (string Line, string Question, string AtLeast, string AtMost, string Outcome) EffectColumns => ("line", "question", "by at least", "by at most", "outcome");

    internal override string AtLeast(ResultProfile result, QuestionEffect effect)
    {
        if (effect.Change.AtMost == 0) return "";
        return effect.Change.IsExact ? "exactly" : Amount(result, effect.Change.AtLeast);
    }

    internal override string AtMost(ResultProfile result, QuestionEffect effect) => effect.Change.AtMost == 0 ? "" : Amount(result, effect.Change.AtMost);

    internal override string CanChange(QuestionEffect effect) => effect.ChangesOutcome switch
    {
        true => "can change",
        false => "",
        _ => "may change",
    };

    internal override string OutcomeSays => "Outcome: whether there is an amount, no budget, a referral or a blank.";

    internal override string Decides(QuestionEffect effect)
    {
        var asked = NumbersOf([.. effect.Asks.Select(a => a.Number)]);
        return $"The answer on {Line(effect.Question)} decides whether {asked} {Are(effect.Asks.Count)} asked{(effect.ChangesNothing ? "; by itself it changes nothing" : "")}.";
    }

    /// <summary>Of figures that are not in the file nobody knows what changes them.</summary>
    internal override string Never(ResultProfile result, IReadOnlyList<int> lines)
    {
        var answers = $"{(lines.Count == 1 ? "answer" : "answers")} on {NumbersOf(lines)}";
        var change = lines.Count == 1 ? "changes" : "change";
        if (result.Blank.Count == 0) return $"The {answers} never {change} this result.";
        var blank = $"{NumbersOf([.. result.Blank.Select(l => l.Number)])} {Are(result.Blank.Count)} {WhyBlank(result)}";
        return result.Outcomes.All(o => IsBlank(o.Outcome))
            ? $"Whether the {answers} {change} this result cannot be said, since {blank}."
            : $"As far as its figures are known, the {answers} never {change} this result; on some sheets {blank}.";
    }

    internal override IEnumerable<string> Values(TotalProfile total)
    {
        if (total.Values is not { } values) return ["It can come out as too many values to follow."];
        if (values.Count == 0) return ["No sheet gives it a value."];
        var said = new List<string> { Spread(total.Line.Unit, values) };
        if (total.Unreached.Count > 0) said.Add($"No sheet comes to {Lists.Some(total.Unreached.Select(r => Range(r.From, r.To)))}.");
        if (values[0].Sheets is null) said.Add("How many sheets come to each is not counted.");
        return said;
    }

    internal override (string Sheets, string Share) ValueColumns => ("answer sheets", "share");

    internal override string Range(decimal from, decimal to)
    {
        var (first, last) = (Numbers.Plain(from, grouped: true), Numbers.Plain(to, grouped: true));
        return from == to ? first : $"{first} to {last}";
    }

    internal override (string Row, string Gives, string Sheets, string Share) RowColumns => ("row", "gives", "answer sheets", "share");

    internal override string When(RowProfile row) => row.When;

    internal override string Gives(RowProfile row) => row.Given.IsKnown && !row.Given.Unit.IsNumber ? row.Given.Text ?? "" : Figure(row.Given);

    internal override string NoneComesHere => "none comes here";

    internal override string Between => "between two rows, on a straight line";

    internal override string Elsewhere => "no row: it does not apply, or a line above decides";

    internal override string NotKnown => "no row: what it looks at is not known";

    internal override string Edges(FormLine along) => $"Edges along {Line(along)}, {along.Label}";

    internal override (string Where, string From, string Below, string Above, string Jump) EdgeColumns => ("where", "from", "row below", "row above", "jump");

    internal override string Jump(Unit unit, BandEdge edge)
    {
        if (edge.IsStraightLine) return "a straight line";
        if (edge.IsOtherWord is { } isOther) return isOther ? "another word" : "the same";
        return edge.Jump is { } jump ? Signed(jump, Bare(unit).Format(Math.Abs(jump))) : "";
    }

    internal override string JumpPercent(BandEdge edge) => edge.JumpPercent is { } percent ? Signed(percent, Numbers.Plain(Math.Abs(percent), grouped: true) + "%") : "";

    internal override string Near(TableProfile table, BigInteger sheets, string share)
    {
        var one = Lists.List(table.Edges.Select(e => Bare(e.Along.Unit).Format(1)).Distinct(), "or");
        return $"{Language.English.Common.Sheets(sheets)} ({share}) {(sheets.IsOne ? "stands" : "stand")} within {one} of an edge.";
    }

    internal override PictureWords Picture { get; } = new EnglishPicture();

    private string HowMany(Profile profile)
    {
        if (profile.Definition.Form.Count == 0) return "none, since these rules have no form";
        return profile.Sheets is { } sheets ? Language.English.Common.Long(sheets) : $"not counted, because {WhyNotCounted(profile)}";
    }

    private static string Spread(Unit unit, IReadOnlyList<ReachedValue> values)
    {
        if (values.Count == 1) return $"Every sheet comes to {unit.Format(values[0].Value)}.";
        var (from, count) = (Numbers.Plain(values[0].Value, grouped: true), Numbers.Plain(values.Count, grouped: true));
        return $"From {from} to {unit.Format(values[^1].Value)}; sheets come to {count} different values.";
    }

    private static string Amount(ResultProfile result, decimal amount) => Language.English.Common.Quantity(result.Line.Unit, amount);

    private static string Said(ResultProfile result, BoundedFigure figure) =>
        figure.IsExact ? "exactly " + Amount(result, figure.AtLeast) : $"at least {Amount(result, figure.AtLeast)} and at most {Amount(result, figure.AtMost)}";

    private static string WhyBlank(ResultProfile result) => Lists.List(
        result.Outcomes.Where(o => IsBlank(o.Outcome)).Select(o => Language.English.Common.Outcome(o.Outcome)).DefaultIfEmpty("not known"),
        "or");

    private static bool IsBlank(Outcome outcome) => outcome is OpenRas.Outcome.Unpublished or OpenRas.Outcome.Unread or OpenRas.Outcome.Unclear;

    private static string NumbersOf(IReadOnlyList<int> lines) => $"{(lines.Count == 1 ? "line" : "lines")} {Lists.Runs(lines)}";

    private static string Are(int count) => count == 1 ? "is" : "are";

    private static Unit Bare(Unit unit) => new(unit.Thing, null, null);

    private static string Signed(decimal value, string size) => value switch
    {
        > 0 => "+ " + size,
        < 0 => "- " + size,
        _ => "no change",
    };
}
