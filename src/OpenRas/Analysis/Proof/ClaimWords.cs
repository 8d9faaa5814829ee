using System.Globalization;
using OpenRas.Calculation;
using OpenRas.Words;

namespace OpenRas.Analysis;

/// <summary>Why a verdict is what it is, in a sentence or two.</summary>
internal sealed class ClaimWords(Plan plan, IReadOnlyList<Trend> trends, long mostCells)
{
    internal string Of(Claim claim, int line, bool isForCarer)
    {
        var step = plan.Steps[line];
        var (more, isWords) = (isForCarer ? "more need or more care given" : "more need or less support", step.Unit == Unit.Words);
        return claim.Verdict switch
        {
            Verdict.NothingToProve when step is TotalStep { PartsState: not State.Figure, MayBeGiven: not null } => "It is entered: the questions behind it, and their points, are not in the file.",
            Verdict.NothingToProve when claim.How == How.NoNeed => "No answer that it reads counts need or support, so that there is nothing to compare.",
            Verdict.NothingToProve when claim.How == How.NoPair => $"No two answer sheets of which the second has {more} both come out with an amount, so that there is nothing to compare.",
            Verdict.NothingToProve => $"No sheet comes out with an amount: {Missing(claim, line)}.",
            Verdict.NotProved => NotProved(claim, line),
            Verdict.Refuted => $"It falls from {Shown(step, claim.Fall!.Less.Cells[line])} to {Shown(step, claim.Fall.More.Cells[line])} between two sheets of which the second has {more}.",
            _ when isWords => "Words have no order: that more need never lowers it is not claimed.",
            _ when claim.How == How.LineByLine => "It follows line by line.",
            _ when claim.How == How.EveryTurn => $"{Open(line)} But no answer, turned by one level towards {more}, lowers it in anything that the other answers can come to.",
            _ => $"{Open(line)} But no two sheets of which the second has {more} come out so that it falls.",
        };
    }

    /// <summary>Over what it was shown; null where there is nothing to prove, or nothing was shown.</summary>
    internal string? RestsOn(Claim claim, int line) => claim.Verdict switch
    {
        Verdict.Proved or Verdict.ProvedWhereThereIsAnAmount => Over(claim.Ground!, claim.Without, plan.Steps[line].Unit == Unit.Words),
        Verdict.Refuted => "as two answer sheets show",
        _ => null,
    };

    private string Over(Ground ground, IReadOnlyList<Without> without, bool isWords)
    {
        var have = isWords ? "that come to one of its words" : without.All(w => w.State is State.Unpublished or State.Unread or State.Unclear) ? "whose amount is known" : "that have an amount";
        if (ground.Entries is { Count: > 0 } entries) return OverValues(plan.Steps[ground.Alone], entries, without.Count == 0 ? "" : " " + have);
        if (without.Count == 0) return ground.All is { } all ? $"over all {Language.English.Common.Sheets(all)}" : "over all complete answer sheets";
        if ((ground.Sheets, ground.All) is not ({ IsZero: false } some, { } of)) return $"over all complete answer sheets {have}";
        return BigNumbers.Grouped(some) == BigNumbers.Grouped(of) ? $"over {Language.English.Common.Share(some, of)} of {Language.English.Common.Sheets(of)}, those {have}" : $"over the {BigNumbers.Grouped(some)} of {Language.English.Common.Sheets(of)} {have}";
    }

    private static string OverValues(Step step, IReadOnlyList<Entry> entries, string have)
    {
        var what = step is QuestionStep { Question.Number: null } ? "answers to" : "values of";
        var which = (entries.Count, IsAll: have.Length == 0) switch
        {
            (2, true) => "both",
            (var count, true) => $"all {Numbers.Plain(count, grouped: true)}",
            (var count, _) => $"the {Numbers.Plain(count, grouped: true)}",
        };
        var listed = Listed(step, entries);
        return $"over {which} {what} \"{step.Label}\"{have}{(listed is null ? "" : ", " + listed)}";
    }

    /// <summary>Numbers in ranges, and answers in their words; null where they are many.</summary>
    private static string? Listed(Step step, IReadOnlyList<Entry> entries)
    {
        const int Few = 6;
        var question = (step as QuestionStep)?.Question;
        var by = question?.Number?.Step ?? (step as TotalStep)?.MayBeGiven?.Step;
        var runs = new List<(Entry From, Entry To)>();
        foreach (var entry in entries)
        {
            if (by is { } apart && runs.Count > 0 && entry.Number - runs[^1].To.Number == apart) runs[^1] = (runs[^1].From, entry);
            else runs.Add((entry, entry));
        }

        return runs.Count > Few ? null : Lists.List(runs.SelectMany(Said));

        IEnumerable<string> Said((Entry From, Entry To) run)
        {
            if (run.From == run.To) return [One(run.From)];
            return run.To.Number - run.From.Number == by ? [One(run.From), One(run.To)] : [$"{One(run.From)} to {One(run.To)}"];
        }

        string One(Entry entry) => entry.Kind == EntryKind.Picked ? $"\"{question!.Answers[entry.Pick].Text}\"" : Numbers.Plain(entry.Number, grouped: true);
    }

    /// <summary>The first line that goes up and down as far as it shows by itself.</summary>
    private string Open(int line)
    {
        var feeds = plan.Feeding(line);
        var open = plan.Steps.FirstOrDefault(s => feeds[s.Index] && trends[s.Index].Direction is Direction.Open or Direction.Falling);
        return open is null ? "" : $"It does not follow line by line, because of {Line(open.Index)}: {trends[open.Index].Why}.";
    }

    private string NotProved(Claim claim, int line)
    {
        if (claim.Stopped.Length == 0) return $"{Open(line)} More pairs of sheets can be compared than can be followed side by side.".Trim();
        if (claim.Stopped is [var only] && only == line) return $"{Open(line)} More totals may be given, in more combinations, than can be followed.".Trim();
        if (claim.Stopped is [var alone]) return $"{Open(line)} There are too many ways to answer {Line(alone)} to follow them.".Trim();
        return $"{Open(line)} These cannot be followed together: {Lines(claim.Stopped)}. That takes a table of more than {mostCells.ToString("N0", CultureInfo.InvariantCulture)} cells: one for each combination that they can come to, and each answer to the next question. `Prove` in the library may be told to take a larger one; fewer answers, or wider steps of a number, take a smaller one.".Trim();
    }

    private string Missing(Claim claim, int line)
    {
        if (claim.Without.Count == 0) return "nothing leads to one";
        return string.Join("; ", claim.Without.Select(w => $"{Line(w.Cause == line ? line : w.Cause)} {Says(w.State)}"));
    }

    private static string Says(State state) => state switch
    {
        State.Unpublished => "is not published",
        State.Unread => "was not read in any source that was opened",
        State.Unclear => "can be read in two ways",
        State.Refer => "refers to somebody",
        _ => "does not apply",
    };

    private static string Shown(Step step, Fill fill) => fill.State switch
    {
        State.NoBudget => "no budget",
        State.NotEligible => "not eligible",
        _ => step.Unit.Format(fill.Value),
    };

    private string Line(int line) => $"line {plan.Steps[line].Number} ({plan.Steps[line].Label})";

    private string Lines(int[] lines) => string.Join(", ", lines.Select(Line));
}
