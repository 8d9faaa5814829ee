using OpenRas.Calculation;

namespace OpenRas.Analysis;

/// <summary>An hourly rate, and what it comes from: a line of the rules, or null for one that whoever asks was quoted.</summary>
internal sealed record HourlyRate(decimal Rate, FormLine? Line);

/// <summary>A cost of an employer on top of pay, as whoever asks gives it: a share, and the day from which it holds.</summary>
internal sealed record OnCost(string Name, decimal Share, string From);

/// <summary>What an amount buys. Each figure is the definition's, or given by whoever asks; none is assumed.</summary>
/// <param name="Amount">The amount, in its period.</param>
/// <param name="Rates">The hourly rates.</param>
internal sealed record Purchase(decimal Amount, IReadOnlyList<HourlyRate> Rates)
{
    /// <summary>Value added tax as a share on top of the rate; null where none is paid, or nobody said.</summary>
    internal decimal? Vat { get; init; }

    /// <summary>Costs on top of the rate that was quoted.</summary>
    internal IReadOnlyList<OnCost> OnCosts { get; init; } = [];

    /// <summary>The shortest call in minutes; null where nobody said.</summary>
    internal int? ShortestCall { get; init; }

    /// <summary>Hours that are planned in the period of the amount; null where nobody said.</summary>
    internal decimal? PlannedHours { get; init; }

    /// <summary>What is left of the amount once the tax in it is paid, to the penny; null without a tax.</summary>
    internal decimal? WithoutVat => Vat is { } vat ? Rounding.Penny.Apply(Amount, 1 + vat) : null;

    /// <summary>What one hour costs: the rate; where it was quoted also with the employer's costs and the tax.</summary>
    internal decimal CostOf(HourlyRate rate) =>
        rate.Line is null ? rate.Rate * (1 + OnCosts.Sum(c => c.Share)) * (1 + (Vat ?? 0)) : rate.Rate;

    /// <summary>Hours that it buys, to a hundredth, rounded down.</summary>
    internal decimal HoursAt(HourlyRate rate) => new Rounding(0.01m, RoundingMode.Down).Apply(Amount, CostOf(rate));

    /// <summary>Whole calls of the shortest length that it buys; null where nobody said how short a call may be.</summary>
    internal decimal? CallsAt(HourlyRate rate) =>
        ShortestCall is { } minutes ? new Rounding(1, RoundingMode.Down).Apply(Amount * 60, CostOf(rate) * minutes) : null;

    /// <summary>What the planned hours cost, less the amount, to the penny; null where nobody said how many are planned.</summary>
    internal decimal? TopUpAt(HourlyRate rate) =>
        PlannedHours is { } hours ? Rounding.Penny.Apply((hours * CostOf(rate)) - Amount) : null;
}
