using System.Globalization;
using OpenRas.Kept;
using Xunit.Abstractions;

namespace OpenRas.Tests.Kept;

/// <summary>What is kept has an end. Memory is that of the whole process, so nothing else runs beside this.</summary>
[Collection(nameof(Alone))]
public sealed class KeptSizeTests(ITestOutputHelper output)
{
    /// <summary>Two totals of many parts, and what follows from them: hours are given in steps of a hundredth, so that there are many totals.</summary>
    private const string ManyTotals = """
        questions:
          - { id: a, ask: A, counts: need, number: { from: 0, to: 1000, step: 0.01 }, unit: hours a week }
          - { id: b, ask: B, counts: need, number: { from: 0, to: 1000, step: 0.01 }, unit: hours a week }
          - { id: c, ask: C, counts: need, number: { from: 0, to: 1000, step: 0.01 }, unit: hours a week }
          - { id: d, ask: D, counts: need, number: { from: 0, to: 1000, step: 0.01 }, unit: hours a week }
        form:
          - { total: hours, label: Hours, add: [a, b, c, d] }
          - { multiply: price, label: Price, times: [hours, £10 an hour] }
          - { abatement: left, label: Left, of: price, leaves: 85%, reason: unpublished, round: { to: 0.01, mode: half-up } }
        results:
          - { line: left, label: Amount, for: person }
        """;

    [Fact]
    public void What_is_kept_ends_at_32_MB_and_every_figure_stays_right()
    {
        var ras = Small.Load(ManyTotals).OrThrow();
        var random = new Random(7);
        var before = GC.GetTotalMemory(forceFullCollection: true);
        for (var i = 0; i < 60_000; i++)
        {
            decimal[] hours = [.. Enumerable.Range(0, 4).Select(_ => random.Next(100_000) / 100m)];
            var answers = ras.CheckAnswers(("a", Text(hours[0])), ("b", Text(hours[1])), ("c", Text(hours[2])), ("d", Text(hours[3]))).OrThrow();
            if (ras.Calculate(answers).GetAmount("left") != decimal.Round(hours.Sum() * 10 * 0.85m, 2, MidpointRounding.AwayFromZero)) Assert.Fail($"{string.Join(" + ", hours)}");
        }

        var held = GC.GetTotalMemory(forceFullCollection: true) - before;
        output.WriteLine($"{ras.KeptLines.Taken} counted, {held} held");
        Assert.InRange(ras.KeptLines.Taken, 1, KeptLines.Most);
        Assert.InRange(held, 0, KeptLines.Most);
        GC.KeepAlive(ras);

        static string Text(decimal hours) => hours.ToString("0.00", CultureInfo.InvariantCulture);
    }
}
