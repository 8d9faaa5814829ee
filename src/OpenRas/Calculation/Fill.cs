namespace OpenRas.Calculation;

/// <summary>What a step came out as: a value, or a state with the step where that state first arose. No words: this is the fast path.</summary>
internal readonly record struct Fill
{
    private Fill(decimal value, State state, int cause, int pick)
    {
        Value = value;
        State = state;
        Cause = (short)cause;
        Pick = (short)pick;
    }

    internal decimal Value { get; }

    internal State State { get; }

    /// <summary>For a state other than a figure: the index of the step it came from.</summary>
    internal short Cause { get; }

    /// <summary>The answer chosen or the row used, by its place; -1 when there is none.</summary>
    internal short Pick { get; }

    internal bool IsFigure => State == State.Figure;

    internal static Fill Of(decimal value, int pick = -1) => new(value, State.Figure, -1, pick);

    internal static Fill Without(State state, int cause, int pick = -1) => new(0, state, cause, pick);

    /// <summary>The same, whichever answer or row it came from.</summary>
    internal Fill WithoutPick() => Pick < 0 ? this : new(Value, State, Cause, -1);

    /// <summary>A figure of the definition that stands on a step.</summary>
    internal static Fill From(Figure figure, int step, int pick = -1) =>
        figure.IsKnown ? Of(figure.Value, pick) : Without(figure.State, step, pick);
}
