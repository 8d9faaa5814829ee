using OpenRas.Calculation;
using OpenRas.Sheets;

namespace OpenRas.Analysis;

/// <summary>The fewest answers whose change brings a line somewhere, from one sheet, with those ways counted and one of them shown.</summary>
internal sealed class NearestAnswers
{
    private readonly RasDefinition definition;
    private readonly Plan plan;
    private readonly Filling filling;
    private readonly JointTables tables;
    private readonly Stands sheet;

    /// <summary>What was gone through for one goal serves the next.</summary>
    private readonly Dictionary<JointTable, Fewest> known = [];

    /// <param name="definition">The rules.</param>
    /// <param name="answers">From which answers are changed.</param>
    /// <param name="cells">What each line comes out as with them.</param>
    /// <param name="tables">Of the form as they fill it in.</param>
    /// <param name="stays">By step: its answer is not changed.</param>
    internal NearestAnswers(RasDefinition definition, AnswerSet answers, Fill[] cells, JointTables tables, bool[] stays)
    {
        (this.definition, this.tables, plan, filling) = (definition, tables, definition.Plan, tables.Filling);
        sheet = new Stands([.. plan.Steps.Select(s => Way(s, answers.Now(s), cells))], stays);
    }

    /// <summary>Where not every way to change answers could be looked at.</summary>
    internal static FewestAnswers NotFollowed(Aim aim) => new(aim, null, false, null, null, null, [], []);

    /// <param name="line">The line.</param>
    /// <param name="isWanted">What it is to come out as.</param>
    /// <param name="aim">What that is for.</param>
    internal FewestAnswers Of(int line, Func<Fill, bool> isWanted, Aim aim)
    {
        int[] also = [.. filling.AskedBecauseOf(line)];
        if (tables.Of(line, also, null, out _) is not { } table) return NotFollowed(aim);
        if (Fewest.Of(table, sheet, known, tables.Budget) is not { } fewest) return NotFollowed(aim);
        var without = Without(fewest.Others(isWanted));
        if (fewest.To(isWanted) is not var (cost, end)) return new FewestAnswers(aim, null, true, without.Length == 0 ? 0 : null, null, null, [], without);

        // What the line does not need stays as it is.
        var ways = (int[])sheet.Ways.Clone();
        fewest.Answer(end, ways);
        var changed = plan.Steps.Where(s => filling[s.Index] is { } input && ways[s.Index] != sheet.Ways[s.Index] && ways[s.Index] != input.Unasked);
        var example = Sheet.Of(filling, ways) is { } shown ? AnswerSheets.Calculate(definition, shown, s => ways[s.Index] >= 0) : null;
        var isCounted = filling.IsCounted([line, .. also]);
        return new FewestAnswers(aim, cost.Answers, true, isCounted ? cost.Ways : null, isCounted ? cost.Closest : null, example, [.. changed.Select(s => s.Id)], without);
    }

    /// <summary>What no rule on record gives an amount for, and what people decide.</summary>
    private WithoutAmount[] Without(IEnumerable<Fill> ends)
    {
        var open = ends.Where(e => e.State.IsBlank() || e.State == State.Refer).Select(e => (e.State, e.Cause)).Distinct();
        return [.. open.OrderBy(w => w.Cause).ThenBy(w => w.State).Select(w => AnswerSheets.Shown(definition, new Without(w.State, w.Cause, null)))];
    }

    /// <summary>How the sheet answers an input; what silence is read as counts as an answer.</summary>
    private int Way(Step step, Entry entry, Fill[] cells)
    {
        if (filling[step.Index] is not { } input) return -1;
        if (step.Only is { } only && only.Holds(cells, out _) is false) return input.Unasked;
        var at = Array.IndexOf(input.Entries, entry);

        // Past what is listed nothing can tell one figure from the last.
        return at < 0 && input.IsCut && entry.Kind == EntryKind.Numbered ? input.Entries.Length - 1 : at;
    }
}
