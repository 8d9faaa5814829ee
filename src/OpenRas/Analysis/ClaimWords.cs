using System.Globalization;
using OpenRas.Calculation;

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
            Verdict.NothingToProve => $"No sheet comes out with an amount: {Missing(claim, line)}.",
            Verdict.NotProved => NotProved(claim, line),
            Verdict.Refuted => $"It falls from {Shown(step, claim.Fall!.Less.Cells[line])} to {Shown(step, claim.Fall.More.Cells[line])} between two sheets of which the second has {more}.",
            _ when isWords => "Words have no order: that more need never lowers it is not claimed.",
            _ when claim.How == How.LineByLine => "It follows line by line.",
            _ when claim.How == How.EveryTurn => $"{Open(line)} But no answer, turned by one level towards {more}, lowers it in anything that the other answers can come to.",
            _ => $"{Open(line)} But no two sheets of which the second has {more} come out so that it falls.",
        };
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
