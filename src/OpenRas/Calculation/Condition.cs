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
            if (part.Test is AnswerTest { IsOfRows: false } && cell.Pick >= 0)
            {
                // Which answer was given is known even where what it is worth is not.
                if (!part.Test.Accepts(cell)) return false;
            }
            else if (cell.State == State.Figure)
            {
                if (!part.Test.Accepts(cell)) return false;
            }
            else if (cell.State == State.DoesNotApply)
            {
                return false;
            }
            else if (!unknown || cell.Cause < cause.Cause)
            {
                unknown = true;
                cause = cell;
            }
        }

        return unknown ? null : true;
    }

    /// <summary>One question or line, and what it must be.</summary>
    internal sealed record Part(int Step, Test Test);
}
