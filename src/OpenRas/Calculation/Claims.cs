namespace OpenRas.Calculation;

/// <summary>Which figures of a definition say something of its scheme, so that a reader asks where they were published.</summary>
internal static class Claims
{
    /// <summary>What one unit of time has of another. Other such figures, such as 50 weeks a year, are chosen by a scheme.</summary>
    private static readonly HashSet<(string Thing, string? Per, decimal Value)> Calendar =
    [
        ("number of minutes", "hour", 60),
        ("hours", "day", 24),
        ("days", "week", 7),
        ("nights", "week", 7),
        ("weeks", "four-week", 4),
        ("days", "four-week", 28),
        ("nights", "four-week", 28),
        ("weeks", "year", 52),
        ("months", "year", 12),
        ("four-weeks", "year", 13),
        ("days", "year", 365),
        ("nights", "year", 365),
    ];

    /// <summary>A fact of the calendar, such as <c>52 weeks a year</c>.</summary>
    internal static bool IsOfTheCalendar(Figure figure) =>
        figure is { IsKnown: true, Unit: { ForEach: null } unit } && Calendar.Contains((unit.Thing, unit.Per, figure.Value));

    /// <summary>A figure, or a word for what comes of the scheme. What was not read or published is none.</summary>
    /// <param name="step">The line that the figure stands on.</param>
    /// <param name="figure">The figure.</param>
    internal static bool Makes(Step step, Figure figure) => figure.State switch
    {
        State.Figure => !IsNothing(step, figure) && !(step is MultiplyStep or FigureStep && IsOfTheCalendar(figure)),
        State.NoBudget or State.NotEligible or State.Refer => true,
        _ => false,
    };

    /// <summary>A nought that adds nothing. A share of nought, a nought to multiply by, and a maximum of nought take everything.</summary>
    private static bool IsNothing(Step step, Figure figure) =>
        figure is { Value: 0, Unit: { IsNumber: true, Thing: not "share" } } && step is not MultiplyStep && !ReferenceEquals(figure, (step as LimitStep)?.Maximum?.Figure);
}
