using OpenRas.Analysis;
using OpenRas.Calculation;
using static OpenRas.Words.EnglishPhrases;

namespace OpenRas.Words;

/// <summary>The ways to take the money, in English.</summary>
internal static class EnglishWays
{
    internal static string Name(WayToTakeIt way) => way switch
    {
        WayToTakeIt.Managed => "managed by the council",
        WayToTakeIt.DirectPayment => "direct payment",
        WayToTakeIt.IndividualServiceFund => "individual service fund",
        _ => "a mix",
    };

    /// <summary>Why something is taken off, way by way; and what each mix is made of.</summary>
    internal static IEnumerable<string> Reasons(StatementFacts facts)
    {
        foreach (var way in facts.Ways)
        {
            if (way.Offered.TakesOff is { } off)
                yield return $"{Sentence(Name(way.Offered.Way))[..^1]} takes off {Figure(off)}: {Ended(Why(way.Offered))}";
            if (way.Parts.Count > 0)
            {
                var parts = Lists.List(way.Parts.Select(p => $"{facts.Result!.Unit.Format(p.Amount)} as {Name(p.Offered.Way)}"));
                yield return $"The mix is {parts}.";
            }
        }
    }

    private static string Why(OfferedWay way) => way.Reason is { } reason ? Reason(reason) : "the file gives no reason";
}
