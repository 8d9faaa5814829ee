using OpenRas.Diagnostics;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace OpenRas.Syntax;

/// <summary>
/// YAML events to a tree in which every node knows its place. The only file that knows YamlDotNet: its deserializer keeps the last of two duplicate
/// keys and reads 017 as 15, so the raw text of each scalar is taken from the events and judged later.
/// </summary>
internal sealed class YamlReader
{
    internal const int DeepestNesting = 24;
    internal const int MostEvents = 200_000;

    /// <summary>The stream and the document are levels to the library, and none to a writer.</summary>
    private const int Outermost = 2;

    /// <summary>Where what stands in a list ends: within the stream, the document, its keys and the list.</summary>
    private const int InList = 4;

    private readonly DiagnosticBag bag;
    private readonly Parser parser;
    private readonly HashSet<int> texts = [];
    private int events;
    private int depth;
    private SourceSpan lastGood = SourceSpan.At(1, 1);

    private YamlReader(DiagnosticBag bag)
    {
        this.bag = bag;
        parser = new Parser(new StringReader(bag.Source.Text));
    }

    /// <summary>The tree, or null after at least one error.</summary>
    internal static Node? Read(DiagnosticBag bag)
    {
        if (bag.HasErrors) return null;
        YamlTraps.Directives(bag);
        if (bag.HasErrors) return null;
        try
        {
            var reader = new YamlReader(bag);
            var root = reader.Document();
            YamlTraps.TabIndents(bag, reader.texts);
            return bag.HasErrors ? null : root;
        }
        catch (Refused)
        {
            return null;
        }
    }

    private Node Document()
    {
        Next();
        Next();
        if (parser.Current is StreamEnd) throw Refuse(Rules.Empty, default);
        Next();
        var root = Read();
        Next();
        if (parser.Current is not StreamEnd) throw Refuse(Rules.SecondDocument, Span(parser.Current!));
        return root;
    }

    /// <summary>Reads the node that begins at the current event, and moves past it.</summary>
    private Node Read()
    {
        var at = parser.Current!;
        if (at is AnchorAlias) bag.Add(Rules.NotClosedSet, Span(at), "aliases");
        if (at is NodeEvent { Anchor.IsEmpty: false } && at is not AnchorAlias) bag.Add(Rules.NotClosedSet, Span(at), "anchors");
        if (at is NodeEvent { Tag: { IsEmpty: false, IsNonSpecific: false } }) bag.Add(Rules.NotClosedSet, Span(at), "tags");
        if (at is Scalar text) TextLoader.Length(bag, text.Value, Span(at));
        if (at is Scalar { Style: ScalarStyle.DoubleQuoted } quoted) TextLoader.Escapes(bag, quoted.Value, Span(at));
        Node node = at switch
        {
            Scalar scalar => new ScalarNode(scalar.Value, Span(scalar), scalar.Style != ScalarStyle.Plain),
            SequenceStart => List(),
            MappingStart => Map(),
            _ => new ScalarNode("", Span(at)),
        };
        Next();
        return node;
    }

    private ListNode List()
    {
        var start = Span(parser.Current!);
        var items = new List<Node>();
        Next();
        while (parser.Current is not SequenceEnd)
        {
            var item = Read();
            YamlTraps.Unquoted(bag, null, item);
            items.Add(item);
        }

        return new ListNode(items, Around(start, items));
    }

    private MapNode Map()
    {
        var start = Span(parser.Current!);
        var entries = new List<Pair>();
        var seen = new Dictionary<string, ScalarNode>(StringComparer.Ordinal);
        var twice = new List<ScalarNode>();
        Next();
        while (parser.Current is not MappingEnd)
        {
            var key = Read();
            var value = Read();
            if (key is not ScalarNode name)
            {
                bag.Add(Rules.KeyNotText, key.Span);
            }
            else if (YamlTraps.SplitAtComma(bag, entries, name, value))
            {
                continue;
            }
            else if (!seen.TryAdd(name.Text, name))
            {
                twice.Add(name);
            }
            else
            {
                YamlTraps.Unquoted(bag, name.Text, value);
                entries.Add(new Pair(name, value));
            }
        }

        Twice(twice, seen, entries);
        return new MapNode(entries, Around(start, entries.Select(e => e.Value)));
    }

    /// <summary>Where the keys of an item begin again from the first, the dash of the next item is missing: one slip, said once.</summary>
    private void Twice(List<ScalarNode> twice, Dictionary<string, ScalarNode> seen, List<Pair> entries)
    {
        var begins = twice.Count > 1 && depth >= InList && twice[0].Text == entries[0].Key.Text;
        foreach (var key in begins ? twice.Take(1) : twice)
        {
            var help = begins ? "Begin a new item with `- ` before this one, or keep one of the two." : null;
            bag.AddDuplicate(key.Text, key.Span, seen[key.Text].Span, help);
        }
    }

    /// <summary>The library's end marks of block containers are wrong, so a container ends where its last child does.</summary>
    private static SourceSpan Around(SourceSpan start, IEnumerable<Node> children) =>
        children.LastOrDefault() is { } last ? start.To(last.Span) : start;

    private void Next()
    {
        var before = parser.Current;
        try
        {
            parser.MoveNext();
        }
        catch (YamlException e)
        {
            YamlTraps.TabIndents(bag, texts);
            if (bag.HasErrors) throw new Refused();
            if (YamlTraps.Explained(bag.Source, (int)e.Start.Line, (int)e.Start.Column) is { } said) throw Refuse(Rules.NotYaml, said.Span, new Extra { Help = said.Help }, said.Why);
            var apostrophe = YamlTraps.Apostrophe(bag.Source, (int)e.Start.Line, (int)e.Start.Column)
                ?? (before is Scalar { Style: ScalarStyle.SingleQuoted } ? YamlTraps.Apostrophe(bag.Source, lastGood.EndLine, lastGood.EndColumn) : null);
            if (apostrophe is { } place)
                throw Refuse(Rules.NotYaml, place, new Extra { Help = "Put the text in double quotes: `\"Who's helping?\"`." }, "the apostrophe ends the text");

            // Some of the library's errors carry no mark, which reads as 1:1.
            var known = e.Start.Line > 1 || e.Start.Column > 1;
            throw Refuse(Rules.NotYaml, known ? SourceSpan.At((int)e.Start.Line, (int)e.Start.Column) : lastGood, YamlTraps.Plain(e.Message));
        }
        catch (Exception e) when (e is InvalidOperationException or ArgumentException)
        {
            throw Refuse(Rules.NotYaml, lastGood, e is ArgumentOutOfRangeException ? "the double quotes after this contain a code that is not a letter" : "a bracket, colon or comma is in the wrong place");
        }

        if (parser.Current is not { } current) throw Refuse(Rules.NotYaml, lastGood, "the text ends too early");
        lastGood = Span(current);

        // What goes on from line to line is text there, whatever it begins with.
        var last = lastGood.EndColumn > 1 ? lastGood.EndLine : lastGood.EndLine - 1;
        if (current is Scalar && last > lastGood.Line) texts.UnionWith(Enumerable.Range(lastGood.Line + 1, last - lastGood.Line));
        depth += current.NestingIncrease;
        if (depth > DeepestNesting + Outermost) throw Refuse(Rules.TooDeep, lastGood, DeepestNesting);
        if (++events > MostEvents) throw Refuse(Rules.TooMany, lastGood, MostEvents);
    }

    private Refused Refuse(Rule rule, SourceSpan span, params object[] words) => Refuse(rule, span, new Extra(), words);

    private Refused Refuse(Rule rule, SourceSpan span, Extra extra, params object[] words)
    {
        bag.Add(rule, span, extra, words);
        return new Refused();
    }

    private static SourceSpan Span(ParsingEvent e) => e is Scalar or AnchorAlias
        ? new((int)e.Start.Line, (int)e.Start.Column, (int)e.End.Line, (int)e.End.Column)
        : SourceSpan.At((int)e.Start.Line, (int)e.Start.Column);

    /// <summary>Leaves the recursion once the stream itself is broken; never leaves this class.</summary>
    private sealed class Refused : Exception;
}
