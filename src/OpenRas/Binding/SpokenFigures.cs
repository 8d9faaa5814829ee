namespace OpenRas.Binding;

/// <summary>Words that people write where a figure is due, and what the format writes.</summary>
internal static class SpokenFigures
{
    private static readonly string[] Nothing = ["nil", "none", "nothing", "zero", "nought"];
    private static readonly string[] LeftOut = ["n/a", "na", "n.a.", "not applicable"];
    private static readonly string[] Unknown = ["tbc", "tba", "tbd", "unknown", "not known", "to be confirmed", ""];

    /// <summary>Words that say that nothing is said, wherever they stand.</summary>
    internal static IEnumerable<string> Fillers => Nothing.Concat(LeftOut).Concat(Unknown);

    /// <summary>Help in the words of the format; null where nothing can be told from the words.</summary>
    internal static string? Meant(string text)
    {
        var words = text.Trim().TrimEnd('.', '?').TrimEnd().ToLowerInvariant();
        if (Nothing.Contains(words)) return "Write `no-budget` if the scheme gives nothing here, or `0` if it is a number.";
        if (LeftOut.Contains(words)) return "Write `does-not-apply`.";
        if (Unknown.Contains(words)) return "Write `unread` if nobody has read it in a source, or `unpublished` if the council has not published it.";
        if (words.StartsWith("refer", StringComparison.Ordinal) || words.Contains("panel", StringComparison.Ordinal)) return "Write who decides: `{ refer: \"Resource panel\" }`.";
        return null;
    }
}
