using System.Globalization;

namespace OpenRas.Tests.Analysis;

/// <summary>
/// A made scheme with the answers of one person, and the same scheme with one slip in it. A slip is written into the text of the scheme and loaded anew, so
/// that it is another way to the figure than the one that the search goes.
/// </summary>
internal sealed record MadeAward(int Seed)
{
    private const int Questions = 5;
    private const int Levels = 4;

    private readonly int[] points = Draw(Seed, Questions * Levels, 1, 9);
    private readonly int[] prices = [.. Draw(Seed + 1, Rows, 6_000, 9_900).Order().Select((p, i) => p + (i * 5_000))];
    private readonly int[] picks = Draw(Seed + 2, Questions, 0, Levels);
    private readonly int taken = Draw(Seed + 3, 1, 3, 20)[0];
    private readonly int added = Draw(Seed + 4, 1, 11, 60)[0];

    private RasDefinition? definition;

    private const int Rows = 9;

    /// <summary>The share of the reduction in whole per cents.</summary>
    internal int Taken => taken;

    /// <summary>The scheme as it is.</summary>
    internal RasDefinition Definition => definition ??= Load(new Slip());

    internal AnswerSet Answers(RasDefinition of, params (int Question, int Level)[] other) => of.CheckAnswers(
        [.. Enumerable.Range(0, Questions).Select(q => ($"q{q}", $"a{(other.Any(o => o.Question == q) ? other.First(o => o.Question == q).Level : picks[q])}"))]).OrThrow();

    internal int Level(int question) => picks[question];

    /// <summary>What the scheme with a slip gives to the penny, a week or a year.</summary>
    internal decimal Figure(Slip slip, string line = "offer", params (int Question, int Level)[] other)
    {
        var scheme = Load(slip);
        return Pennies(scheme.Calculate(Answers(scheme, other)).GetAmount(line)!.Value);
    }

    internal static decimal Pennies(decimal amount) => Math.Floor((amount * 100) + 0.5m) / 100;

    /// <summary>The row of the person, from 0.</summary>
    internal int Row
    {
        get
        {
            var form = Definition.Calculate(Answers(Definition));
            return Math.Min(Rows - 1, (int)form.GetAmount("needs")!.Value / 5);
        }
    }

    internal decimal Price(int row) => prices[row] / 100m;

    private RasDefinition Load(Slip slip) => Small.Load(Yaml(slip)).OrThrow();

    private string Yaml(Slip slip)
    {
        var questions = Enumerable.Range(0, Questions).Select(q =>
            $"  - {{ id: q{q}, ask: Question {q}, counts: need, answers: [{string.Join(", ", Enumerable.Range(0, Levels).Select(a => $"{{ id: a{a}, text: Answer {a}, points: {Points(q, a)} }}"))}] }}");
        var rows = Enumerable.Range(0, Rows).Select(r => $"{{ needs: {(r == Rows - 1 ? $"{r * 5} and over" : $"{r * 5}-{(r * 5) + 4}")}, gives: {Number(Price(slip.Row == r ? slip.OtherRow : r))} }}");
        var share = slip.Taken ?? taken;
        string[] reductions = slip.Reductions switch
        {
            0 => ["  - { total: offer, label: Offer, add: [raised], round: { to: 0.01, mode: half-up } }"],
            1 => [$"  - {{ abatement: offer, label: Offer, of: raised, takes-off: {share}%, reason: unpublished, round: {{ to: 0.01, mode: half-up }} }}"],
            _ =>
            [
                $"  - {{ abatement: once, label: Once, of: raised, takes-off: {share}%, reason: unpublished, round: {{ to: 0.01, mode: half-up }} }}",
                $"  - {{ abatement: offer, label: Offer, of: once, takes-off: {share}%, reason: unpublished, round: {{ to: 0.01, mode: half-up }} }}",
            ],
        };
        return $$"""
            questions:
            {{string.Join('\n', questions)}}
            form:
              - { total: needs, label: Needs, add: [{{string.Join(", ", Enumerable.Range(0, Questions).Select(q => $"q{q}"))}}] }
              - price-bands: price
                label: Price
                unit: £ a week
                basis: ours
                rows: [{{string.Join(", ", rows)}}]
              - { uplift: raised, label: Raised, of: price, adds: {{Number(added / 10m)}}%, reason: Prices rose this year{{(slip.RoundsEarly ? ", round: { to: 1, mode: half-up }" : "")}} }
            {{string.Join('\n', reductions)}}
              - { multiply: yearly, label: A year by days, times: [offer, 365 days a year], divide-by: [7 days a week], round: { to: 0.01, mode: half-up } }
            results:
              - { line: offer, label: Amount, for: person, also: 52 weeks a year }
              - { line: yearly, label: A year, for: person, instead-of: offer }
            """;
    }

    /// <summary>Rising with the level, so that more need has more points.</summary>
    private int Points(int question, int level) => Enumerable.Range(0, level).Sum(a => points[(question * Levels) + a]);

    private static string Number(decimal number) => number.ToString(CultureInfo.InvariantCulture);

    private static int[] Draw(int seed, int count, int from, int to)
    {
        var random = new Random(seed);
        return [.. Enumerable.Range(0, count).Select(_ => random.Next(from, to))];
    }
}

/// <summary>What is not as the scheme says.</summary>
internal sealed record Slip
{
    /// <summary>The row that gives what another row gives; -1 for none.</summary>
    internal int Row { get; init; } = -1;

    internal int OtherRow { get; init; }

    /// <summary>Another share of the reduction; null for the scheme's.</summary>
    internal int? Taken { get; init; }

    /// <summary>How often the reduction is made.</summary>
    internal int Reductions { get; init; } = 1;

    internal bool RoundsEarly { get; init; }
}
