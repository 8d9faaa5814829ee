using YamlDotNet.RepresentationModel;

namespace OpenRas.Oracle;

/// <summary>`total`: parts added and taken off, each with its weight, and only where its condition holds.</summary>
internal sealed class TotalLine : FormLine
{
    private readonly List<Part> _parts;
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

    private static IEnumerable<Part> Parts(YamlNode? list, int sign, SchemeReader reader) => list.Items().Select(i => Part.Read(i, sign, reader));

    private static Numbers? Range(string expect, string step)
    {
        var range = Interval.Read(expect);
        return range is { From: { } from, To: { } to } ? new(from, to, Fraction.Parse(step)) : null;
    }

    private sealed record Part(string Name, Fraction Sign, Written Weight, Condition? Only)
    {
        internal static Part Read(YamlNode node, int sign, SchemeReader reader)
        {
            var weight = node.Child("weight") is { } written ? Written.Read(written) : new Written(Fraction.One, null, null);
            var only = node.Child("only") is { } condition ? reader.Condition(condition) : null;
            return new(node is YamlScalarNode name ? name.Text() : node.Text("line")!, new Fraction(sign, 1), weight, only);
        }

        internal Fill Fill(Sheet sheet, int line)
        {
            var holding = Only?.In(sheet) ?? Holding.Yes;
            if (holding.Holds is null) return holding.Because!;
            if (holding.Holds == false) return Oracle.Fill.Without(Outcomes.DoesNotApply, line);
            var value = sheet[Name];
            if (value.IsLeftOut) return value;
            if (value.Outcome == Outcomes.NoBudget) return value;
            return Oracle.Fill.First([value, Weight.At(line)]) ?? Oracle.Fill.Of(value.Figure!.Value * Sign * Weight.Figure!.Value);
        }
    }
}
