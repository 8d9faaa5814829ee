using System.Globalization;

namespace OpenRas.Tests.Proofs;

/// <summary>What a proof holds beside its tables counts too.</summary>
public sealed class ProofMemoryTests
{
    private const long Budget = 10_000_000;

    /// <summary>All that is made, of which most is gone again before the end.</summary>
    private const long MostMade = 30 * Budget;

    [Fact]
    public void Any_two_of_thousands_of_figures_are_not_listed_where_there_is_no_room_for_them()
    {
        var ras = Thousands();
        var before = GC.GetAllocatedBytesForCurrentThread();

        var proof = ras.Prove(Budget);

        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, MostMade);
        Assert.Single(proof.Results);
    }

    /// <summary>Three questions whose points make eight thousand totals, a support that takes off twice, and a referral that ends in nothing.</summary>
    private static RasDefinition Thousands()
    {
        var questions = Enumerable.Range(0, 3).Select(q => $"  - {{ id: q{Number(q)}, ask: Q, counts: need, answers: [{Answers(q)}] }}");
        return Small.Load($$"""
            questions:
            {{string.Join('\n', questions)}}
              - { id: help, ask: H, counts: support, answers: [{ id: none, text: N, leaves: 100% }, { id: some, text: S, leaves: 60% }] }
            form:
              - { total: needs, label: N, add: [q0, q1, q2] }
              - { abatement: left, label: L, of: needs, by: help, reason: unpublished }
              - { abatement: again, label: A, of: left, by: help, reason: unpublished }
              - price-bands: price
                label: P
                unit: £ a week
                rows:
                  - { again: under 100, gives: { refer: Panel } }
                  - { again: 100 to under 5000, gives: no-budget }
                  - { again: 5000 and over, gives: 80 }
            results: [{ line: price, label: R, for: person }]
            """).OrThrow();
    }

    private static string Answers(int question) =>
        string.Join(", ", Enumerable.Range(0, 20).Select(a => $"{{ id: a{Number(a)}, text: A, points: {Number(a * (int)Math.Pow(20, question))} }}"));

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
