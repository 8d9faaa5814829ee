namespace OpenRas.Oracle;

/// <summary>What a line comes out as: a figure, words, or an outcome that began at some line.</summary>
/// <param name="Outcome">One of <see cref="Outcomes"/>.</param>
/// <param name="Figure">The figure, where it is one.</param>
/// <param name="Words">The words of a table, the text of an answer without a value, or `yes` and `no` of a test.</param>
/// <param name="Began">The number of the line at which an outcome began; 0 where there is a figure or words.</param>
public sealed record Fill(string Outcome, Fraction? Figure, string? Words, int Began)
{
    public bool IsKnown => Outcome == Outcomes.Amount;

    public bool IsLeftOut => Outcome == Outcomes.DoesNotApply;

    /// <summary>Neither a figure nor words, and not left out either: it travels to each line that needs it.</summary>
    public bool Travels => !IsKnown && !IsLeftOut;

    public static Fill Of(Fraction figure) => new(Outcomes.Amount, figure, null, 0);

    public static Fill Of(string words) => new(Outcomes.Amount, null, words, 0);

    public static Fill Without(string outcome, int line) => new(outcome, null, null, line);

    /// <summary>"Where a line needs several that are not known, the first in line order is the one named."</summary>
    public static Fill? First(IEnumerable<Fill?> fills) => fills.Where(f => f is { Travels: true }).MinBy(f => f!.Began);
}
