using YamlDotNet.RepresentationModel;

namespace OpenRas.Oracle;

/// <summary>`total`: parts added and taken off, each with its weight, and only where its condition holds.</summary>
internal sealed class TotalLine : FormLine
{
    private readonly List<TotalPart> _parts;
    private readonly string? _word;

    internal TotalLine(YamlNode node, SchemeReader reader) : base("total", node, reader)
    {
        var add = node.Child("add")!;
        _word = add is YamlScalarNode word && Written.IsWord(word.Text()) ? word.Text() : null;
        _parts = _word is null ? [.. Parts(add, 1, reader), .. Parts(node.Child("less"), -1, reader)] : [];
        Counts = _word is not null && node.Text("counts") is { } counts ? counts : "need";
        MayBeGiven = node.Text("may-be-given") is "yes" or "true";
        Given = _word is null || node.Text("expect") is not { } expect ? null : Range(expect, node.Text("step") ?? "1");
    }

    /// <summary>What more of it means, where nothing is under it.</summary>
    internal string Counts { get; }

    /// <summary>Whether a case may supply it instead of the answers under it.</summary>
    internal bool MayBeGiven { get; }

    /// <summary>Which numbers it can be given as, where the questionnaire was not read and the range has an end.</summary>
    internal Numbers? Given { get; }

    internal bool IsUnread => _word is not null;

    internal override IEnumerable<string> Reads => _parts.SelectMany(p => (p.Only?.Looks ?? []).Append(p.Name));

    internal override Fill Fill(Sheet sheet)
    {
        if (_word is not null) return Oracle.Fill.Without(MayBeGiven ? Outcomes.NotDetermined : _word, Line);
        var parts = _parts.Select(p => p.Fill(sheet, Line)).Where(f => !f.IsLeftOut).ToList();
        if (parts.Count == 0) return Oracle.Fill.Without(Outcomes.DoesNotApply, Line);
        var nothing = Oracle.Fill.First(parts.Where(f => f.Outcome == Outcomes.NoBudget));
        if ((nothing ?? Oracle.Fill.First(parts)) is { } outcome) return outcome;
        return Rounded(parts.Aggregate(Fraction.Zero, (sum, part) => sum + part.Figure!.Value));
    }

    private static IEnumerable<TotalPart> Parts(YamlNode? list, int sign, SchemeReader reader) =>
        list.Items().Select(i => TotalPart.Read(i, sign, reader));

    private static Numbers? Range(string expect, string step)
    {
        var range = Interval.Read(expect);
        return range is { From: { } from, To: { } to } ? new(from, to, Fraction.Parse(step)) : null;
    }
}
