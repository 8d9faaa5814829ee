using YamlDotNet.RepresentationModel;

namespace OpenRas.Oracle;

/// <summary>Reads YAML as a tree of texts: no value has a type, so that `1310.50` keeps its digits and `yes` is a word.</summary>
internal static class Tree
{
    internal static YamlNode Read(string text)
    {
        var stream = new YamlStream();
        stream.Load(new StringReader(text));
        return stream.Documents[0].RootNode;
    }

    internal static YamlNode? Child(this YamlNode node, string key) =>
        node is YamlMappingNode map && map.Children.TryGetValue(new YamlScalarNode(key), out var child) ? child : null;

    internal static string? Text(this YamlNode node, string key) => (node.Child(key) as YamlScalarNode)?.Value;

    internal static string Text(this YamlNode node) => ((YamlScalarNode)node).Value ?? "";

    /// <summary>The items of a list; one that stands alone is a list of itself.</summary>
    internal static IReadOnlyList<YamlNode> Items(this YamlNode? node) => node switch
    {
        null => [],
        YamlSequenceNode list => [.. list.Children],
        _ => [node],
    };

    internal static IEnumerable<(string Key, YamlNode Value)> Pairs(this YamlNode node) =>
        ((YamlMappingNode)node).Children.Select(p => (p.Key.Text(), p.Value));
}
