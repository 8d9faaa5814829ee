namespace OpenRas.Calculation;

/// <summary>Conditions joined by or, each of them a way to hold. Three-valued: one way known to hold settles it, whatever is not known beside it.</summary>
internal sealed class AnyOf(Condition[] ways)
{
    private static readonly AnyOf Always = new([new([])]);

    internal Condition[] Ways { get; } = ways;

    /// <summary>The parts of every way that look at something.</summary>
    internal IEnumerable<Condition.Part> Parts => Ways.SelectMany(w => w.Parts).Where(p => !p.Test.IsAny);

    /// <summary>The steps that they look at.</summary>
    internal IEnumerable<int> Steps => Parts.Select(p => p.Step);

    /// <summary>Whether any way holds; null when that is not known, and then <paramref name="cause"/> is the first reason why.</summary>
    internal bool? Holds(ReadOnlySpan<Fill> cells, out Fill cause)
    {
        var first = new FirstCause();
        cause = default;
        foreach (var way in Ways)
        {
            var holds = way.Holds(cells, out var why);
            if (holds is true) return true;
            if (holds is null) first.See(why);
        }

        cause = first.Found;
        return first.IsSeen ? null : false;
    }

    /// <summary>Every way of the one together with every way of the other; null is always so.</summary>
    internal static IEnumerable<Condition.Part[]> Both(AnyOf? one, AnyOf? other) =>
        (one ?? Always).Ways.SelectMany(_ => (other ?? Always).Ways, (a, b) => (Condition.Part[])[.. a.Parts, .. b.Parts]);
}
