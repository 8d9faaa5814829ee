using YamlDotNet.RepresentationModel;

namespace OpenRas.Oracle;

/// <summary>A part of a total: a line or question, what each answer is worth here, its weight, and when it applies.</summary>
internal sealed record TotalPart(string Name, Fraction Sign)
{
    /// <summary>What an answer adds that `worth` does not name.</summary>
    private static readonly Written NotNamed = new(Fraction.Zero, null, null);

    internal Conditions? Only { get; private init; }

    private Written Weight { get; init; } = new(Fraction.One, null, null);

    private Question? Question { get; init; }

    /// <summary>What answers add here, by name; null where the part takes what the line or question comes to.</summary>
    private Dictionary<string, Written>? Worth { get; init; }

    internal static TotalPart Read(YamlNode node, int sign, SchemeReader reader)
    {
        if (node is YamlScalarNode name) return new(name.Text(), new(sign, 1));
        var part = new TotalPart(node.Text("line")!, new(sign, 1)) { Only = reader.Conditions(node.Child("only")) };
        if (node.Child("weight") is { } weight) part = part with { Weight = Written.Read(weight) };
        if (node.Child("worth") is not { } worth) return part;
        var figures = worth.Pairs().ToDictionary(p => p.Key, p => Written.Read(p.Value));
        return part with { Question = reader.Question(part.Name), Worth = figures };
    }

    internal Fill Fill(Sheet sheet, int line)
    {
        var holding = Only?.In(sheet) ?? Holding.Yes;
        if (holding.Holds is null) return holding.Because!;
        if (holding.Holds == false) return Oracle.Fill.Without(Outcomes.DoesNotApply, line);
        var value = Value(sheet, line);
        if (value.IsLeftOut) return value;
        if (value.Outcome == Outcomes.NoBudget) return value;
        return Oracle.Fill.First([value, Weight.At(line)]) ?? Oracle.Fill.Of(value.Figure!.Value * Sign * Weight.Figure!.Value);
    }

    /// <summary>With `worth` nobody looks at what the answer is worth at its question, and a word begins here.</summary>
    private Fill Value(Sheet sheet, int line)
    {
        if (Worth is null || sheet.ReplyTo(Name) is not { } reply) return sheet[Name];
        return Worth.GetValueOrDefault(Question!.Answers[reply.Index].Id, NotNamed).At(line);
    }
}
