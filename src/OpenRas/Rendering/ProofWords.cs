using OpenRas.Analysis;

namespace OpenRas.Rendering;

/// <summary>What a proof looks at, and how its verdicts and directions are said.</summary>
internal static class ProofWords
{
    private const string Question = "Can more need, or less support, ever lower a result?";

    private static readonly (string Word, string Says)[] Explained =
    [
        ("constant", "stays as it is"),
        ("rising", "never goes down as need grows or support shrinks"),
        ("falling", "never goes up"),
        ("begins", "may start to apply as need grows, and then goes on applying"),
        ("ends", "may cease to apply as need grows, and then applies no more"),
        ("on and off", "may start and cease to apply as need grows"),
        ("open", "the line alone does not show it"),
        ("no figure", "it gives none by itself, or none is on record"),
    ];

    /// <summary>The question, and of what the answer was looked at. No more is claimed than was done.</summary>
    internal static string About(Proof proof)
    {
        var verdicts = proof.Results.SelectMany(r => r.Points.Prepend(r.Result)).Select(p => p.Verdict).ToList();
        return Question + " " + (verdicts.Count == 0 ? "This file has no form, so that there is nothing to look at."
            : verdicts.Contains(Verdict.NotProved) ? "Asked of all complete answer sheets, of which not all could be followed."
            : proof.Results.Any(r => r.Result.HasAmount) && verdicts.TrueForAll(v => v == Verdict.NothingToProve) ? "No two complete answer sheets can be compared, so that there is nothing to prove."
            : verdicts.TrueForAll(v => v == Verdict.NothingToProve) ? "No complete answer sheet comes out with an amount, so that there is nothing to compare."
            : verdicts.Contains(Verdict.Refuted) ? "Asked of all complete answer sheets, of which two are enough to show that it can."
            : "Looked at over all complete answer sheets.");
    }

    /// <summary>What more need does to a line, in a word or two.</summary>
    internal static string Of(LineTrend trend, RasDefinition definition) => string.Join(trend.Applies == Direction.Open ? ", " : ", then ", Parts(trend, definition));

    /// <summary>The words that are used, each with what it says.</summary>
    internal static string Legend(IEnumerable<LineTrend> trends, RasDefinition definition)
    {
        var used = trends.SelectMany(t => Parts(t, definition)).ToHashSet();
        return string.Join(" ", Explained.Where(e => used.Contains(e.Word)).Select(e => $"{char.ToUpperInvariant(e.Word[0])}{e.Word[1..]}: {e.Says}."));
    }

    /// <summary>Answers of two sheets that can be compared are the same where they are a circumstance or supply, whatever they are worth.</summary>
    private static IEnumerable<string> Parts(LineTrend trend, RasDefinition definition)
    {
        var way = trend.Direction switch { Direction.Constant => "constant", Direction.Rising => "rising", Direction.Falling => "falling", _ => "open" };
        if (!trend.HasFigure) return [definition.Questions.Any(q => q.Id == trend.Line.Id && q.Counts is (Counts.Circumstance or Counts.Supply)) ? way : "no figure"];
        return (trend.Applies, trend.Direction) switch
        {
            (Direction.Constant, _) => [way],
            (Direction.Rising, Direction.Constant) => ["begins"],
            (Direction.Rising, _) => ["begins", way],
            (Direction.Falling, Direction.Constant) => ["ends"],
            (Direction.Falling, _) => [way, "ends"],
            (_, Direction.Constant) => ["on and off"],
            _ => [way, "on and off"],
        };
    }

    /// <summary>What was found of each, in the order of <see cref="Proof.Results"/>.</summary>
    internal static IEnumerable<(string Label, string Printed)> Results(Proof proof) =>
        proof.Results.Count > 0 ? proof.Results.Select(r => (r.Label, r.Result.Finding)) : [("Results", "none in this file (nothing to prove)")];
}
