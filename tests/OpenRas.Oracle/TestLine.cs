using YamlDotNet.RepresentationModel;

namespace OpenRas.Oracle;

/// <summary>`eligibility`: met if any row holds. If it is not, what it stops has the word in `otherwise`; it may stop nothing.</summary>
internal sealed class TestLine : FormLine
{
    private readonly Conditions? _rows;
    private readonly string? _word;
    private readonly string? _otherwise;

    internal TestLine(YamlNode node, SchemeReader reader) : base("eligibility", node, reader)
    {
        var rows = node.Child("met-by")!;
        _word = rows is YamlScalarNode ? Written.Read(rows).Word : null;
        _rows = _word is null ? reader.Conditions(rows) : null;
        _otherwise = node.Child("otherwise") is { } otherwise ? Written.Read(otherwise).Word : null;
        Stops = ReadStops(node.Child("stops"));
    }

    /// <summary>The results that it stops, none for `stops: nothing`; null where it stops every line below.</summary>
    internal IReadOnlyList<string>? Stops { get; }

    internal override IEnumerable<string> Reads => _rows?.Looks ?? [];

    internal override Fill Fill(Sheet sheet)
    {
        if (_word is not null) return Oracle.Fill.Without(_word, Line);
        var met = _rows!.In(sheet);
        if (met.Holds is not { } holds) return met.Because!;
        return Oracle.Fill.Of(holds ? "yes" : "no");
    }

    internal bool StopsResult(FormLine result) => Line < result.Line && (Stops is null || Stops.Contains(result.Id));

    /// <summary>What a line that it stops comes out as; null where that line goes on.</summary>
    internal Fill? Stop(Sheet sheet)
    {
        var fill = sheet[Id];
        if (fill.Words == "no") return Oracle.Fill.Without(_otherwise!, Line);
        return fill.Travels ? fill : null;
    }

    private static string[]? ReadStops(YamlNode? stops)
    {
        if (stops is null) return null;
        return stops is YamlScalarNode word && word.Text() == "nothing" ? [] : [.. stops.Items().Select(s => s.Text())];
    }
}
