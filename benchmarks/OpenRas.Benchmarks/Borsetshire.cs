using OpenRas.Sheets;

namespace OpenRas.Benchmarks;

/// <summary>
/// Borsetshire 2026-27 as a careful programmer would write it by hand for this one scheme: decimals, no tables to load, answers already codes, nothing
/// checked. It gives the same pennies; the benchmarks check that before they run.
/// </summary>
internal static class Borsetshire
{
    private static readonly decimal[] Points = [0, 8, 21, 28];
    private static readonly decimal[] Left = [1.00m, 0.75m, 0.50m];
    private static readonly decimal?[] Carer = [null, 200, 300];

    internal readonly record struct Sheet(int Group, int Washing, int Eating, int CareHelp, int Out, int OutHelp, decimal Staff, int Strain);

    internal readonly record struct Line(int Number, string Label, decimal? Value);

    /// <summary>The amount alone; null for no budget or a referral.</summary>
    internal static decimal? Amount(Sheet s)
    {
        var care = Points[s.Washing] + Points[s.Eating] * 1.25m;
        var needs = decimal.Round(care * Left[s.CareHelp] + Points[s.Out] * Left[s.OutHelp], 0, MidpointRounding.AwayFromZero);
        if (Price(s.Group, needs) is not { } price) return null;
        var before = needs >= 61 ? price + s.Staff * 7 * 15.00m : price;
        var headroom = decimal.Round(before * 0.90m, 2, MidpointRounding.AwayFromZero);
        return headroom > 504 ? null : headroom;
    }

    /// <summary>The same, keeping each line with its label as data, without a word of working.</summary>
    internal static Line[] Lines(Sheet s)
    {
        var care = Points[s.Washing] + Points[s.Eating] * 1.25m;
        var careLeft = care * Left[s.CareHelp];
        var outLeft = Points[s.Out] * Left[s.OutHelp];
        var needs = decimal.Round(careLeft + outLeft, 0, MidpointRounding.AwayFromZero);
        var price = Price(s.Group, needs);
        decimal? upper = needs >= 61 ? s.Staff * 7 * 15.00m : null;
        var before = price + (upper ?? 0);
        decimal? headroom = before is { } b ? decimal.Round(b * 0.90m, 2, MidpointRounding.AwayFromZero) : null;
        return
        [
            new(1, "Which team is working with you?", s.Group), new(2, "Washing", Points[s.Washing]), new(3, "Eating and drinking", Points[s.Eating]),
            new(4, "Who helps you with personal care unpaid?", Left[s.CareHelp]), new(5, "Getting out", Points[s.Out]), new(6, "Who helps you to get out unpaid?", Left[s.OutHelp]),
            new(7, "Hours a day when you need two people", s.Staff), new(8, "How does caring affect your carer?", s.Strain), new(9, "Personal care", care),
            new(10, "After unpaid help with personal care", careLeft), new(11, "After unpaid help to get out", outLeft), new(12, "Points for your needs", needs),
            new(13, "Price for your points", price), new(14, "Upper band: second worker", upper), new(15, "Before reductions", before),
            new(16, "After headroom is held back", headroom), new(17, "Amount that needs no panel", headroom > 504 ? null : headroom), new(18, "Amount for your carer", Carer[s.Strain]),
        ];
    }

    /// <summary>The same from answers by name, each looked up as a case system would.</summary>
    internal static decimal? ByName(IReadOnlyDictionary<string, string> a) => Amount(new Sheet(
        a["group"] switch { "older" => 0, "disability" => 1, _ => throw new ArgumentException("group") },
        Level(a["washing"]),
        Level(a["eating"]),
        Unpaid(a["care-help"]),
        Level(a["out"]),
        Unpaid(a["out-help"]),
        decimal.Parse(a["staff"], System.Globalization.CultureInfo.InvariantCulture),
        a["carer-strain"] switch { "little" => 0, "some" => 1, "high" => 2, _ => throw new ArgumentException("carer-strain") }));

    private static decimal? Price(int group, decimal needs) => (group, needs) switch
    {
        (_, <= 9) => null,
        (0, <= 28) => 76.20m,
        (0, <= 60) => 104.35m,
        (0, _) => 238.00m,
        (_, <= 28) => 84.00m,
        (_, <= 60) => 142.50m,
        _ => 305.00m,
    };

    private static int Level(string answer) => answer switch { "none" => 0, "some" => 1, "lot" => 2, "all" => 3, _ => throw new ArgumentException(answer) };

    private static int Unpaid(string answer) => answer switch { "none" => 0, "some" => 1, "daily" => 2, _ => throw new ArgumentException(answer) };
}
