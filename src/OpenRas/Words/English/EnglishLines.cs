using System.Diagnostics;
using OpenRas.Calculation;
using static OpenRas.Words.EnglishPhrases;

namespace OpenRas.Words;

/// <summary>Workings in English: one method a kind.</summary>
internal static class EnglishLines
{
    internal static LineWords Of(Worked worked)
    {
        var words = new LineWords(Working(worked))
        {
            Printed = Printed(worked),
            Rounding = Rounding(worked),
            Change = Change(worked),
            Reason = worked.Reason is { } reason ? Reason(reason) : Why(worked),
            Why = Why(worked),
            Headline = Headline(worked),
            Parts = worked.Working is Tested { Rows: var rows } ? [.. rows.Select(EnglishConditions.Row)] : EnglishSums.Rows(worked),
            Notes = Notes(worked),
        };
        return worked.Rounded is { ChangesNothing: false } exact ? words with { Working = WithExact(worked, words.Working, exact) } : words;
    }

    private static string Working(Worked worked) => worked.Working switch
    {
        Chosen chosen => chosen.Worth is { } worth ? $"{chosen.Answer.Text}: {InFull(worth)}" : chosen.Answer.Text,
        Entered => "as answered",
        Scored scored => $"a score between \"{scored.Below.Text}\" and \"{scored.Above.Text}\"",
        Silence silence => Silent(worked.Step, silence),
        NotAnswered => "not answered",
        NotSupplied => "not supplied",
        LeftOut left => (worked.Step is QuestionStep ? "not asked, because " : "does not apply, because ") + EnglishConditions.Failed(left.Failed),
        PassedOn passed => $"does not apply, because {EnglishConditions.Failed(passed.Failed)}; the figure stays as on line {passed.Of}",
        NotReached stopped => $"not worked out, because the test on line {stopped.Gate} stopped it",
        Blocked blocked => Because(blocked.Cause),
        Fixed { Figure: var figure } => figure.IsKnown ? "a fixed figure" : InFull(figure.State, figure.Text),
        Given => "given as a total, not worked out here",
        NotRead read => InFull(read.State, null),
        Added added => EnglishTotals.Working(worked, added),
        Looked looked => Row(looked),
        OnLine line => StraightLine(worked.Step, line),
        Multiplied product => Product(worked.Step, product),
        Changed changed => Share(worked, changed),
        Unknown unknown => NotKnown(unknown),
        Limited limited => Limit(worked, limited),
        Counting counting => Count(counting),
        Tested tested => Test(worked, tested),
        _ => throw new UnreachableException(),
    };

    private static string? Why(Worked worked) => worked.Cause is { } cause ? InFull(cause) : null;

    private static string Silent(Step step, Silence silence)
    {
        var read = silence.ReadAs?.Text ?? step.Unit.Format(silence.Number);
        return $"not answered; the scheme treats this as \"{read}\"{(silence.Worth is { } worth ? ": " + InFull(worth) : "")}";
    }

    private static string Row(Looked looked)
    {
        var where = looked.Seen.Count == 0 ? "in every case" : EnglishConditions.Held(looked.Seen);
        if (looked.Gives is not { } word) return where;
        return $"{where}: {InFull(word)}";
    }

    /// <summary><c>37 is between 29 (£100.00) and 60 (£238.00), on a straight line</c>.</summary>
    private static string StraightLine(Step step, OnLine line)
    {
        var others = line.Seen.Count > 0 ? EnglishConditions.Held(line.Seen) + "; " : "";
        var where = $"{others}{Number(line.At)} is between {End(line.Lower)} and {End(line.Upper)}, on a straight line";
        return line.Cause is { } cause ? $"{where}: {InFull(cause)}" : where;

        string Number(decimal value) => Short(line.Along, value);

        string End(LineEnd end) => $"{Number(end.At)} ({(end.Gives.IsKnown ? Short(step.Unit, end.Gives.Value) : InFull(end.Gives.State, end.Gives.Text))})";
    }

    private static string Product(Step step, Multiplied product) =>
        string.Join(" × ", product.Times.Select(Factor)) + string.Concat(product.DivideBy.Select(f => " ÷ " + Factor(f)))
        + (product.IsReadAs ? ", read as " + step.Unit : "");

    private static string Factor(Factor factor) => factor.Figure is { } figure ? Figure(figure) : "line " + Numbers.Plain(factor.Step + 1);

    /// <summary><c>£104.35 (line 15), less £10.435 (10%)</c>.</summary>
    private static string Share(Worked worked, Changed changed)
    {
        var (before, row) = (worked.Before!.Value, worked.Sum[1]);
        var share = changed.Kind == ShareKind.Leaves ? 1 - changed.Share : changed.Share;
        var word = row.Sign == Sign.Less ? "less" : "plus";
        return $"{Short(worked.Step.Unit, before)} (line {changed.Of}), {word} {Short(worked.Step.Unit, row.Number!.Value)} ({RasUnit.Share.Format(Math.Abs(share))})";
    }

    private static string NotKnown(Unknown unknown)
    {
        var what = unknown.What switch
        {
            Needed.ShareTakenOff => "the share taken off",
            Needed.ShareLeft => "the share left",
            Needed.ShareAdded => "the share added",
            Needed.Minimum => "the minimum",
            _ => "the maximum",
        };
        return unknown.Cause.State == State.Unclear ? $"{what}: {InFull(unknown.Cause)}" : $"{what} is {InFull(unknown.Cause)}";
    }

    /// <summary><c>£93.92 (line 16) is not above the maximum, £504.00</c>.</summary>
    private static string Limit(Worked worked, Limited limited)
    {
        var unit = worked.Step.Unit;
        var edges = new[]
        {
            limited.Minimum is { } low && limited.Passed != LimitEnd.Maximum ? $"{Not(LimitEnd.Minimum)}below the minimum, {End(low)}" : null,
            limited.Maximum is { } high && limited.Passed != LimitEnd.Minimum ? $"{Not(LimitEnd.Maximum)}above the maximum, {End(high)}" : null,
        };
        var working = $"{Short(unit, limited.Value)} (line {limited.Of}) is {string.Join(", and ", edges.OfType<string>())}";
        return limited.Instead is { } word ? $"{working}: {InFull(word)}" : working;

        string Not(LimitEnd end) => limited.Passed == end ? "" : "not ";

        string End(LimitAt end) => Short(unit, end.At) + (end.Line is { } line ? $" (line {line})" : "");
    }

    /// <summary><c>lines 2, 5 are some or more; line 6 is not</c>.</summary>
    private static string Count(Counting counting)
    {
        if (counting.Yes.Count == 0) return $"none of {Lines(counting.No, ", ")} {(counting.Written is { } none ? "is " + none : "applies")}";
        var isOne = counting.Yes.Count == 1;
        var are = counting.Written is { } written ? Is(isOne) + " " + written : Applies(isOne);
        if (counting.No.Count == 0) return $"{Lines(counting.Yes, ", ")} {are}";
        return $"{Lines(counting.Yes, ", ")} {are}; {Lines(counting.No, ", ")} {Not(counting)}";
    }

    private static string Is(bool isOne) => isOne ? "is" : "are";

    private static string Applies(bool isOne) => isOne ? "applies" : "apply";

    private static string Not(Counting counting)
    {
        var isOne = counting.No.Count == 1;
        if (counting.Written is not null) return Is(isOne) + " not";
        return isOne ? "does not" : "do not";
    }

    private static string Test(Worked worked, Tested tested)
    {
        if (tested.IsMet is true) return "met";
        if (tested.IsMet is false) return tested.Why is { } otherwise ? "not met: " + InFull(otherwise) : "not met";
        return tested.Why!.Line == worked.Step.Number ? "the test is " + InFull(tested.Why.State, null) : Because(tested.Why);
    }

    private static string Printed(Worked worked)
    {
        var (step, fill) = (worked.Step, worked.Fill);
        if (worked.Working is NotReached) return "";
        if (!fill.IsFigure) return InShort(fill.State);
        if (step is QuestionStep { Unit.IsNumber: false }) return "";
        if (!step.Unit.IsNumber) return FillText.Of(step, fill);
        if (step.Unit != RasUnit.Share) return step.Unit.Format(fill.Value);
        var share = worked.ShareWritten ?? step.Unit.Format(fill.Value);
        if (step is not QuestionStep question) return share;
        return (question.TakesOff ? "takes off " : "leaves ") + share;
    }

    /// <summary>What came off or on, which is not the share of the figure where the line rounds.</summary>
    private static string? Change(Worked worked)
    {
        if (worked.Before is not { } before) return null;
        var (unit, after) = (worked.Step.Unit, worked.Fill.Value);
        return after.CompareTo(before) switch
        {
            < 0 => "takes off " + Moved(unit, before - after),
            > 0 => "adds " + Moved(unit, after - before),
            _ => Unchanged(worked),
        };
    }

    private static string Unchanged(Worked worked) => worked.Step switch
    {
        UpliftStep or LimitStep { Maximum: null } => "adds nothing",
        LimitStep { Minimum: not null } => "changes nothing",
        _ => "takes nothing off",
    };

    /// <summary>A reduction says what it takes off beside what is left, so that nobody takes the one for the other.</summary>
    private static string? Headline(Worked worked)
    {
        if (Change(worked) is not { } change) return null;
        return $"{change}, {(worked.Fill.Value > worked.Before ? "gives" : "leaves")} {Printed(worked)}";
    }

    private static string? Rounding(Worked worked)
    {
        if (worked.IsRoundingUnread) return "the source rounds here, and we have not read how";
        if (worked.Rounded is not { } rounded) return null;
        var said = $"rounded to {Short(worked.Step.Unit, rounded.How.To)}, {Mode(rounded.How.Mode)}";
        return rounded.ChangesNothing ? said + ": no change" : said;
    }

    /// <summary>The exact figure stands beside the rounded one. What is still to be divided is no share yet.</summary>
    private static string WithExact(Worked worked, string working, Rounded rounded)
    {
        var unit = worked.Step.Unit;
        var isPlain = rounded.Divisor != 1 && unit == RasUnit.Share;
        var exact = isPlain ? Numbers.Plain(rounded.Exact, grouped: true) : Short(unit, rounded.Exact);
        var unrounded = rounded.Divisor == 1 ? exact : $"{exact} ÷ {Numbers.Plain(rounded.Divisor, grouped: true)}";
        return working.Length == 0 ? unrounded : $"{working} = {unrounded}";
    }

    private static string[] Notes(Worked worked)
    {
        var more = worked.MoreAgreedBy is { } who ? Ended($"More may be agreed by {who}") : null;
        return [.. worked.Notes.Concat(worked.PricesOf.Select(PricesOf)).Append(more).OfType<string>().Distinct()];
    }
}
