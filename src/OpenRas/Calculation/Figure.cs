namespace OpenRas.Calculation;

/// <summary>A figure of the definition, or the word that stands for one.</summary>
internal sealed record Figure(State State, decimal Value, RasUnit Unit, string? Text, string Written, Citation Citation)
{
    internal bool IsKnown => State == State.Figure;
}
