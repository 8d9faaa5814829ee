using System.Text.RegularExpressions;
using YamlDotNet.RepresentationModel;

namespace OpenRas.Tests.Reference;

// What may stand where a figure can stand: a number, a text (only in tables of words or yes-no), or one of the seven words.
internal sealed record Figure(ReferenceState State, BigRational? Value = null, string? Text = null, bool TakesOff = false)
{
    private static readonly Regex NumberWithUnit = new(
        @"^(?<minus>-?)\p{Sc}?(?<number>[0-9]+(\.[0-9]+)?)(?<percent>%)?(?<unit> .+)?\z",
        RegexOptions.CultureInvariant);

    private static readonly Dictionary<string, ReferenceState> Words = new()
    {
        ["no-budget"] = ReferenceState.NoBudget,
        ["not-eligible"] = ReferenceState.NotEligible,
        ["refer"] = ReferenceState.Refer,
        ["unpublished"] = ReferenceState.Unpublished,
        ["unread"] = ReferenceState.Unread,
        ["unclear"] = ReferenceState.Unclear,
        ["does-not-apply"] = ReferenceState.DoesNotApply,
    };

    public static Figure Parse(YamlNode node, bool isText = false)
    {
        if (node is YamlScalarNode)
        {
            string written = node.Scalar();
            if (Words.TryGetValue(written, out ReferenceState state))
            {
                return new Figure(state);
            }

            return isText
                ? new Figure(ReferenceState.Figure, Text: written)
                : new Figure(ReferenceState.Figure, Number(written));
        }

        (string key, YamlNode value) = node.Pairs().Single(pair => !Yaml.Remarks.Contains(pair.Key));
        return key switch
        {
            "figure" => Parse(value, isText),
            "leaves" => Parse(value),
            "takes-off" => Parse(value) with { TakesOff = true },
            _ when Words.TryGetValue(key, out ReferenceState state) && value.Scalar() != "" => new Figure(state),
            _ => throw node.Odd("not a figure"),
        };
    }

    public static bool IsWord(YamlNode node) =>
        node is YamlScalarNode
            ? Words.ContainsKey(node.Scalar())
            : node.Pairs().Where(pair => !Yaml.Remarks.Contains(pair.Key)).All(pair => Words.ContainsKey(pair.Key));

    public static BigRational Number(string written)
    {
        Match match = NumberWithUnit.Match(written);
        if (!match.Success)
        {
            throw new FormatException($"'{written}' is not a figure");
        }

        BigRational number = BigRational.Parse(match.Groups["minus"].Value + match.Groups["number"].Value);
        return match.Groups["percent"].Success ? number / BigRational.Parse("100") : number;
    }
}
