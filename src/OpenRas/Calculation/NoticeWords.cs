
namespace OpenRas.Calculation;

/// <summary>What is said with every figure.</summary>
internal sealed class NoticeWords(RasDefinition definition, EffectiveDate? on, Line[] lines)
{
    /// <summary>Head, origin and foot, in this order.</summary>
    internal IEnumerable<string> All() => Head(definition).Concat(Origin(definition)).Concat(Foot());

    /// <summary>That it is an estimate, and where the rules stand.</summary>
    internal static IReadOnlyList<string> Head(RasDefinition definition) =>
        [.. definition.Plan.Steps.Length > 0 ? [Phrases.Estimate] : Array.Empty<string>(), Standing(definition)];

    /// <summary>Who wrote the file, and how much of the scheme is published.</summary>
    internal static IReadOnlyList<string> Origin(RasDefinition definition) =>
    [
        definition.Author == Author.Transcribed ? "Transcribed from what was published: the council has not endorsed this file." : definition.Status == Status.Illustrative ? "Written as an example." : "Written by the council.",
        Disclosed(definition.Disclosure, definition.AsAtInWords),
    ];

    /// <summary>What belongs to this one calculation, and what the rules leave open.</summary>
    internal IEnumerable<string> Foot()
    {
        if (on?.Notice is { } notice) yield return notice;
        foreach (var blank in lines.Where(IsBlankHere)) yield return $"Line {blank.Number}, {blank.Label}: {blank.Working}.";
        foreach (var basis in new[] { Basis.Inferred, Basis.Derived, Basis.Ours })
        {
            var unsure = lines.Where(l => l.Basis == basis).ToList();
            if (unsure.Count > 0) yield return $"{Sureness(basis)}: {string.Join(", ", unsure.Select(l => $"line {l.Number}{(l.IsFigureQuoted ? " (the figure itself is quoted)" : "")}"))}.";
        }

        var bare = lines.Where(l => l.HasBareFigure).Select(l => l.Number).ToList();
        if (bare.Count > 0) yield return $"No source given: {Phrases.Lines(bare, ", ")}.";
        if (lines.Length > 0 && !definition.Plan.Steps.Any(TakesOff)) yield return definition.Disclosure == Disclosure.Full ? "Nothing is taken off: these rules have no reduction and no limit." : "Nothing is taken off in the part of the rules that is written here; the rest may do so.";
        foreach (var said in definition.Plan.Results.SelectMany(About)) yield return said;
        foreach (var covered in Covered(definition.Covers)) yield return covered;
        if (definition.Disagree is { } disagree) yield return Disagreeing(disagree);
        if (definition.Note is { } note) yield return note;
    }

    /// <summary>How the yearly figure is made, or that there is none; who pays; what it is instead of.</summary>
    private IEnumerable<string> About(ResultStep result)
    {
        var line = lines[result.Step];
        if (line.Outcome == Outcome.Amount && result is { Also: { IsKnown: true } also, AlsoUnit: { } unit })
        {
            var from = also.Citation.Source is { } source ? $" (source: {source.Title})" : "";
            var basis = also.Citation.Sureness is null or Basis.Quoted ? "" : $", {also.Citation.Sureness.ToString()!.ToLowerInvariant()}";
            yield return $"\"{result.Label}\": line {line.Number} × {Phrases.Figure(also)} = {unit.Format(line.Value!.Value * also.Value)}{basis}{from}.";
        }
        else if (line.Outcome == Outcome.Amount && line.Unit is { IsMoney: true, Per: not (null or "year" or "once") })
        {
            yield return result.Also is { } word
                ? $"No yearly figure for \"{result.Label}\": what to count is {Phrases.InFull(word.State, word.Text)}."
                : $"No yearly figure for \"{result.Label}\": no number of weeks or months to count is written in these rules.";
        }

        if (result.PaidBy is { } payer) yield return $"\"{result.Label}\" is paid by {payer}, not by the council.";
        if (result.InsteadOf >= 0) yield return $"\"{result.Label}\" is instead of \"{definition.Plan.Results.First(r => r.Step == result.InsteadOf).Label}\": one or the other.";
    }

    private static bool TakesOff(Step step) => step switch
    {
        AbatementStep or LimitStep => true,
        TotalStep total => Array.Exists(total.Addends, a => a.Weight < 0),
        MultiplyStep multiply => multiply.DivideBy.Length > 0 || Array.Exists(multiply.Times, f => f.Figure?.Unit == Unit.Share),
        _ => false,
    };

    /// <summary>Where the rules stand, and how old that knowledge is.</summary>
    internal static string Standing(RasDefinition definition) => definition.Status switch
    {
        Status.InUse => $"In use when last checked, {Days.InWords(definition.Checked!)}",
        Status.Published => $"Published {(definition.AsAt is { } asAt ? Days.InWords(asAt) : "on a day that is not known")}; not checked since",
        Status.Proposed => "PROPOSED: these rules were put forward; whether they came into use is not on record here",
        Status.Historic when definition.Plan.Steps.Length == 0 => "HISTORIC: this was so at the time; it says nothing of today",
        Status.Historic => "HISTORIC: rules of an earlier time, shown as they were then; today's may differ",
        Status.Withdrawn => "WITHDRAWN: the council no longer uses these rules",
        Status.FoundUnlawful => $"FOUND UNLAWFUL by {definition.FoundBy}",
        _ => "ILLUSTRATIVE: no council uses these figures",
    };

    /// <summary>What was disclosed, and when that was so: a refusal of years ago is history.</summary>
    private static string Disclosed(Disclosure disclosure, string? asAt) => (disclosure, asAt) switch
    {
        (Disclosure.Full, null) => "Disclosure: full.",
        (Disclosure.Full, _) => $"Disclosure: full, as at {asAt}.",
        (Disclosure.Partial, null) => "Only part of these rules is published or was read; what is missing says so at its line.",
        (Disclosure.Partial, _) => $"As at {asAt}, only part of these rules is on record here; what is missing says so at its line.",
        (Disclosure.Withheld, null) => "The council has not disclosed these rules.",
        (Disclosure.Withheld, _) => $"As at {asAt}, the council had not disclosed these rules.",
        (Disclosure.NotHeld, null) => "The council does not hold these rules.",
        (Disclosure.NotHeld, _) => $"As at {asAt}, the council did not hold these rules.",
        (Disclosure.Unread, null) => "Whether it was published was not read.",
        (Disclosure.Unread, _) => $"As at {asAt}, whether it was published was not read.",
        (_, null) => "The council answered that it runs no such scheme.",
        _ => $"As at {asAt}, the council had answered that it ran no such scheme.",
    };

    private static string Disagreeing(Reason said) => said.State switch
    {
        State.Figure => $"If you disagree: {said.Text}{(said.Text!.EndsWith('.') ? "" : ".")}",
        State.Unclear => $"How to disagree: {Phrases.InFull(said.State, said.Text)}.",
        _ => $"How to disagree: {Phrases.InFull(said.State, null)}.",
    };

    private static bool IsBlankHere(Line line) =>
        line.BeganHere && line.Outcome is (Outcome.Unpublished or Outcome.Unread or Outcome.Unclear or Outcome.NotDetermined);

    private static string Sureness(Basis basis) => basis switch
    {
        Basis.Inferred => "Inferred: fits what was published, but no source states it",
        Basis.Derived => "Derived: arithmetic from published figures",
        _ => "Ours: set by the writer of this file, not by the scheme",
    };

    private static IEnumerable<string> Covered(Covers? covers)
    {
        if (covers is null) yield break;
        if (covers.Includes.Count > 0) yield return $"The amount includes: {string.Join("; ", covers.Includes)}.";
        if (covers.Excludes.Count > 0) yield return $"The amount leaves out: {string.Join("; ", covers.Excludes)}.";
        if (covers.NotStated.Count > 0) yield return $"Not stated whether it includes: {string.Join("; ", covers.NotStated)}.";
    }
}
