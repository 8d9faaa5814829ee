namespace OpenRas;

/// <summary>A day on which a definition was found to be in force, or for which that was overridden. From <see cref="RasDefinition.On"/>.</summary>
public sealed class EffectiveDate
{
    internal EffectiveDate(RasDefinition definition, DateOnly date, string? notice)
    {
        Definition = definition;
        Date = date;
        Notice = notice;
    }

    /// <summary>The day.</summary>
    public DateOnly Date { get; }

    /// <summary>What is printed about it: that the day is outside, that it cannot be told, or that the rules were last checked long before it; null when there is nothing to say.</summary>
    public string? Notice { get; }

    internal RasDefinition Definition { get; }
}
