using System.Globalization;
using System.Text;

namespace OpenRas.Rendering;

/// <summary>Indented JSON whose bytes depend on nothing but its content.</summary>
internal sealed class JsonBuilder
{
    private readonly StringBuilder text = new();
    private int depth;

    internal void Object(params (string Key, Action Write)[] members) => Block('{', '}', members, m =>
    {
        JsonText.Quote(text, m.Key);
        text.Append(": ");
        m.Write();
    });

    internal void List<T>(IReadOnlyList<T> items, Action<T> write) => Block('[', ']', items, write);

    /// <summary>Writes it, or null where there is none.</summary>
    internal void Maybe<T>(T? item, Action<T> write)
        where T : class
    {
        if (item is null) Text(null);
        else write(item);
    }

    internal void Text(string? value)
    {
        if (value is null) text.Append("null");
        else JsonText.Quote(text, value);
    }

    internal void Number(int value) => text.Append(value.ToString(CultureInfo.InvariantCulture));

    internal void Number(int? value)
    {
        if (value is { } number) Number(number);
        else Text(null);
    }

    internal void Flag(bool? value) => text.Append(value switch { true => "true", false => "false", null => "null" });

    public override string ToString() => text + "\n";

    private void Block<T>(char open, char close, IReadOnlyList<T> items, Action<T> write)
    {
        text.Append(open);
        depth++;
        for (var i = 0; i < items.Count; i++)
        {
            if (i > 0) text.Append(',');
            NewLine();
            write(items[i]);
        }

        depth--;
        if (items.Count > 0) NewLine();
        text.Append(close);
    }

    private void NewLine() => text.Append('\n').Append(' ', depth * 2);
}
