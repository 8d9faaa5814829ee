using System.Text;
using System.Text.Json;
using OpenRas.Diagnostics;

namespace OpenRas.Syntax;

/// <summary>JSON to the same tree as YAML. Everything stays as written.</summary>
internal sealed class JsonReader
{
    private readonly DiagnosticBag bag;
    private int seen;
    private int line = 1;
    private int column = 1;
    private bool isAfterReturn;

    private JsonReader(DiagnosticBag bag) => this.bag = bag;

    /// <summary>Whether a text is JSON rather than YAML: it begins with a brace and a quoted name, or ends at once.</summary>
    internal static bool Looks(string text)
    {
        var start = text.TrimStart();
        return start.StartsWith('{') && start[1..].TrimStart() is var rest && (rest.StartsWith('"') || rest.StartsWith('}'));
    }

    /// <summary>The tree, or null after at least one error.</summary>
    internal static Node? Read(DiagnosticBag bag)
    {
        if (bag.HasErrors) return null;
        var bytes = Encoding.UTF8.GetBytes(bag.Source.Text);
        var reader = new Utf8JsonReader(bytes, new JsonReaderOptions { MaxDepth = YamlReader.DeepestNesting + 1 });
        var json = new JsonReader(bag);
        try
        {
            reader.Read();
            var root = json.Value(ref reader, bytes);
            if (reader.Read()) bag.Add(Rules.NotJson, json.Span(ref reader, bytes));
            return bag.HasErrors ? null : root;
        }
        catch (TooDeep)
        {
            return null;
        }
        catch (JsonException e)
        {
            bag.Add(Rules.NotJson, json.At(bytes, (int)(e.LineNumber ?? 0), (int)(e.BytePositionInLine ?? 0)));
            return null;
        }
        catch (InvalidOperationException)
        {
            // A lone surrogate escape: \ud800.
            bag.Add(Rules.NotJson, json.Span(ref reader, bytes));
            return null;
        }
    }

    private Node Value(ref Utf8JsonReader reader, byte[] bytes)
    {
        var span = Span(ref reader, bytes);
        if (reader.CurrentDepth >= YamlReader.DeepestNesting && reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray)
        {
            bag.Add(Rules.TooDeep, span, YamlReader.DeepestNesting);
            throw new TooDeep();
        }

        switch (reader.TokenType)
        {
            case JsonTokenType.StartObject: return Map(ref reader, bytes, span);
            case JsonTokenType.StartArray: return List(ref reader, bytes, span);
            case JsonTokenType.String: return Quoted(reader.GetString()!, span);
            case JsonTokenType.True: return new ScalarNode("true", span);
            case JsonTokenType.False: return new ScalarNode("false", span);
            case JsonTokenType.Null: return new ScalarNode("", span);
            default: return Number(Encoding.UTF8.GetString(reader.ValueSpan), span);
        }
    }

    private ListNode List(ref Utf8JsonReader reader, byte[] bytes, SourceSpan span)
    {
        var items = new List<Node>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray) items.Add(Value(ref reader, bytes));
        return new ListNode(items, span.To(Span(ref reader, bytes)));
    }

    private MapNode Map(ref Utf8JsonReader reader, byte[] bytes, SourceSpan span)
    {
        var entries = new List<Pair>();
        var seen = new Dictionary<string, ScalarNode>(StringComparer.Ordinal);
        while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
        {
            var key = Quoted(reader.GetString()!, Span(ref reader, bytes));
            reader.Read();
            var value = Value(ref reader, bytes);
            if (seen.TryAdd(key.Text, key)) entries.Add(new Pair(key, value));
            else bag.AddDuplicate(key.Text, key.Span, seen[key.Text].Span);
        }

        return new MapNode(entries, span.To(Span(ref reader, bytes)));
    }

    private ScalarNode Quoted(string text, SourceSpan span)
    {
        TextLoader.Length(bag, text, span);
        TextLoader.Escapes(bag, text, span);
        return new ScalarNode(text, span, isQuoted: true);
    }

    private ScalarNode Number(string text, SourceSpan span)
    {
        TextLoader.Length(bag, text, span);
        return new ScalarNode(text, span);
    }

    private SourceSpan Span(ref Utf8JsonReader reader, byte[] bytes)
    {
        var quotes = reader.TokenType is JsonTokenType.String or JsonTokenType.PropertyName ? 2 : 0;
        MoveTo((int)reader.TokenStartIndex, bytes);
        return SourceSpan.At(line, column, Math.Max(1, Encoding.UTF8.GetCharCount(reader.ValueSpan) + quotes));
    }

    /// <summary>Leaves the recursion; never leaves this class.</summary>
    private sealed class TooDeep : Exception;

    /// <summary>The reader counts bytes, and lines by line feeds alone.</summary>
    private SourceSpan At(byte[] bytes, int feeds, int byteColumn)
    {
        var start = 0;
        for (var i = 0; i < feeds; i++) start = Array.IndexOf(bytes, (byte)'\n', start) + 1;
        MoveTo(Math.Min(start + byteColumn, bytes.Length), bytes);
        return SourceSpan.At(line, column);
    }

    /// <summary>Tokens come in order, so each byte is looked at once, and lines are cut where <see cref="SourceText"/> cuts them.</summary>
    private void MoveTo(int index, byte[] bytes)
    {
        if (index <= seen) return;
        foreach (var c in Encoding.UTF8.GetString(bytes, seen, index - seen))
        {
            var isSecond = c == '\n' && isAfterReturn;
            isAfterReturn = c == '\r';
            if (isSecond) continue;
            if (c is '\n' or '\r') (line, column) = (line + 1, 1);
            else column++;
        }

        seen = index;
    }
}
