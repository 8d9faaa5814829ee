using System.Text;

namespace OpenRas.Binding;

/// <summary>A JSON Schema, or a part of one: keywords in the order in which they are written. A value is a text, a whole number, a flag, a schema, or a list of them.</summary>
internal sealed class Schema
{
    private const int Widest = 150;

    private readonly (string Keyword, object Value)[] members;

    internal Schema(params (string Keyword, object Value)[] members) => this.members = members;

    internal static Schema AnyOf(IEnumerable<Schema> schemas) => schemas.ToArray() is var all && all.Length == 1 ? all[0] : new(("anyOf", all));

    /// <summary>
    /// A closed list of words. An editor's YAML makes a number of <c>1</c> and a flag of <c>true</c> (and, as YAML 1.1, of <c>yes</c>), so the schema
    /// accepts those where the word is one of the list. It is so wherever text stands: any text may reach the schema as a number or a flag.
    /// </summary>
    internal static Schema OneOf(IEnumerable<string> words)
    {
        var list = words.ToList();
        var typed = list.Where(w => Numbers.TryParse(w, out _)).Select(w => (object)int.Parse(w, System.Globalization.CultureInfo.InvariantCulture))
            .Concat(list.Where(w => bool.TryParse(w, out _)).Select(w => (object)bool.Parse(w)));
        return new(("enum", list.Concat(typed).ToArray()));
    }

    /// <summary>One text that is wholly of a pattern.</summary>
    /// <param name="pattern">The pattern.</param>
    /// <param name="help">What an editor says of any other text; null for a pattern that no text may have.</param>
    internal static Schema Pattern(string pattern, string? help = null) => new Schema(("type", "string")).Matching($"^(?:{pattern})$", help);

    internal static Schema OfType(params string[] types) => new(("type", types));

    internal Schema With(string keyword, object value) => new([.. members, (keyword, value)]);

    /// <summary>The same, where a text has a pattern. JSON Schema does not know <c>patternErrorMessage</c>. Editors of YAML show it.</summary>
    internal Schema Matching(string pattern, string? help) =>
        help is null ? With("pattern", pattern) : With("pattern", pattern).With("patternErrorMessage", help);

    internal Schema After(string keyword, object value) => new([(keyword, value), .. members]);

    /// <summary>Short parts on one line, longer ones with a line for each of theirs. The bytes depend on nothing but the content.</summary>
    public override string ToString()
    {
        var text = new StringBuilder();
        Write(text, this, 0);
        return text.Append('\n').ToString();
    }

    private static void Write(StringBuilder to, object value, int depth)
    {
        var line = Line(value);
        if (value is not (Schema or Array) || depth > 0 && line.Length + depth <= Widest)
        {
            to.Append(line);
            return;
        }

        var (open, close) = value is Schema ? ('{', '}') : ('[', ']');
        var isFirst = true;
        foreach (var (key, part) in Parts(value))
        {
            to.Append(isFirst ? open : ',').Append('\n').Append(' ', depth + 2);
            isFirst = false;
            if (key is not null) JsonText.Quote(to, key);
            if (key is not null) to.Append(": ");
            Write(to, part, depth + 2);
        }

        to.Append('\n').Append(' ', depth).Append(close);
    }

    private static string Line(object value)
    {
        var to = new StringBuilder();
        switch (value)
        {
            case string text:
                JsonText.Quote(to, text);
                break;
            case bool flag:
                to.Append(flag ? "true" : "false");
                break;
            case Schema schema:
                to.Append("{ ").AppendJoin(", ", schema.members.Select(m => $"{Line(m.Keyword)}: {Line(m.Value)}")).Append(" }");
                break;
            case Array list:
                to.Append('[').AppendJoin(", ", list.Cast<object>().Select(Line)).Append(']');
                break;
            default:
                to.Append(System.Globalization.CultureInfo.InvariantCulture, $"{value}");
                break;
        }

        return to.ToString();
    }

    private static IEnumerable<(string? Key, object Value)> Parts(object value) =>
        value is Schema schema ? schema.members.Select(m => ((string?)m.Keyword, m.Value)) : ((Array)value).Cast<object>().Select(v => ((string?)null, v));
}
