using OpenRas.Calculation;
using OpenRas.Words;

namespace OpenRas;

/// <summary>One result of the calculation. Immutable.</summary>
public sealed class AllocationResult
{
    private readonly Language language;
    private readonly ResultStep? step;

    /// <summary>A result of the form.</summary>
    internal AllocationResult(RasDefinition definition, ResultStep step, FilledLine line, Language language)
    {
        (Definition, this.step, Filled, this.language) = (definition, step, line, language);
        Label = step.Label;
    }

    /// <summary>Rules that are not disclosed have one result: that there is none, and why.</summary>
    internal AllocationResult(RasDefinition definition, Language language)
    {
        (Definition, this.language) = (definition, language);
        Label = language.Form.UndisclosedLabel;
    }

    /// <summary>The name of its line. For rules that are not disclosed, the name of the definition.</summary>
    public string Id => Filled?.Id ?? Definition.Id;

    /// <summary>What it is called.</summary>
    public string Label { get; }

    /// <summary>Whom it is for.</summary>
    public Beneficiary For => step?.For ?? Beneficiary.Person;

    /// <summary>The outcome of the result.</summary>
    public Outcome Outcome => Filled?.Outcome ?? Undisclosed(Definition.Disclosure);

    /// <summary>The exact amount, in <see cref="Unit"/>: money, hours, nights, points; null when there is no number.</summary>
    public decimal? Amount => Filled?.Value;

    /// <summary>The words that the result gives, such as a route; null when the result is a number or there is none.</summary>
    public string? Text => Filled?.Text;

    /// <summary>What the amount counts.</summary>
    public RasUnit Unit => Filled?.Unit ?? new RasUnit(Definition.Money, null, null);

    /// <summary>Whether the amount is "up to" rather than exactly.</summary>
    public bool IsCeiling => step is { IsCeiling: true };

    /// <summary>The other body that pays it; null for the council.</summary>
    public string? PaidBy => step?.PaidBy;

    /// <summary>Why there is no amount, naming the line where that began; null when there is one.</summary>
    public string? Reason => language.Form.WhyNoResult(this);

    /// <summary>The number of its line; 0 for rules that are not disclosed, which have no form.</summary>
    public int Line => Filled?.Number ?? 0;

    /// <summary>The result as people read it: <c>£93.92 a week (£4,883.84 a year of 52 weeks)</c>.</summary>
    public string Printed => language.Form.Result(this);

    internal RasDefinition Definition { get; }

    /// <summary>Its line, filled; null for rules that are not disclosed.</summary>
    internal FilledLine? Filled { get; }

    /// <summary>How many periods of another unit make the second figure, and that unit; null where there is none.</summary>
    internal (Figure Times, RasUnit Unit)? Also => step is { Also: { IsKnown: true } times, AlsoUnit: { } unit } ? (times, unit) : null;

    /// <summary>The word that stands for the number of periods; null where none does.</summary>
    internal Figure? AlsoUnknown => step is { Also: { IsKnown: false } word } ? word : null;

    /// <summary>The amount in that unit; null where there is none.</summary>
    internal decimal? AlsoAmount => Amount * Also?.Times.Value;

    /// <summary>The same as facts; null where the definition says nothing of another period.</summary>
    internal OtherPeriod? InOtherPeriod
    {
        get
        {
            if (Also is { } also) return new(also.Times.Value, also.Times.Unit, Outcome, AlsoAmount, also.Unit);
            return AlsoUnknown is { } word ? new(null, null, word.State.ToOutcome(), null, null) : null;
        }
    }

    /// <summary>The result that it is instead of: the name of its line, and what it is called; null where it is instead of none.</summary>
    internal (string Id, string Label)? InsteadOf => step is { InsteadOf: >= 0 and var other }
        ? (Definition.Plan.Steps[other].Id, Definition.Plan.Results.First(r => r.Step == other).Label)
        : null;

    /// <summary>The label and the result.</summary>
    public override string ToString() => language.Form.Named(this);

    private static Outcome Undisclosed(Disclosure disclosure) => disclosure switch
    {
        Disclosure.NoScheme => Outcome.NoScheme,
        Disclosure.Unread => Outcome.Unread,
        _ => Outcome.Unpublished,
    };
}
