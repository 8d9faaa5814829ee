using System.Text.RegularExpressions;
using YamlDotNet.RepresentationModel;

namespace OpenRas.Oracle;

/// <summary>What stands where a figure can: a figure, one of the seven words, or a text (of a table of words).</summary>
public sealed partial record Written(Fraction? Figure, string? Word, string? Words)
{
    public static Written Read(YamlNode node)
    {
        if (node is YamlScalarNode scalar) return Read(scalar.Value ?? "");
        if (node.Child("figure") is { } figure) return Read(figure);
        var word = Outcomes.Words.Single(w => node.Child(w) is not null);
        return new(null, word, null);
    }

    /// <summary>What a table of words gives: a text is one even where it begins with a number.</summary>
    public static Written ReadWords(YamlNode node) =>
        node is YamlScalarNode { Value: { } text } && !IsWord(text) ? new(null, null, text) : Read(node);

    /// <summary>A number with or without its unit: `82.91`, `£14.10 an hour`, `52 weeks a year`, `75%`.</summary>
    public static Fraction? Number(string text)
    {
        var match = NumberAtTheStart().Match(text);
        if (!match.Success) return null;
        var number = Fraction.Parse(match.Groups[1].Value);
        return match.Groups[2].Length > 0 ? number / new Fraction(100, 1) : number;
    }

    public static bool IsWord(string text) => Outcomes.Words.Contains(text);

    /// <summary>What it makes of the line at which it stands.</summary>
    public Fill At(int line)
    {
        if (Figure is { } figure) return Fill.Of(figure);
        return Word is null ? Fill.Of(Words!) : Fill.Without(Word, line);
    }

    private static Written Read(string text)
    {
        if (IsWord(text)) return new(null, text, null);
        return Number(text) is { } number ? new(number, null, null) : new(null, null, text);
    }

    [GeneratedRegex(@"^(?:[£€$]|[A-Z]{3} )?(-?\d+(?:\.\d+)?)(%?)(?: .*)?$")]
    private static partial Regex NumberAtTheStart();
}
