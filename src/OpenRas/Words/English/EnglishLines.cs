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
            Parts = EnglishTotals.Parts(worked.Working),
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
        LeftOut left => (worked.Step is QuestionStep ? "not asked: " : "does not apply: ") + EnglishConditions.Failed(left.Failed),
        PassedOn passed => $"line {passed.Of}; does not apply: {EnglishConditions.Failed(passed.Failed)}",
        NotReached stopped => $"not reached: stopped at line {stopped.Gate}",
        Blocked blocked => Because(blocked.Cause),
        Fixed { Figure: var figure } => figure.IsKnown ? "a fixed figure" : InFull(figure.State, figure.Text),
        Given => "given as a total",
        NotRead read => InFull(read.State, null),
        Added added => EnglishTotals.Working(worked, added),
        Looked looked => Row(looked),
        OnLine line => StraightLine(worked.Step, line),
        Multiplied product => Product(worked.Step, product),
        Changed changed => Share(changed),
        Unknown unknown => NotKnown(unknown),
        Limited limited => Limit(worked.Step.Unit, limited),
        Counting counting => Count(counting),
        Tested tested => Test(worked, tested),
        _ => throw new UnreachableException(),
    };

    private static string? Why(Worked worked) => worked.Cause is { } cause ? InFull(cause) : null;

    private static string Silent(Step step, Silence silence)
    {
        var read = silence.ReadAs?.Text ?? step.Unit.Format(silence.Number);
        return $"not answered: read as {read}, as the scheme says{(silence.Worth is { } worth ? ": " + InFull(worth) : "")}";
    }

    private static string Row(Looked looked)
    {
        var where = looked.Seen.Count == 0 ? "any" : EnglishConditions.Held(looked.Seen);
        if (looked.Gives is not { } word) return where;
        return looked.Seen.Count == 0 ? InFull(word) : $"{where}: {InFull(word)}";
    }

    /// <summary><c>37 is between 29 (£100.00) and 60 (£238.00), on a straight line: (£100.00 × 23 + £238.00 × 8) ÷ 31</c>.</summary>
    private static string StraightLine(Step step, OnLine line)
    {
        var others = line.Seen.Count > 0 ? EnglishConditions.Held(line.Seen) + "; " : "";
        var where = $"{others}{Number(line.At)} is between {End(line.Lower)} and {End(line.Upper)}, on a straight line";
        if (line.Cause is { } cause) return $"{where}: {InFull(cause)}";
        var (gone, left, way) = (line.At - line.Lower.At, line.Upper.At - line.At, line.Upper.At - line.Lower.At);
        return $"{where}: ({Amount(line.Lower)} × {Number(left)} + {Amount(line.Upper)} × {Number(gone)}) ÷ {Number(way)}";

        string Number(decimal value) => Short(line.Along, value);

        string Amount(LineEnd end) => Short(step.Unit, end.Gives.Value);

        string End(LineEnd end) => $"{Number(end.At)} ({(end.Gives.IsKnown ? Amount(end) : InFull(end.Gives.State, end.Gives.Text))})";
    }

    private static string Product(Step step, Multiplied product) =>
        string.Join(" × ", product.Times.Select(Factor)) + string.Concat(product.DivideBy.Select(f => " ÷ " + Factor(f)))
        + (product.IsReadAs ? ", read as " + step.Unit : "");

    private static string Factor(Factor factor) => factor.Figure is { } figure ? Figure(figure) : "line " + Numbers.Plain(factor.Step + 1);

    private static string Share(Changed changed)
    {
        var verb = changed.Kind switch { ShareKind.TakesOff => "less", ShareKind.Leaves => "leaves", _ => "plus" };
        return $"line {changed.Of} {verb} {changed.Written ?? Unit.Share.Format(changed.Share)}";
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

    private static string Limit(Unit unit, Limited limited)
    {
        var edges = new[]
        {
            limited.Minimum is { } low && limited.Passed != LimitEnd.Maximum ? Not(LimitEnd.Minimum) + "below " + End(low) : null,
            limited.Maximum is { } high && limited.Passed != LimitEnd.Minimum ? Not(LimitEnd.Maximum) + "above " + End(high) : null,
        };
        var working = $"{Short(unit, limited.Value)} is {Lists.List(edges.OfType<string>())}";
        return limited.Instead is { } word ? $"{working}: {InFull(word)}" : working;

        string Not(LimitEnd end) => limited.Passed == end ? "" : "not ";

        string End(LimitAt end) => (end.Line is { } line ? $"line {line}, " : "") + Short(unit, end.At);
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
        if (step.Unit != Unit.Share) return step.Unit.Format(fill.Value);
        var share = worked.ShareWritten ?? step.Unit.Format(fill.Value);
        if (step is not QuestionStep question) return share;
        return (question.TakesOff ? "takes off " : "leaves ") + share;
    }

    private static string? Change(Worked worked)
    {
        if (worked.Before is not { } before) return null;
        if (worked.Working is Limited { Passed: null } limited) return Untouched(limited);
        var (unit, after) = (worked.Step.Unit, worked.Fill.Value);
        var same = worked.Step is UpliftStep ? "plus" : "less";
        var way = after.CompareTo(before) switch { < 0 => "less", > 0 => "plus", _ => same };
        return $"was {Short(unit, before)}, {way} {Short(unit, Math.Abs(before - after))}";
    }

    private static string Untouched(Limited limited) => (limited.Minimum, limited.Maximum) switch
    {
        (null, _) => "nothing removed",
        (_, null) => "nothing added",
        _ => "nothing added or removed",
    };

    private static string? Rounding(Worked worked)
    {
        if (worked.IsRoundingUnread) return "the source rounds here; how was not read";
        if (worked.Rounded is not { } rounded) return null;
        var said = $"rounded to {Numbers.Plain(rounded.How.To)}, {Mode(rounded.How.Mode)}";
        return rounded.ChangesNothing ? said + ": no change" : said;
    }

    /// <summary>The exact figure stands beside the rounded one. What is still to be divided is no share yet.</summary>
    private static string WithExact(Worked worked, string working, Rounded rounded)
    {
        var unit = worked.Step.Unit;
        var isPlain = rounded.Divisor != 1 && unit == Unit.Share;
        var exact = isPlain ? Numbers.Plain(rounded.Exact, grouped: true) : Short(unit, rounded.Exact);
        var unrounded = rounded.Divisor == 1 ? exact : $"{exact} ÷ {Numbers.Plain(rounded.Divisor, grouped: true)}";
        return working.Length == 0 ? unrounded : $"{working} = {unrounded}";
    }

    private static string[] Notes(Worked worked)
    {
        var more = worked.MoreAgreedBy is { } who ? $"More may be agreed by {who}." : null;
        return [.. worked.Notes.Concat(worked.PricesOf.Select(PricesOf)).Append(more).OfType<string>().Distinct()];
    }
}
