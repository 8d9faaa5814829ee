using OpenRas.Calculation;
using OpenRas.Ranges;

namespace OpenRas.Analysis;

/// <summary>A filled form that can be filled in again with one thing changed. The engine works out every line below the change.</summary>
internal sealed class Worksheet
{
    private readonly IReadOnlyList<ValueSet> canBe;
    private readonly bool isOutside;

    private Worksheet(Plan plan, Entry[] entries, int result, IReadOnlyList<ValueSet> canBe, bool isOutside)
    {
        (Plan, Entries, Result, this.canBe, this.isOutside) = (plan, entries, result, canBe, isOutside);
        Cells = Evaluator.Run(plan, entries);
    }

    internal Plan Plan { get; }

    internal Entry[] Entries { get; }

    /// <summary>The line whose figure is compared.</summary>
    internal int Result { get; }

    internal Fill[] Cells { get; }

    /// <summary>How many of the periods of the rules make one of the letter's; null where both speak of the same.</summary>
    internal YearBasis? Basis { get; private init; }

    /// <summary>The form of a definition, with some answers of it.</summary>
    internal static Worksheet Of(AnswerSet answers, int result, YearBasis? basis) =>
        new(answers.Definition.Plan, answers.Entries, result, answers.Definition.CanBe, isOutside: false) { Basis = basis };

    /// <summary>The same in another period.</summary>
    internal Worksheet In(YearBasis basis) => new(Plan, Entries, Result, canBe, isOutside) { Basis = basis };

    /// <summary>The same where a line gives another figure; null where the lines below were not made for it.</summary>
    internal Worksheet? Giving(int line, decimal value)
    {
        var step = Plan.Steps[line];
        var figure = new Figure(State.Figure, value, step.Unit, null, Numbers.Plain(value), Citation.None);
        var plan = Plan.With(new FigureStep(line, step.Id, step.Label, figure, step.Citation, step.Span) { Gates = step.Gates });
        var goesOutside = isOutside || !IsExpected(canBe[line], value);
        return goesOutside && !HasRoom(plan, Entries) ? null : new Worksheet(plan, Entries, Result, canBe, goesOutside) { Basis = Basis };
    }

    /// <summary>The same with other answers; null where they contradict each other.</summary>
    internal Worksheet? Answering(params IEnumerable<(int Line, Entry Entry)> answers)
    {
        var entries = (Entry[])Entries.Clone();
        foreach (var (line, entry) in answers) entries[line] = entry;
        if (isOutside && !HasRoom(Plan, entries)) return null;
        var other = new Worksheet(Plan, entries, Result, canBe, isOutside) { Basis = Basis };
        return Plan.Contradicted(other.Cells) is null ? other : null;
    }

    /// <summary>Whether a line applies: nothing above leaves it out, or keeps open whether it does.</summary>
    internal bool Applies(Step step) =>
        (step.Only is not { } only || only.Holds(Cells, out _) is true) && Evaluator.ClosedBy(Plan.Steps, step, Cells, out _) < 0;

    /// <summary>What the result gives, as the letter would write it: in its period, to the penny. Null where it gives no number.</summary>
    internal decimal? ToThePenny()
    {
        if (Cells[Result] is not { IsFigure: true, Value: var value }) return null;
        return Basis is { } basis ? Rounding.Penny.Apply(value * basis.Times, basis.DivideBy) : Rounding.Penny.Apply(value);
    }

    private static bool IsExpected(ValueSet set, decimal value) =>
        set.Values?.Contains(value)
            ?? (set.HasFigures && value >= set.Least && value <= set.Greatest && Numbers.Places(value) <= set.Places);

    /// <summary>Each line keeps every digit, and each table has a row, or two ends of a straight line, for what it looks at.</summary>
    private static bool HasRoom(Plan plan, Entry[] entries)
    {
        var sets = Reach.Of(plan, entries);
        return !sets.Any(s => s.IsTooWide || s.Can == ValueSet.States.None) && plan.Steps.OfType<TableStep>()
            .All(t => t.StraightLine < 0 || IsBetween(t, sets[t.StraightLine]));
    }

    private static bool IsBetween(TableStep table, ValueSet along)
    {
        var ends = table.Rows.Select(r => StraightLine.At(table, r)).OfType<decimal>().ToList();
        return !along.HasFigures || (along.Least >= ends.Min() && along.Greatest <= ends.Max());
    }
}
