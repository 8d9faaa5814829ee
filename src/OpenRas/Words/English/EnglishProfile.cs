using System.Numerics;
using OpenRas.Analysis;
using static OpenRas.Words.EnglishPhrases;

namespace OpenRas.Words;

/// <summary>What is said of a profile, in English.</summary>
internal sealed class EnglishProfile : ProfileWords
{
    internal override string About(RasProfile profile)
    {
        if (profile.Definition.Form.Count == 0) return "This file has no form, so there is nothing to count.";
        return (profile.IsFollowed, IsCounted: profile.AnswerSets is not null) switch
        {
            (true, true) => "These facts cover all complete sets of answers. They are counted, not sampled.",
            (true, false) => "These facts cover all complete sets of answers. They are followed, not sampled. We did not count how many give each result.",
            (false, true) => "These facts cover complete sets of answers. They are counted, not sampled. If there were too many to follow, we say between which figures a fact lies.",
            _ => "These facts cover complete sets of answers. They are followed, not sampled. We did not count how many give each result. If there were too many to follow, we say between which figures a fact lies.",
        };
    }

    internal override string NoShareOfPeople =>
        "A share of sets of answers is not a share of people. It does not say how likely an amount is.";

    internal override (string Label, string Sheets) Sheets(RasProfile profile) => ("Complete sets of answers", HowMany(profile));

    internal override string? WhyNotCounted(RasProfile profile)
    {
        if (profile.AnswerSets is not null) return null;
        return profile.Endless is { } endless
            ? $"{Line(endless)} ({endless.Label}) can be answered in more ways than are listed"
            : "which questions are asked depends on too many others to follow";
    }

    internal override string Heading(string label, FormLine line) => $"{label} ({Line(line)})";

    internal override string Amounts(ResultProfile result)
    {
        var tooMuch = result.Outcomes.Count == 0 ? "There is too much to follow to say how many sets of answers give what. " : "";
        if (result is not { Least: { } least, Greatest: { } greatest }) return tooMuch + "No set of answers gives an amount.";
        if (tooMuch.Length > 0) return $"{tooMuch}If there is an amount, the least is {Said(result, least)}. The greatest is {Said(result, greatest)}.";
        if (least.AtLeast == greatest.AtMost) return $"If there is an amount, it is {Amount(result, least.AtLeast)}.";
        return $"If there is an amount, it is from {Amount(result, least.AtLeast)} to {Amount(result, greatest.AtMost)}.";
    }

    internal override (string Outcome, string Sheets, string Share) OutcomeColumns => ("result", "sets of answers", "share");

    internal override string Outcome(OutcomeCount count) => count.Text ?? Language.English.Common.Outcome(count.Outcome);

    internal override string Change(ResultProfile result, LargestChange change, bool isOneLevel)
    {
        var question = result.Questions.First(q => q.Question.Id == change.Question).Question;
        var what = isOneLevel ? "The most that one level of one answer can change" : "The most that one answer can change";
        var (from, to) = (Language.English.Common.Answer(change.Smaller, question), Language.English.Common.Answer(change.Larger, question));
        var (less, more) = (CommonWords.Came(change.Smaller, result.Line, Language.English), CommonWords.Came(change.Larger, result.Line, Language.English));
        return $"{what}: {Said(result, change.Difference)}. If the answer to \"{question.Label}\" is \"{to}\" instead of \"{from}\", the result is {more} instead of {less}.";
    }

    internal override string OtherAnswers(IEnumerable<string> answers) => $"The other answers, as commands name them: {Lists.List(answers)}.";

    internal override string Effects => "One answer changed by itself, if all others stay";

    internal override (string Line, string Question, string AtLeast, string AtMost, string Outcome) EffectColumns => ("line", "question", "at least", "at the most", "outcome");

    internal override string AtLeast(ResultProfile result, QuestionEffect effect)
    {
        if (effect.Change.AtMost == 0) return "";
        return effect.Change.IsExact ? "" : Amount(result, effect.Change.AtLeast);
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

    /// <summary>Nobody knows what changes figures that are not in the file.</summary>
    internal override string Never(ResultProfile result, IReadOnlyList<int> lines)
    {
        var answers = $"{(lines.Count == 1 ? "answer" : "answers")} on {NumbersOf(lines)}";
        var change = lines.Count == 1 ? "changes" : "change";
        if (result.Blank.Count == 0) return $"The {answers} never {change} this result.";
        var blank = $"{NumbersOf([.. result.Blank.Select(l => l.Number)])} {Are(result.Blank.Count)} {WhyBlank(result)}";
        return result.Outcomes.All(o => o.Outcome.IsBlank())
            ? $"We cannot say whether the {answers} {change} this result, because {blank}."
            : $"As far as we know its figures, the {answers} never {change} this result. For some sets of answers {blank}.";
    }

    internal override IEnumerable<string> Values(TotalProfile total)
    {
        if (total.Values is not { } values) return ["It can have too many values to follow."];
        if (values.Count == 0) return ["No set of answers gives it a value."];
        var said = new List<string> { Spread(total.Line.Unit, values) };
        if (total.Unreached.Count > 0) said.Add($"No set of answers gives {Lists.Some(total.Unreached.Select(r => Range(r.From, r.To)))}.");
        if (values[0].AnswerSets is null) said.Add("We did not count how many sets of answers give each.");
        return said;
    }

    internal override (string Sheets, string Share) ValueColumns => ("sets of answers", "share");

    internal override string Range(decimal from, decimal to)
    {
        var (first, last) = (Numbers.Plain(from, grouped: true), Numbers.Plain(to, grouped: true));
        return from == to ? first : $"{first} to {last}";
    }

    internal override (string Row, string Gives, string Sheets, string Share) RowColumns => ("row", "gives", "sets of answers", "share");

    internal override string When(RowProfile row) => row.When;

    internal override string Gives(RowProfile row) => row.Given.IsKnown && !row.Given.Unit.IsNumber ? row.Given.Text ?? "" : Figure(row.Given);

    internal override string NoneComesHere => "none";

    internal override string Between => "between two rows, on a straight line";

    internal override string Elsewhere => "no row: it does not apply, or a line above decides";

    internal override string NotKnown => "no row: we do not know what it looks at";

    internal override string Edges(FormLine along) => $"Edges along {Line(along)}, {along.Label}";

    internal override (string Where, string From, string Below, string Above, string Jump) EdgeColumns => ("where", "from", "row below", "row above", "jump");

    internal override string Jump(RasUnit unit, BandEdge edge)
    {
        if (edge.IsStraightLine) return "a straight line";
        if (edge.IsOtherWord is { } isOther) return isOther ? "another word" : "the same";
        return edge.Jump is { } jump ? Signed(jump, Bare(unit).Format(Math.Abs(jump))) : "";
    }

    internal override string JumpPercent(BandEdge edge) => edge.JumpPercent is { } percent ? Signed(percent, Numbers.Plain(Math.Abs(percent), grouped: true) + "%") : "";

    internal override string Near(TableProfile table, BigInteger sheets, string share)
    {
        var one = Lists.List(table.Edges.Select(e => Bare(e.Along.Unit).Format(1)).Distinct(), "or");
        return $"{Language.English.Common.Sheets(sheets)} ({share}) {(sheets.IsOne ? "is" : "are")} within {one} of an edge.";
    }

    internal override PictureWords Picture { get; } = new EnglishPicture();

    private string HowMany(RasProfile profile)
    {
        if (profile.Definition.Form.Count == 0) return "none, because these rules have no form";
        return profile.AnswerSets is { } sheets ? Language.English.Common.Long(sheets) : $"not counted, because {WhyNotCounted(profile)}";
    }

    private static string Spread(RasUnit unit, IReadOnlyList<ReachedValue> values)
    {
        if (values.Count == 1) return $"Every set of answers gives {unit.Format(values[0].Value)}.";
        var (from, count) = (Numbers.Plain(values[0].Value, grouped: true), Numbers.Plain(values.Count, grouped: true));
        return $"It is from {from} to {unit.Format(values[^1].Value)}, with {count} different values.";
    }

    private static string Amount(ResultProfile result, decimal amount) => Language.English.Common.Quantity(result.Line.Unit, amount);

    private static string Said(ResultProfile result, BoundedFigure figure) =>
        figure.IsExact ? Amount(result, figure.AtLeast) : $"at least {Amount(result, figure.AtLeast)} and at most {Amount(result, figure.AtMost)}";

    private static string WhyBlank(ResultProfile result) => Lists.List(
        result.Outcomes.Where(o => o.Outcome.IsBlank()).Select(o => Language.English.Common.Outcome(o.Outcome)).DefaultIfEmpty("blank"),
        "or");

    private static string NumbersOf(IReadOnlyList<int> lines) => $"{(lines.Count == 1 ? "line" : "lines")} {Lists.Runs(lines)}";

    private static string Are(int count) => count == 1 ? "is" : "are";

    private static RasUnit Bare(RasUnit unit) => new(unit.Thing, null, null);

    private static string Signed(decimal value, string size) => value switch
    {
        > 0 => "+ " + size,
        < 0 => "- " + size,
        _ => "no change",
    };
}
