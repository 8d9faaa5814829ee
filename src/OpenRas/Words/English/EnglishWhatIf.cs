using OpenRas.Analysis;
using static OpenRas.Words.EnglishPhrases;

namespace OpenRas.Words;

/// <summary>What is said of other answers, in English.</summary>
internal sealed class EnglishWhatIf : WhatIfWords
{
    internal override string About => "This shows how the rules work. It is not advice to answer differently: an answer is right when it is true.";

    internal override string Caution => "An answer is right when it is true.";

    internal override string Changes => "One answer changed, all others the same";

    internal override string NothingToChange => "There is no answer to change.";

    internal override (string Difference, string Becomes, string Line, string IfAnswered, string Moves) ChangeColumns =>
        ("change", "result", "line", "if answered", "lines that change");

    internal override string Difference(WhatIf reading, decimal? difference)
    {
        var unit = new RasUnit(reading.Result.Unit.Thing, null, null);
        return difference switch
        {
            null => "",
            0 => "none",
            > 0 => "+ " + unit.Format(difference.Value),
            _ => "- " + unit.Format(-difference.Value),
        };
    }

    internal override string Came(WhatIf reading, Allocation sheet)
    {
        var came = sheet.In(Language.English).Results.First(r => r.Line == reading.Result.Number);
        var line = CommonWords.Came(sheet, reading.Result, Language.English);
        return came.Outcome switch
        {
            Outcome.NotDetermined when came.Unit.IsMoney => Language.English.Form.Waits(came),
            Outcome.NotDetermined or Outcome.Refer => came.Printed,
            Outcome.NotEligible => Language.English.Common.Outcome(came.Outcome),
            Outcome.Amount when came.IsCeiling => "up to " + line,
            _ => line,
        };
    }

    internal override string IfAnswered(WhatIf reading, IReadOnlyList<ChangedAnswer> alike)
    {
        var question = reading.Now.Definition.Form.First(l => l.Id == alike[0].Question);
        var label = char.IsPunctuation(question.Label[^1]) ? question.Label : question.Label + ":";
        var to = Lists.List(alike.Select(c => Quoted(reading, question, c.Tried)), "or");
        return $"{label} {to} instead of {Quoted(reading, question, alike[0].Given)}";
    }

    internal override string Idle(WhatIf reading, IReadOnlyList<int> lines, bool isElse)
    {
        var on = $"{(lines.Count == 1 ? "line" : "lines")} {Lists.Runs(lines)}";
        var isOpen = reading.Now.Results.First(r => r.Line == reading.Result.Number).Outcome == Outcome.NotDetermined;
        if (isOpen) return $"Whatever {(isElse ? "other answer " : "")}was tried on {on}, it is still {Came(reading, reading.Now)}.";
        return isElse ? $"Any other answer that was tried on {on} does not change {Quote(reading)}." : $"No other answer that was tried on {on} changes {Quote(reading)}.";
    }

    private static string Quote(WhatIf reading) => $"\"{reading.Result.Label}\"";

    internal override string TriedInPart(IEnumerable<string> labels, bool hasEnd)
    {
        var ends = hasEnd ? "the lowest and the highest" : "the lowest, and the first after which nothing changes";
        return $"We did not try every number for {Lists.List(labels.Select(l => $"\"{l}\""))}. We tried the next ones up and down, the nearest in each neighbouring row, {ends}.";
    }

    internal override string Edges => "The nearest edges";

    internal override (string Table, string LooksAt, string Now, string Row, string Up, string Down) EdgeColumns =>
        ("table", "looks at", "now", "row", "next row up begins at", "next row down ends at");

    internal override string NoRow => "none";

    internal override string Rows(IReadOnlyList<string> rows) => string.Join("; or ", rows);

    internal override string NextRows => "The fewest answers to change to reach another row";

    internal override string Reaching => "The fewest answers to change to reach the amount asked for";

    internal override string Kept(IReadOnlyList<int> lines)
    {
        var answers = lines.Count == 1 ? "The answer on line" : "The answers on lines";
        return $"{answers} {Lists.Runs(lines)} {(lines.Count == 1 ? "is" : "are")} taken as a fact, and not changed here.";
    }

    internal override string Goal(FewestAnswers fewest)
    {
        var aim = fewest.Aim;
        var figure = Language.English.Common.Quantity(aim.Line.Unit, aim.At);
        if (aim.IsAmount) return "At least " + figure;
        var (more, begins) = aim.IsUp ? ("more", "begins") : ("less", "ends");
        return $"{aim.Line.Label}: {figure} or {more}, where the row \"{Rows(aim.Rows)}\" {begins}";
    }

    internal override string HowMany(FewestAnswers fewest) => fewest switch
    {
        { IsFollowed: false } => "There are too many ways to answer to look at them all.",
        { Answers: null, WithoutAmount: [] } => "No change of answers reaches it.",
        { Answers: null } => $"None of the {Figures(fewest)} on record reaches it.",
        { Answers: 0 } => "It is so already.",
        { Ways.IsOne: true } => $"{Count(fewest)}, in one way:",
        { Ways: null } => $"{Count(fewest)}. We did not count in how many ways. This one changes answers by the fewest levels:",
        _ => $"{Count(fewest)}, in {BigNumbers.Grouped(fewest.Ways.Value)} ways. {Which(fewest)}:",
    };

    internal override (string Line, string Question, string InsteadOf, string IfAnswered) AnswerColumns => ("line", "question", "instead of", "if answered");

    internal override string NotAnswered => "not answered";

    internal override string Then(WhatIf reading, Allocation sheet)
    {
        var result = reading.Now.Results.First(r => r.Line == reading.Result.Number);
        return $"{result.Label} would then be: {Came(reading, sheet)}.";
    }

    internal override IEnumerable<string> Without(FewestAnswers fewest)
    {
        if (fewest.Answers == 0) yield break;
        var isFound = fewest.Answers is not null;
        var (decided, missing) = (fewest.WithoutAmount.Where(w => w.Outcome == Outcome.Refer).ToList(), fewest.WithoutAmount.Where(w => w.Outcome != Outcome.Refer).ToList());
        if (missing.Count > 0) yield return $"{(isFound ? $"Not among these ways, because no {Figures(fewest)} are on record" : "Not on record")}: {Places(missing)}.";
        if (decided.Count > 0) yield return $"{(isFound ? "Not among these ways, because people decide" : "Decided by people")}: {Places(decided)}.";
    }

    private static string Which(FewestAnswers fewest)
    {
        if (fewest.Closest is { IsOne: true }) return "This one changes answers by the fewest levels";
        if (fewest.Closest == fewest.Ways) return "This is one of them";
        return $"This is one of the {BigNumbers.Grouped(fewest.Closest!.Value)} that change answers by the fewest levels";
    }

    private static string Figures(FewestAnswers fewest) => fewest.Aim.IsAmount && fewest.Aim.Line.Unit.IsMoney ? "amounts" : "figures";

    private static string Count(FewestAnswers fewest) => fewest.Answers == 1 ? "1 answer" : $"{Numbers.Plain(fewest.Answers!.Value)} answers";

    private static string Quoted(WhatIf reading, FormLine question, string? value) =>
        value is null ? "no answer" : $"\"{Language.English.Common.Answer(reading.Now.Definition, question.Id, value)}\"";

    /// <summary><c>line 3 (Funding for the score), row "score: 186 and over": not read</c>.</summary>
    private static string Places(IEnumerable<WithoutAmount> without) =>
        string.Join("; ", without.Select(w => $"{Line(w.Line)} ({w.Line.Label}){Named(w)}: {Language.English.Common.Outcome(w.Outcome)}"));

    private static string Named(WithoutAmount without)
    {
        if (without.Named.Count == 0) return "";
        return $", {(without.Named.Count == 1 ? "row" : "rows")} {Lists.Some(without.Named.Select(r => $"\"{r}\""))}";
    }
}
