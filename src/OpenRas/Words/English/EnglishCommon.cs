using System.Globalization;
using System.Numerics;

namespace OpenRas.Words;

/// <summary>The words that all pages share, in English.</summary>
internal sealed class EnglishCommon : CommonWords
{
    internal override string Quantity(RasUnit unit, decimal value) => unit.Format(value);

    internal override string All(IEnumerable<string> names) => Lists.List(names);

    internal override string Any(IEnumerable<string> names) => Lists.List(names, "or");

    internal override string Outcome(Outcome outcome) => outcome switch
    {
        OpenRas.Outcome.Amount => "an amount",
        OpenRas.Outcome.NoBudget => "no budget",
        OpenRas.Outcome.NotEligible => "not eligible",
        OpenRas.Outcome.Refer => "referred",
        OpenRas.Outcome.Unpublished => "not published",
        OpenRas.Outcome.Unread => "not read",
        OpenRas.Outcome.Unclear => "unclear",
        OpenRas.Outcome.DoesNotApply => "does not apply",
        OpenRas.Outcome.NotDetermined => "not determined",
        _ => "no scheme",
    };

    internal override string Sheets(BigInteger count) => count.IsOne ? "1 set of answers" : BigNumbers.Grouped(count) + " sets of answers";

    internal override string? LeftOut(BigInteger? count)
    {
        if (count is { IsZero: true }) return null;
        var many = count is { } counted ? $": {BigNumbers.Grouped(counted)}" : ". We did not count them";
        return $"The definition says which answers contradict each other. Sets of answers that do so are left out{many}.";
    }

    internal override string? OthersLeftOut(int count) =>
        count == 0 ? null : $"Other answers that would contradict the answers given are left out: {count.ToString(CultureInfo.InvariantCulture)}.";

    internal override string SheetsOrNot(BigInteger? count) => count is { } counted ? BigNumbers.Grouped(counted) : "not counted";

    internal override string Long(BigInteger count)
    {
        var (grouped, digits) = (BigNumbers.Grouped(count), BigNumbers.Exact(count).Length);
        return digits > BigNumbers.MostDigits ? string.Create(CultureInfo.InvariantCulture, $"{grouped}, a number of {digits} digits") : grouped;
    }

    internal override string Share(BigInteger part, BigInteger whole)
    {
        if (part.IsZero || whole.IsZero) return "0%";
        if (part == whole) return "100%";
        var tenths = (int)(((part * 2000) + whole) / (whole * 2));
        return tenths switch
        {
            0 => "under 0.1%",
            1000 => "over 99.9%",
            _ => string.Create(CultureInfo.InvariantCulture, $"{tenths / 10}.{tenths % 10}%"),
        };
    }

    internal override string NotAsked => "not asked";

    internal override string AllAreEstimates => "Each amount is an estimate to start planning from, and not a decision.";

    internal override string Days(InForce days)
    {
        if ((days.From ?? days.To) is null) return "on days that we do not know";
        if (!days.HasEnd) return "from " + Day(days.From);
        return $"from {Day(days.From)} to {Day(days.To)}";
    }

    /// <summary>A day, or the time that it lies in.</summary>
    private static string Day(string? written)
    {
        if (written is null) return "a day that we do not know";
        return (OpenRas.Days.TryParse(written, out _) ? "" : "a day in ") + OpenRas.Days.InWords(written);
    }
}
