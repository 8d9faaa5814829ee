using OpenRas.Words;

namespace OpenRas;

/// <summary>A day on which a definition is, or may be, in force; or a day outside that you accepted. <see cref="RasDefinition.CheckDate"/> gives it.</summary>
public sealed class EffectiveDate
{
    /// <summary>So many months after they were last checked, rules are said to be perhaps no longer so.</summary>
    internal const int MonthsUntilOld = 18;

    internal EffectiveDate(RasDefinition definition, DateOnly date, bool? isInForce)
    {
        Definition = definition;
        Date = date;
        IsInForce = isInForce;
    }

    /// <summary>The day.</summary>
    public DateOnly Date { get; }

    /// <summary>
    /// The notice that is printed about it: the day is outside, or we cannot tell, or the rules were last checked long before it. Null when there is nothing to
    /// say.
    /// </summary>
    public string? Notice => Language.English.Form.Day(this);

    /// <summary>Whether the rules were in force on the day; null where that is not known.</summary>
    internal bool? IsInForce { get; }

    /// <summary>When the rules were last checked, where that was long before the day; null where it was not.</summary>
    internal string? LastChecked => Definition.LastChecked is { } seen && Days.IsMonthsAfter(Date, MonthsUntilOld, seen) ? seen : null;

    internal RasDefinition Definition { get; }
}
