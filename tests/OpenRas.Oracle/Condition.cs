using YamlDotNet.RepresentationModel;

namespace OpenRas.Oracle;

/// <summary>Whether a condition holds; null where that is not known, and then why not.</summary>
public readonly record struct Holding(bool? Holds, Fill? Because)
{
    public static Holding Yes => new(true, null);

    public static Holding No => new(false, null);

    public static Holding Of(bool holds) => new(holds, null);

    /// <summary>All must hold: one that fails is enough, whatever is not known of the others.</summary>
    public static Holding All(IReadOnlyList<Holding> parts)
    {
        if (parts.Any(p => p.Holds == false)) return No;
        return Fill.First(parts.Select(p => p.Because)) is { } because ? new(null, because) : Yes;
    }

    /// <summary>Any must hold: one that does is enough.</summary>
    public static Holding Any(IReadOnlyList<Holding> rows)
    {
        if (rows.Any(r => r.Holds == true)) return Yes;
        return Fill.First(rows.Select(r => r.Because)) is { } because ? new(null, because) : No;
    }
}

/// <summary>`{ setting: shared, needs: 61 and over }`: questions or lines above, joined by "and".</summary>
public sealed class Condition
{
    internal Condition(IEnumerable<(string Key, Pattern Pattern)> parts) => Parts = [.. parts];

    public IReadOnlyList<(string Key, Pattern Pattern)> Parts { get; }

    /// <summary>The questions and lines that it looks at.</summary>
    public IEnumerable<string> Looks => Parts.Where(p => p.Pattern is not AnyPattern).Select(p => p.Key);

    public Holding In(Sheet sheet) => Holding.All([.. Parts.Select(p => In(sheet, p.Key, p.Pattern))]);

    internal static Holding In(Sheet sheet, string key, Pattern pattern)
    {
        if (pattern is AnyPattern) return Holding.Yes;
        if (pattern is NamesPattern names && sheet.ReplyTo(key) is { } reply) return Holding.Of(names.Has(reply));
        var fill = sheet[key];
        if (fill.Travels) return new(null, fill);
        if (!fill.IsKnown) return Holding.No;
        return pattern switch
        {
            RangePattern range => Holding.Of(range.Has(fill.Figure!.Value)),
            WordsPattern words => Holding.Of(words.Words.Contains(fill.Words)),
            _ => Holding.No,
        };
    }
}
