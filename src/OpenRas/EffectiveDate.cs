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

    /// <summary>What is printed about it: that the day is outside, or that it cannot be told; null when the day is in force.</summary>
    public string? Notice { get; }

    internal RasDefinition Definition { get; }
}
