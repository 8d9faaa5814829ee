using OpenRas.Analysis;
using OpenRas.Calculation;
using OpenRas.Sheets;
using OpenRas.Tests.Properties;

namespace OpenRas.Tests.Proofs;

/// <summary>Holds what other answers would give against every sheet.</summary>
internal sealed class WhatIfJudge(Made made)
{
    /// <summary>Of a number with more ways to answer than this only the next ones and the ends need be tried, where that is said.</summary>
    private const int MostTried = 20;

    private readonly EverySheet sheets = made.Sheets;
    private readonly List<Parting> said = [];

    /// <summary>Amounts to which the fewest answers were asked for.</summary>
    internal int Amounts { get; private set; }

    /// <summary>Those of them of which the library says that it could not follow every way.</summary>
    internal int Open { get; private set; }

    /// <summary>From some sheets, to some amounts.</summary>
    internal IReadOnlyList<Parting> Partings(Random random)
    {
        foreach (var result in made.Definition.Plan.Results)
        {
            var step = made.Definition.Plan.Steps[result.Step];
            var reached = sheets.Cells.Select(c => EveryPair.Value(step, c[step.Index])).OfType<decimal>().Where(v => v > 0).Distinct().Order().ToList();
            if (reached.Count == 0 || !step.Unit.IsNumber) continue;
            for (var tries = 0; tries < 3; tries++) From(random.Next(sheets.Count), step, reached[random.Next(reached.Count)] + random.Next(2));
        }

        return said;
    }

    private void From(int sheet, Step step, decimal reach)
    {
        var answers = sheets.Written(sheet).For(made.Definition)!;
        var whatIf = made.Definition.AskWhatIf(answers, step.Id, reach);
        var where = $"{step.Id} from {sheets.Written(sheet).Yaml.Replace("\n", ", ", StringComparison.Ordinal)}";
        Changes(sheet, step, whatIf, where);
        Fewest(sheet, step, reach, whatIf.Reaching!, $"{where} to {Numbers.Plain(reach)}");
    }

    /// <summary>Each other answer to each question that is answered, where nothing else comes to be asked or not.</summary>
    private void Changes(int sheet, Step step, WhatIf whatIf, string where)
    {
        var now = EveryPair.Value(step, sheets.Cells[sheet][step.Index]);
        for (var at = 0; at < sheets.Asks.Length; at++)
        {
            var ask = sheets.Asks[at];
            if (sheets.Choices[sheet][at] < 0) continue;
            var isTriedInPart = ask.Values.Length > MostTried && whatIf.TriedInPart.Contains(ask.Step.Id);
            for (var way = 0; way < ask.Values.Length; way++)
            {
                if (way == sheets.Choices[sheet][at]) continue;
                int[] choices = [.. sheets.Choices[sheet]];
                choices[at] = way;
                if (sheets.Find(choices) is not (>= 0 and var other)) continue;
                var then = EveryPair.Value(step, sheets.Cells[other][step.Index]);
                var claim = whatIf.Alternatives.FirstOrDefault(c => c.Question == ask.Step.Id && c.Tried == ask.Values[way]);
                var isSame = then == now && sheets.Cells[other][step.Index].State == sheets.Cells[sheet][step.Index].State;
                if (claim is not null || !(isSame || isTriedInPart)) Same("One answer changed", $"{where}, {ask.Step.Id}: {ask.Values[way]}", then - now, claim is null ? "no such change" : claim.Difference);
            }
        }
    }

    private void Fewest(int sheet, Step step, decimal reach, FewestAnswers claim, string where)
    {
        Amounts++;
        if (!claim.IsFollowed)
        {
            Open++;
            return;
        }

        var (answers, ways, closest) = EveryChange.Fewest(sheets, sheet, step.Index, reach);
        Same("The fewest answers", where, answers, claim.Answers);
        var without = Enumerable.Range(0, sheets.Count).Where(i => EveryChange.IsOpen(sheets, sheet, i)).Select(i => sheets.Cells[i][step.Index]).Where(c => c.State is State.Refer or State.Unpublished or State.Unread or State.Unclear);
        Same("What is not on record", where, Listed(without.Select(c => (c.State.ToOutcome(), c.Cause + 1))), Listed(claim.WithoutAmount.Select(w => (w.Outcome, w.Line.Number))));
        if (answers is null or 0 || claim.Answers != answers) return;
        Same("In how many ways", where, ways, claim.Ways);
        Same("In how many of them by the fewest levels", where, closest, claim.Closest);
        Same("The example comes to it", where, true, claim.Example is { } example && EveryPair.Value(step, Evaluator.Run(made.Definition.Plan, example.Answers.Entries)[step.Index]) >= reach);
    }

    private static string Listed(IEnumerable<(Outcome Outcome, int Line)> without) => string.Join(", ", without.Distinct().OrderBy(w => w.Line).ThenBy(w => w.Outcome).Select(w => $"{w.Outcome} at {w.Line}"));

    private void Same(string rule, string what, object? truth, object? claim) => said.AddRange(Parting.Between(rule, what, truth, claim));
}
