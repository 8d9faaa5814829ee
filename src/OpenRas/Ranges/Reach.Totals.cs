using OpenRas.Calculation;

namespace OpenRas.Ranges;

/// <summary>Totals: what parts can add up to, and what is known of parts that hang together.</summary>
internal sealed partial class Reach
{
    private ValueSet Total(TotalStep step, Entry entry)
    {
        if (entry.Kind == EntryKind.Numbered) return ValueSet.Of(entry.Number);
        if (entry.Kind == EntryKind.NotSupplied && step.PartsState != State.Figure) return ValueSet.Of(State.NotSupplied);
        var given = step.MayBeGiven is { } range ? ValueSet.Range(range.Least, range.Greatest, range.Step) : null;
        if (step.PartsState != State.Figure) return given ?? ValueSet.Of(step.PartsState);
        var sum = ValueSet.Of(0m);
        var mayAllDrop = true;
        foreach (var addend in step.Addends)
        {
            var part = Part(addend, Above(addend.Step));
            var mayDrop = part.May(State.DoesNotApply) || (addend.Only is { } condition && Holds(condition) is not true);
            mayAllDrop &= mayDrop;
            var weighted = part.Without(State.DoesNotApply);
            if (addend.Weight != 1) weighted = weighted.Times(ValueSet.Of(addend.Weight));
            if (mayDrop) weighted = weighted.Or(ValueSet.Of(0m));
            sum = Before(sum, weighted).Plus(addend.Only is { } only ? WithBlanks(weighted, only) : weighted);
        }

        if (IsExcess(step) && sum.HasFigures && sum.Least < 0) sum = sum.Where(new Band(0, true, null, true));
        if (given is not null && step.MayBeGiven!.IsBeyondParts && sum.IsBlankPossible) sum = sum.Or(given);
        return mayAllDrop && !OneAlwaysApplies(step) ? sum.With(State.DoesNotApply) : sum;
    }

    /// <summary>What a part takes from its line, before its weight. While nothing is answered the part is what its question is.</summary>
    internal static ValueSet Part(Addend addend, ValueSet line)
    {
        if (addend.Worth is not { } question || line.Picks is not { } picks) return line;
        var worth = question.Choices.Where((_, pick) => picks[pick]).Select(c => c.Figure).ToList();
        var set = ValueSet.Any([.. worth.OfType<Figure>()], worth.Contains(null));
        if (!line.MayBeUnasked) return set;
        return WithBlanks(line.May(State.DoesNotApply) ? set.With(State.DoesNotApply) : set, line);
    }

    /// <summary>A total that is given as what its parts make, or as what is expected where they are not known; a test may keep it out of reach.</summary>
    private ValueSet Given(TotalStep step)
    {
        var made = Line(step with { Only = null, Gates = [], MayBeGiven = null }).OnlyFigures();
        var range = step.MayBeGiven!;
        var given = range.IsBeyondParts ? made.Or(ValueSet.Range(range.Least, range.Greatest, range.Step)) : made;
        return PastGates(step, given);
    }

    /// <summary>What is above a maximum, or what a reduction took: a line less itself after a step that never raises it.</summary>
    private bool IsExcess(TotalStep step) =>
        step.Addends is [{ IsPlain: true, Only: null } whole, { Weight: -1, Only: null } less]
        && steps[less.Step] is { Rounding: null } taken
        && (taken is LimitStep { Minimum: null, Maximum.Beyond: null } limit ? limit.Of == whole.Step : taken is AbatementStep abatement && abatement.Of == whole.Step);

    /// <summary>Parts that apply each at some answers to one question, or some numbers of one line, and together at all of them.</summary>
    private bool OneAlwaysApplies(TotalStep step)
    {
        var parts = step.Addends.Select(AppliesWhere).ToList();
        if (parts.Contains(null)) return false;
        var conditions = parts.SelectMany(p => p!).ToList();
        if (conditions.Select(c => c.Step).Distinct().Count() != 1) return false;
        var looked = Above(conditions[0].Step);
        if (looked.MayBeUnasked || looked.May(State.DoesNotApply)) return false;
        var answers = conditions.Select(c => c.Test).OfType<AnswerTest>().ToList();
        if (answers.Count == conditions.Count) return looked is { Picks: { } picks, MayBeBetween: false } && !picks.Where((may, pick) => may && !answers.Exists(a => a.Picks[pick])).Any();
        var bands = conditions.SelectMany(c => c.Test is BandTest test ? test.Bands : []).ToList();
        return answers.Count == 0 && looked is { HasFigures: true, Values: { } values } && values.All(v => bands.Exists(b => b.Contains(v)));
    }

    /// <summary>The one thing that a part of a total needs to apply, in each way in which it does; null where it needs several, or is not sure to.</summary>
    private List<Condition.Part>? AppliesWhere(Addend addend)
    {
        var line = steps[addend.Step];
        var isSure = line.Only is null ? !Part(addend, above[addend.Step]).May(State.DoesNotApply) : line is FigureStep or TableStep or MultiplyStep && !line.OwnFigures.Any(f => f?.State == State.DoesNotApply);
        if (!isSure) return null;
        var ways = AnyOf.Both(line.Only, addend.Only).Select(parts => Array.FindAll(parts, p => !p.Test.IsAny)).ToList();
        return ways.TrueForAll(w => w.Length == 1) ? [.. ways.Select(w => w[0])] : null;
    }
}
