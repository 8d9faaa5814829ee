namespace OpenRas.Calculation;

/// <summary>Parts joined by and. Three-valued: one part known to fail settles it, whatever is not known beside it.</summary>
internal sealed class Condition(Condition.Part[] parts)
{
    internal Part[] Parts { get; } = parts;

    /// <summary>The steps that it looks at.</summary>
    internal IEnumerable<int> Steps => Parts.Where(p => !p.Test.IsAny).Select(p => p.Step);

    /// <summary>
    /// Whether it holds; null when a cell that it looks at is blank, and then <paramref name="cause"/> is the first such. The step <paramref name="except"/>
    /// is not looked at.
    /// </summary>
    internal bool? Holds(ReadOnlySpan<Fill> cells, out Fill cause, int except = -1)
    {
        cause = default;
        var unknown = false;
        foreach (var part in Parts)
        {
            if (part.Test.IsAny || part.Step == except) continue;
            ref readonly var cell = ref cells[part.Step];
            var holds = Holds(part.Test, cell);
            if (holds is false) return false;
            if (holds is true || (unknown && cell.Cause >= cause.Cause)) continue;
            unknown = true;
            cause = cell;
        }

        return unknown ? null : true;
    }

    /// <summary>Which answer was given is known even where what it is worth is not. What does not apply holds nothing.</summary>
    internal static bool? Holds(Test test, in Fill cell)
    {
        if (cell.State == State.Figure || (cell.Pick >= 0 && test is AnswerTest { IsOfRows: false })) return test.Accepts(cell);
        return cell.State == State.DoesNotApply ? false : null;
    }

    /// <summary>The first part that is known to fail, of a condition that does not hold.</summary>
    internal Part FirstFailed(ReadOnlySpan<Fill> cells)
    {
        foreach (var part in Parts)
        {
            if (!part.Test.IsAny && Holds(part.Test, cells[part.Step]) is false) return part;
        }

        throw new System.Diagnostics.UnreachableException();
    }

    /// <summary>One question or line, and what it must be.</summary>
    internal sealed record Part(int Step, Test Test);
}
