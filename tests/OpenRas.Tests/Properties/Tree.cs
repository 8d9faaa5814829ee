using System.Text.RegularExpressions;
using YamlDotNet.RepresentationModel;

namespace OpenRas.Tests.Properties;

/// <summary>A piece of YAML to be written: a text, a list or a group of keys. Shrinks by leaving things out.</summary>
internal abstract record Tree
{
    /// <summary>No text is no tree.</summary>
    public static implicit operator Tree(string? text) => text is null ? null! : new TextTree(text);

    internal static Tree List(IEnumerable<Tree> items) => new ListTree([.. items]);

    /// <summary>A group; keys whose value is null are left out.</summary>
    internal static GroupTree Group(params IEnumerable<(string Key, Tree? Value)> entries) =>
        new([.. entries.Where(e => e.Value is not null).Select(e => (e.Key, e.Value!))]);

    internal static Tree Of(YamlNode node) => node switch
    {
        YamlScalarNode scalar => scalar.Value!,
        YamlSequenceNode list => List(list.Select(Of)),
        _ => Group(((YamlMappingNode)node).Select(e => (((YamlScalarNode)e.Key).Value!, (Tree?)Of(e.Value)))),
    };

    internal static Tree Parse(string yaml)
    {
        var stream = new YamlStream();
        stream.Load(new StringReader(yaml));
        return Of(stream.Documents[0].RootNode);
    }

    /// <summary>Flow style, on one line.</summary>
    internal abstract string Write();

    /// <summary>The same with one thing less, the largest things first.</summary>
    internal abstract IEnumerable<Tree> Smaller();

    public sealed override string ToString() => Write();
}

internal sealed partial record TextTree(string Text) : Tree
{
    internal override string Write() => Plain().IsMatch(Text) ? Text : '"' + Text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal).Replace("\n", "\\n", StringComparison.Ordinal) + '"';

    internal override IEnumerable<Tree> Smaller() => [];

    [GeneratedRegex(@"^-?[A-Za-z0-9£][A-Za-z0-9£%.\-]*( [A-Za-z0-9£%][A-Za-z0-9£%.\-]*)*\z")]
    private static partial Regex Plain();
}

internal sealed record ListTree(IReadOnlyList<Tree> Items) : Tree
{
    internal override string Write() => $"[{string.Join(", ", Items.Select(i => i.Write()))}]";

    internal override IEnumerable<Tree> Smaller() =>
        Items.Where(_ => Items.Count > 1).Select((_, at) => (Tree)new ListTree([.. Items.Where((_, i) => i != at)]))
            .Concat(Items.SelectMany((item, at) => item.Smaller().Select(s => (Tree)new ListTree([.. Items.Select((old, i) => i == at ? s : old)]))));
}

internal sealed record GroupTree(IReadOnlyList<(string Key, Tree Value)> Entries) : Tree
{
    internal Tree? this[string key] => Entries.Where(e => e.Key == key).Select(e => e.Value).FirstOrDefault();

    internal GroupTree With(string key, Tree value) => new([.. Entries.Select(e => e.Key == key ? (key, value) : e)]);

    internal override string Write() => $"{{ {string.Join(", ", Entries.Select(e => $"{e.Key}: {e.Value.Write()}"))} }}";

    internal override IEnumerable<Tree> Smaller() =>
        Entries.Select((_, at) => (Tree)new GroupTree([.. Entries.Where((_, i) => i != at)]))
            .Concat(Entries.SelectMany((entry, at) => entry.Value.Smaller().Select(s => (Tree)new GroupTree([.. Entries.Select((old, i) => i == at ? (old.Key, s) : old)]))));
}
