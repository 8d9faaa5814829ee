using OpenRas.Calculation;

namespace OpenRas.Analysis;

/// <summary>How many of one period make another: 52 weeks a year, or 365 days a year by 7 days a week.</summary>
/// <param name="From">The shorter period, such as <c>week</c>.</param>
/// <param name="To">The longer one, such as <c>year</c>.</param>
/// <param name="Times">What an amount for the shorter is multiplied by.</param>
/// <param name="DivideBy">What it is then divided by.</param>
/// <param name="Written">The same as it is written.</param>
internal sealed record YearBasis(string From, string To, decimal Times, decimal DivideBy, string Written)
{
    /// <summary>Every one that a definition names, in its order, each once.</summary>
    internal static IReadOnlyList<YearBasis> Of(Plan plan) =>
        [.. plan.Results.Select(r => Also(plan, r)).Concat(plan.Steps.OfType<MultiplyStep>().Select(m => Converting(plan, m)))
            .OfType<YearBasis>()
            .DistinctBy(b => (b.From, b.To, b.Times / b.DivideBy))];

    /// <summary>So many weeks make a year, as whoever asks says.</summary>
    internal static YearBasis Weeks(decimal weeks) => new("week", "year", weeks, 1, new RasUnit("weeks", "year", null).Format(weeks));

    /// <summary>The same from one period to the other, whichever is longer; null where it speaks of other periods.</summary>
    internal YearBasis? Between(string? from, string? to)
    {
        if (from == From && to == To) return this;
        return from == To && to == From ? new(To, From, DivideBy, Times, Written) : null;
    }

    private static YearBasis? Also(Plan plan, ResultStep result)
    {
        if (result is not { Also: { IsKnown: true } times, AlsoUnit.Per: { } to }
            || plan.Steps[result.Step].Unit.Per is not { } from) return null;
        return new(from, to, times.Value, 1, times.Unit.Format(times.Value));
    }

    /// <summary>What a line converts by that multiplies one line above by periods alone; null for any other.</summary>
    internal static YearBasis? Converting(Plan plan, MultiplyStep step)
    {
        var figures = step.Times.Concat(step.DivideBy).Select(f => f.Figure).OfType<Figure>().ToList();
        var isPlain = step.Times.Count(f => f.Figure is null) == 1 && step.DivideBy.All(f => f.Figure is not null);
        if (!isPlain || figures.Exists(f => !f.IsKnown || !f.Unit.IsPeriod)) return null;
        var of = plan.Steps[Array.Find(step.Times, f => f.Figure is null)!.Step].Unit;
        if (of.Per is not { } from || step.Unit.Per is not { } to || from == to || of.Thing != step.Unit.Thing) return null;
        return new(from, to, Product(step.Times), Product(step.DivideBy), string.Join(" ÷ ", figures.Select(f => f.Unit.Format(f.Value))));
    }

    private static decimal Product(Factor[] factors) =>
        factors.Aggregate(1m, (product, f) => f.Figure is { } figure ? product * figure.Value : product);
}
