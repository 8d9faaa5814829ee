using OpenRas.Analysis;
using OpenRas.Calculation;
using OpenRas.Diagnostics;
using OpenRas.Sheets;

namespace OpenRas.Findings;

/// <summary>Where more need comes out with less, with the two answer sheets that show it.</summary>
internal static class Falls
{
    /// <summary>A result, or points that it is priced from.</summary>
    internal static IEnumerable<Finding> WithMoreNeed(Examined definition) =>
        Lines(definition).Where(l => l.CounterExample is not null).Select(l => Shown(Rules.Falls, l.Line, l.CounterExample!));

    internal static IEnumerable<Finding> FromReferredToNothing(Examined definition) =>
        Lines(definition).Where(l => l.ReferredThenNothing is not null).Select(l => Shown(Rules.ReferredThenNothing, l.Line, l.ReferredThenNothing!));

    /// <summary>A result that answers move, and none of need or support, so that nothing is proved of it.</summary>
    internal static IEnumerable<Finding> WithoutNeed(Examined definition) =>
        definition.Proof.Results.Select(r => r.Result).Where(r => r.Argument.How == How.NoNeed && IsAsked(definition, r.Line)).Select(r => new Finding(Rules.NoNeed, r.Line.Id, r.Line.Place, r.Line.Id));

    /// <summary>What was too much to follow is said, so that nobody takes it for looked at.</summary>
    internal static IEnumerable<Finding> NotFollowed(Examined definition) =>
        Lines(definition).Where(l => l.Verdict == Verdict.NotProved).Select(l => new Finding(Rules.NotFollowed, l.Line.Id, l.Line.Place, l.Line.Id));

    private static bool IsAsked(Examined definition, FormLine line)
    {
        var feeds = definition.Plan.Feeding(line.Number - 1);
        return definition.Plan.Steps.Any(s => s is QuestionStep && feeds[s.Index]);
    }

    private static IEnumerable<LineProof> Lines(Examined definition) => definition.Proof.Results.SelectMany(r => r.Points.Append(r.Result));

    private static Finding Shown(Rule rule, FormLine line, CounterExample shown) =>
        new(rule, line.Id, line.Place, line.Id, Printed(shown.Less, line), Printed(shown.More, line), Changes(shown), Others(shown)) { Extra = new() { Related = [.. Culprit(shown, line)] } };

    private static string Printed(Allocation sheet, FormLine line) => sheet.Lines[line.Number - 1] is { Printed.Length: > 0 } filled ? filled.Printed : sheet.Lines[line.Number - 1].Working;

    /// <summary><c>`washing` from `some` to `all`</c>.</summary>
    private static string Changes(CounterExample shown) => Lists.List(shown.DifferingQuestions.Select(id => $"`{id}` from {Answer(shown.Less, id)} to {Answer(shown.More, id)}"));

    private static string Answer(Allocation sheet, string id) => sheet.Answers.Values.TryGetValue(id, out var value) ? $"`{value}`" : "not asked";

    /// <summary>What is answered alike on both sheets, so that nobody needs more to calculate them.</summary>
    private static string Others(CounterExample shown)
    {
        var alike = shown.Less.Lines.Where(l => shown.Less.Answers.Values.ContainsKey(l.Id) && !shown.DifferingQuestions.Contains(l.Id)).Select(l => $"{l.Id}: {shown.Less.Answers.Values[l.Id]}").ToList();
        return alike.Count == 0 ? "There are no other answers" : $"The other answers are the same in both: `{string.Join(", ", alike)}`";
    }

    /// <summary>The first line that comes out with less, where it is another.</summary>
    private static IEnumerable<RelatedPlace> Culprit(CounterExample shown, FormLine line)
    {
        var first = shown.DifferingLines.FirstOrDefault(p => !p.IsQuestion && shown.More.Lines[p.Number - 1].Value < shown.Less.Lines[p.Number - 1].Value);
        return first is null || first == line ? [] : [new(first.Place, $"it begins here: from {Printed(shown.Less, first)} to {Printed(shown.More, first)}")];
    }
}
