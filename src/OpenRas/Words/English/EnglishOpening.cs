using OpenRas.Calculation;
using static OpenRas.Words.EnglishPhrases;

namespace OpenRas.Words;

/// <summary>What a reader needs who stops at the head of a form, in English: what was taken off, what nobody knows, and what to ask.</summary>
internal static class EnglishOpening
{
    private const int MostNamed = 3;

    internal static IEnumerable<string> Of(Allocation form)
    {
        var off = form.Lines.Where(l => l.After < l.Before).ToList();
        if (TakenOff(form, off) is { } taken) yield return taken;
        if (Changed(form) is { } changed) yield return changed;
        foreach (var unknown in Unknown(form)) yield return unknown;
        if (Ask(off) is { } ask) yield return ask;
    }

    /// <summary>While an answer or a figure is missing, or a total or a share takes something away, nobody can say that nothing is taken off.</summary>
    private static string? TakenOff(Allocation form, List<FilledLine> off)
    {
        if (form.Lines.Count == 0) return null;
        if (off.Count > MostNamed) return $"Something is taken off on {Lines([.. off.Select(l => l.Number)], ", ")}.";
        if (off.Count > 0) return string.Join(' ', new[] { Said("Taken off", off.FindAll(l => l.Unit.IsMoney)), Said("Taken off before prices", off.FindAll(l => !l.Unit.IsMoney)) }.OfType<string>());
        var takingOff = form.Definition.Plan.Steps.Where(EnglishNotices.TakesOff).ToList();
        if (takingOff.Count == 0) return EnglishNotices.NothingOff(form.Definition.Disclosure);
        var isAllSeen = Open(form).Count == 0 && Blank(form).Count == 0 && takingOff.TrueForAll(s => s is AbatementStep or LimitStep);
        return isAllSeen ? "No reduction or limit takes anything off here." : null;
    }

    private static string? Said(string what, List<FilledLine> off) => off.Count == 0
        ? null
        : $"{what}: {Lists.List(off.Select(l => $"{Moved(l.Unit, l.Before!.Value - l.After!.Value)} (line {Numbers.Plain(l.Number)})"))}.";

    private static string? Changed(Allocation form) =>
        form.FinalDecisions.Count == 0 && form.RecordedChanges.Count > 0 ? "People changed this after the calculation. No final figure is recorded." : null;

    private static IEnumerable<string> Unknown(Allocation form)
    {
        var open = form.Bounds is { } bounds ? Places(form, bounds.Open) : Open(form);
        if (open.Count > 0) yield return $"Not answered yet: {Few(open)}.";
        var silent = open.Count > 0 ? [] : Silent(form);
        if (silent.Count > 0) yield return $"Not answered, and counted as the scheme says: {Few(silent)}.";
        var blank = Blank(form);
        if (blank.Count > 0) yield return $"Not known: {Few(blank)}.";
        var missing = form.Definition.Missing.Count;
        if (missing > 0) yield return $"Missing: {Numbers.Plain(missing)} {(missing == 1 ? "part" : "parts")} of the scheme. The end says which, and what to ask.";
    }

    private static string Few(List<int> lines) =>
        lines.Count <= MostNamed ? Lines(lines, ", ") : $"{Numbers.Plain(lines.Count)} lines, the first of them line {Numbers.Plain(lines[0])}";

    private static string? Ask(List<FilledLine> off)
    {
        var unexplained = off.Where(l => l.StatedReason is { Text: null }).Select(l => l.Number).ToList();
        return unexplained.Count > 0 ? $"You can ask why something is taken off on {Lines(unexplained, ", ")}. No reason for it is in this file." : null;
    }

    private static List<int> Places(Allocation form, IEnumerable<string> ids) => [.. form.Lines.Where(l => ids.Contains(l.Id)).Select(l => l.Number)];

    /// <summary>Questions that are asked and not answered, where the scheme says what that counts as.</summary>
    private static List<int> Silent(Allocation form) =>
        [.. Places(form, form.Definition.Questions.Where(q => q.Unanswered is not null && !form.Answers.Values.ContainsKey(q.Id)).Select(q => q.Id)).Where(n => form.Lines[n - 1].Outcome == Outcome.Amount)];

    private static List<int> Open(Allocation form) => Numbered(form, Outcome.NotDetermined);

    private static List<int> Blank(Allocation form) => Numbered(form, Outcome.Unpublished, Outcome.Unread, Outcome.Unclear);

    private static List<int> Numbered(Allocation form, params Outcome[] outcomes) =>
        [.. form.Lines.Where(l => l.BeganHere && outcomes.Contains(l.Outcome)).Select(l => l.Number)];
}
