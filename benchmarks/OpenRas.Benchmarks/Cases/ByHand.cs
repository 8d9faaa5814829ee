using System.Globalization;
using System.Text;

namespace OpenRas.Benchmarks.Cases;

/// <summary>
/// The synthetic scheme (synthetic.yaml) as a careful programmer would write it by hand for this one scheme: its figures are in the code, answers are trusted,
/// nothing is checked.
/// </summary>
internal static class ByHand
{
    internal const int Questions = 14;
    internal const int Options = 5;

    /// <summary>The order of a case's codes: twelve questions, then the unpaid help with the fourth and with the ninth.</summary>
    internal static readonly string[] Ids = ["q01", "q02", "q03", "q04", "q05", "q06", "q07", "q08", "q09", "q10", "q11", "q12", "s04", "s09"];

    internal static readonly string[] OptionIds = ["a", "b", "c", "d", "e"];

    private const int Fourth = 3;
    private const int Ninth = 8;

    private static readonly string[] Labels =
    [
        "Personal care", "Washing", "Dressing", "Preparing meals", "Using the toilet", "Getting about", "Medication", "Staying safe at home", "Support at night", "Community",
        "Relationships", "Caring role", "Unpaid help with preparing meals", "Unpaid help with support at night",
    ];

    private static readonly decimal[][] Points =
    [
        [0, 4, 9, 14, 20], [0, 3, 7, 12, 18], [0, 2, 6, 11, 16], [0, 4, 8, 13, 19], [0, 5, 10, 15, 20], [0, 3, 8, 13, 17], [0, 2, 5, 9, 14], [0, 4, 9, 15, 20], [0, 5, 11, 16, 20],
        [0, 3, 6, 10, 15], [0, 2, 5, 8, 12], [0, 4, 7, 13, 18],
    ];

    private static readonly decimal[] TakenOff = [0.00m, 0.15m, 0.35m, 0.60m, 0.85m];
    private static readonly decimal[] From = [0, 10, 20, 30, 40, 50, 60, 70, 80, 90, 100, 110, 120, 130, 140, 150, 160, 170, 180, 190];

    private static readonly decimal[] Prices =
    [
        0.00m, 24.50m, 48.90m, 71.30m, 97.70m, 123.10m, 152.45m, 181.90m, 214.30m, 248.70m, 287.50m, 326.10m, 371.35m, 418.90m, 472.30m, 531.70m, 598.50m, 683.10m, 792.35m, 945.90m,
    ];

    /// <summary>One line as data.</summary>
    internal sealed record Line(int Number, string Label, decimal Value);

    /// <summary>The amount, in decimal arithmetic.</summary>
    internal static decimal Amount(ReadOnlySpan<byte> codes) => Amount(Total(codes));

    /// <summary>The same from answers by name.</summary>
    internal static decimal AmountByName(Dictionary<string, string> answers)
    {
        Span<byte> codes = stackalloc byte[Questions];
        for (var i = 0; i < Questions; i++)
        {
            codes[i] = answers[Ids[i]] switch { "a" => 0, "b" => 1, "c" => 2, "d" => 3, "e" => 4, var other => throw new ArgumentException(other) };
        }

        return Amount(codes);
    }

    /// <summary>Every line, made anew for the case.</summary>
    internal static Line[] Lines(ReadOnlySpan<byte> codes)
    {
        var lines = new Line[Questions + 5];
        for (var i = 0; i < Questions; i++) lines[i] = new(i + 1, Labels[i], i < Points.Length ? Points[i][codes[i]] : TakenOff[codes[i]]);
        lines[14] = new(15, "Preparing meals, less unpaid help", Points[Fourth][codes[Fourth]] * (1 - TakenOff[codes[12]]));
        lines[15] = new(16, "Support at night, less unpaid help", Points[Ninth][codes[Ninth]] * (1 - TakenOff[codes[13]]));
        var total = Total(codes);
        var price = Prices[Band(total)];
        lines[16] = new(17, "Points", total);
        lines[17] = new(18, "Price", price);
        lines[18] = new(19, "Held back", Rounded(price));
        return lines;
    }

    /// <summary>Every line with its value as text: a string and nothing else is made for the case.</summary>
    internal static string Text(ReadOnlySpan<byte> codes, StringBuilder text)
    {
        text.Clear();
        for (var i = 0; i < Points.Length; i++) Write(text, i + 1, Labels[i], Points[i][codes[i]], " points");
        Write(text, 13, Labels[12], TakenOff[codes[12]] * 100, "%");
        Write(text, 14, Labels[13], TakenOff[codes[13]] * 100, "%");
        Write(text, 15, "Preparing meals, less unpaid help", Points[Fourth][codes[Fourth]] * (1 - TakenOff[codes[12]]), " points");
        Write(text, 16, "Support at night, less unpaid help", Points[Ninth][codes[Ninth]] * (1 - TakenOff[codes[13]]), " points");
        var total = Total(codes);
        var price = Prices[Band(total)];
        Write(text, 17, "Points", total, " points");
        Write(text, 18, "Price", price, " a week");
        Write(text, 19, "Held back", Rounded(price), " a week");
        return text.ToString();
    }

    internal static decimal Rounded(decimal price) => decimal.Round(price * 0.85m, 2, MidpointRounding.AwayFromZero);

    private static decimal Amount(decimal total) => Rounded(Prices[Band(total)]);

    private static decimal Total(ReadOnlySpan<byte> codes)
    {
        var total = 0m;
        for (var i = 0; i < Points.Length; i++)
        {
            var points = Points[i][codes[i]];
            if (i == Fourth) points *= 1 - TakenOff[codes[12]];
            if (i == Ninth) points *= 1 - TakenOff[codes[13]];
            total += points;
        }

        return total;
    }

    private static int Band(decimal total)
    {
        var band = From.Length - 1;
        while (total < From[band]) band--;
        return band;
    }

    private static void Write(StringBuilder text, int number, string label, decimal value, string unit) =>
        text.Append(CultureInfo.InvariantCulture, $"{number,3}  {label,-40}{value,12:0.00##}").Append(unit).Append('\n');

    /// <summary>Every line there can be, made once, so that a case is references to them: the arithmetic in whole hundredths of a point.</summary>
    internal sealed class Shared
    {
        private const int MostPoints = 21_000;

        private readonly Line[][] answers = [.. Enumerable.Range(0, Questions).Select(q => Enumerable.Range(0, Options).Select(o => new Line(q + 1, Labels[q], q < Points.Length ? Points[q][o] : TakenOff[o])).ToArray())];
        private readonly Line[] meals = Reduced(15, "Preparing meals, less unpaid help", Points[Fourth]);
        private readonly Line[] night = Reduced(16, "Support at night, less unpaid help", Points[Ninth]);
        private readonly int[] mealPoints;
        private readonly int[] nightPoints;
        private readonly int[][] points = [.. Points.Select(p => p.Select(v => (int)(v * 100)).ToArray())];
        private readonly Line?[] totals = new Line?[MostPoints];
        private readonly byte[] bands = new byte[MostPoints];
        private readonly Line[] prices = [.. Prices.Select(p => new Line(18, "Price", p))];
        private readonly Line[] amounts = [.. Prices.Select(p => new Line(19, "Held back", Rounded(p)))];

        internal Shared()
        {
            mealPoints = [.. meals.Select(l => (int)(l.Value * 100))];
            nightPoints = [.. night.Select(l => (int)(l.Value * 100))];
            for (var total = 0; total < MostPoints; total++) bands[total] = (byte)Band(total / 100m);
        }

        internal Line[] Lines(ReadOnlySpan<byte> codes)
        {
            var lines = new Line[Questions + 5];
            var total = 0;
            for (var i = 0; i < Questions; i++) lines[i] = answers[i][codes[i]];
            for (var i = 0; i < points.Length; i++) total += i is Fourth or Ninth ? 0 : points[i][codes[i]];
            var (meal, atNight) = ((codes[Fourth] * Options) + codes[12], (codes[Ninth] * Options) + codes[13]);
            total += mealPoints[meal] + nightPoints[atNight];
            lines[14] = meals[meal];
            lines[15] = night[atNight];
            lines[16] = totals[total] ??= new Line(17, "Points", total / 100m);
            lines[17] = prices[bands[total]];
            lines[18] = amounts[bands[total]];
            return lines;
        }

        private static Line[] Reduced(int number, string label, decimal[] from) => [.. from.SelectMany(p => TakenOff.Select(t => new Line(number, label, p * (1 - t))))];
    }
}
