using OpenRas.Analysis;
using YamlDotNet.RepresentationModel;

namespace OpenRas.Tests.Reference;

internal static class Yaml
{
    public static readonly string[] Remarks = ["source", "basis", "note", "prices-of"];

    public static YamlNode Root(string yaml)
    {
        YamlStream stream = [];
        stream.Load(new StringReader(yaml));
        return stream.Documents.Single().RootNode;
    }

    public static FormatException Odd(this YamlNode node, string what) =>
        new($"line {node.Start.Line}: {what}: {node}");

    public static string Scalar(this YamlNode node) =>
        node is YamlScalarNode { Value: { Length: > 0 } text } ? text : throw node.Odd("a text was expected");

    public static IReadOnlyList<(string Key, YamlNode Value)> Pairs(this YamlNode node) =>
        node is YamlMappingNode map
            ? map.Children.Select(pair => (pair.Key.Scalar(), pair.Value)).ToList()
            : throw node.Odd("keys and values were expected");

    // A list; a thing that is not a list is a list of one.
    public static IReadOnlyList<YamlNode> Items(this YamlNode node) =>
        node is YamlSequenceNode list ? list.Children.ToList() : [node];

    public static YamlNode? Find(this YamlNode node, string key) =>
        node.Pairs().Where(pair => pair.Key == key).Select(pair => pair.Value).SingleOrDefault();

    public static YamlNode Get(this YamlNode node, string key) =>
        node.Find(key) ?? throw node.Odd($"'{key}' is missing");

    // Left out is no.
    public static bool Flag(this YamlNode node, string key) => node.Find(key)?.Scalar() switch
    {
        "yes" or "true" => true,
        null or "no" or "false" => false,
        _ => throw node.Odd($"'{key}' is yes or no"),
    };

    public static bool IsWord(this YamlNode node, string word) => node is YamlScalarNode scalar && scalar.Value == word;

    public static void AllowOnly(this YamlNode node, IEnumerable<string> keys)
    {
        HashSet<string> allowed = [.. keys, .. Remarks];
        foreach ((string key, YamlNode _) in node.Pairs())
        {
            if (!allowed.Contains(key))
            {
                throw node.Odd($"'{key}' is not understood here");
            }
        }
    }
}
