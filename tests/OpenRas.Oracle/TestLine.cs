using YamlDotNet.RepresentationModel;

namespace OpenRas.Oracle;

/// <summary>`eligibility`: met if any row holds. Where it is not, what it stops comes out as the word in `otherwise`.</summary>
internal sealed class TestLine : FormLine
{
    private readonly List<Condition> _rows;
    private readonly string? _word;

    internal TestLine(YamlNode node, SchemeReader reader) : base("eligibility", node, reader)
    {
        var rows = node.Child("met-by")!;
        var otherwise = node.Child("otherwise")!;
        _word = rows is YamlMappingNode or YamlSequenceNode ? null : Written.Read(rows).Word;
        _rows = _word is null ? [.. rows.Items().Select(r => reader.Condition(r))] : [];
        Otherwise = Written.Read(otherwise).Word!;
        Stops = node.Child("stops") is { } stops ? [.. stops.Items().Select(s => s.Text())] : null;
    }

    internal string Otherwise { get; }

    /// <summary>The results that it stops; null where it stops every line below.</summary>
    internal IReadOnlyList<string>? Stops { get; }

    internal override IEnumerable<string> Reads => _rows.SelectMany(r => r.Looks);

    internal override Fill Fill(Sheet sheet)
    {
        if (_word is not null) return Oracle.Fill.Without(_word, Line);
        var met = Holding.Any(_rows.ConvertAll(r => r.In(sheet)));
        if (met.Holds is not { } holds) return met.Because!;
        return Oracle.Fill.Of(holds ? "yes" : "no");
    }

    internal bool StopsResult(FormLine result) => Line < result.Line && (Stops is null || Stops.Contains(result.Id));

    /// <summary>What a line that it stops comes out as; null where that line goes on.</summary>
    internal Fill? Stop(Sheet sheet)
    {
        var fill = sheet[Id];
        if (fill.Words == "no") return Oracle.Fill.Without(Otherwise, Line);
        return fill.Travels ? fill : null;
    }
}
