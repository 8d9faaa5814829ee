
namespace OpenRas.Calculation;

/// <summary>What is said with every figure.</summary>
internal sealed class NoticeWords(RasDefinition definition, EffectiveDate? on, Line[] lines)
{
    internal IEnumerable<string> All()
    {
        yield return Phrases.Estimate;
        if (Standing(definition) is { } standing) yield return standing;
        if (definition.Author == Author.Transcribed) yield return "Transcribed from what was published: the council has not endorsed this file.";
        if (Disclosed(definition.Disclosure) is { } disclosed) yield return disclosed;
        if (on?.Notice is { } notice) yield return notice;
        if (definition.Note is { } note) yield return note;
        foreach (var blank in lines.Where(IsBlankHere)) yield return $"Line {blank.Number}, {blank.Label}: {Where(blank)}.";
        foreach (var basis in new[] { Basis.Inferred, Basis.Derived, Basis.Ours })
        {
            var unsure = lines.Where(l => l.Basis == basis).Select(l => l.Number).ToList();
            if (unsure.Count > 0) yield return $"{Sureness(basis)}: {Phrases.Lines(unsure, ", ")}.";
        }

        var bare = lines.Where(l => l is { HasFigure: true, Source: null, Basis: null }).Select(l => l.Number).ToList();
        if (bare.Count > 0) yield return $"No source given: {Phrases.Lines(bare, ", ")}.";
        foreach (var covered in Covered(definition.Covers)) yield return covered;
    }

    /// <summary>How many of them stand at the head.</summary>
    internal static int HeadingCount(RasDefinition definition) => Standing(definition) is null ? 1 : 2;

    /// <summary>Where the rules stand; null when they are in use.</summary>
    private static string? Standing(RasDefinition definition) => definition.Status switch
    {
        Status.Proposed => "PROPOSED: these rules were put forward, and are not in use",
        Status.Historic => "HISTORIC: these rules were used once; they are shown as they were",
        Status.Withdrawn => "WITHDRAWN: the council no longer uses these rules",
        Status.FoundUnlawful => $"FOUND UNLAWFUL by {definition.FoundBy}",
        Status.Illustrative => "ILLUSTRATIVE: no council uses these figures",
        _ => null,
    };

    private static string? Disclosed(Disclosure disclosure) => disclosure switch
    {
        Disclosure.Partial => "Only part of these rules is published or was read; what is missing says so at its line.",
        Disclosure.Withheld => "The council has not disclosed these rules.",
        Disclosure.NotHeld => "The council answered that it does not hold these rules.",
        Disclosure.NoScheme => "The council answered that it runs no such scheme.",
        _ => null,
    };

    private static bool IsBlankHere(Line line) =>
        line.Outcome is Outcome.Unpublished or Outcome.Unread or Outcome.Unclear or Outcome.NotDetermined && !line.Working.StartsWith("line ", StringComparison.Ordinal);

    private static string Where(Line line) => line.Working.Length > 0 ? line.Working : line.Printed;

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
