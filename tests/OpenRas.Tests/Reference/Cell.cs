namespace OpenRas.Tests.Reference;

// One filled line. Answer and Place are known for questions with answers, whatever the answer's value is:
// the answers that are not aside stand at 0, 2, 4 ...; a score entered between two of them at 1, 3, 5 ...
internal sealed record Cell(
    ReferenceState State,
    int Cause,
    BigRational? Value = null,
    string? Text = null,
    bool TakesOff = false,
    string? Answer = null,
    int? Place = null)
{
    public bool IsFigure => State == ReferenceState.Figure;

    public bool DoesNotApply => State == ReferenceState.DoesNotApply;

    public BigRational Amount => Value ?? throw new InvalidOperationException("a line without a number is read as a number");

    public BigRational PartLeft => TakesOff ? BigRational.One - Amount : Amount;

    public static Cell Of(BigRational value) => new(ReferenceState.Figure, 0, value);

    public static Cell Words(string text) => new(ReferenceState.Figure, 0, Text: text);

    public static Cell Arises(ReferenceState state, int number) => new(state, number);

    public static Cell Of(Figure figure, int number) => figure.State == ReferenceState.Figure
        ? new Cell(ReferenceState.Figure, 0, figure.Value, figure.Text, figure.TakesOff)
        : Arises(figure.State, number);

    // The state that travels to a line that takes it from this one.
    public Cell Travels() => new(State, Cause);

    // The first, in line order, of those that are not figures; null if all are figures.
    public static Cell? FirstCause(IEnumerable<Cell> cells) =>
        cells.Where(cell => !cell.IsFigure).OrderBy(cell => cell.Cause).FirstOrDefault()?.Travels();

    // What stops a line that needs all of these; null if nothing does.
    public static Cell? WhatStops(IReadOnlyList<Cell> needed) =>
        FirstCause(needed.Where(cell => cell.DoesNotApply)) ?? FirstCause(needed);
}
