using OpenRas.Diagnostics;
using OpenRas.Syntax;

namespace OpenRas.Binding;

/// <summary>A figure, bare, with its unit, with its own source, or one of the seven words.</summary>
internal sealed class FigureGrammar : Grammar<FigureDraft>
{
    internal static readonly FigureGrammar Any = new();

    private static readonly Field<FigureDraft> Figure = new("figure", new BareFigureGrammar(), IsRequired: true);

    private static readonly RecordGrammar<FigureDraft> WithSource = new(
        "a figure",
        r => Figure.Of(r) is { } figure ? figure with { Citation = Citations.Of(r) } : null!,
        [Figure, .. Citations.Fields]);

    internal override FigureDraft? Read(Node node, DiagnosticBag bag)
    {
        if (node is not MapNode map) return Figure.Grammar.Read(node, bag);
        return map.Entries.Any(e => States.Words.ContainsKey(e.Key.Text)) ? Word(map, bag) : WithSource.Read(node, bag);
    }

    /// <summary><c>{ refer: Resource panel, source: policy }</c>.</summary>
    private static FigureDraft? Word(MapNode map, DiagnosticBag bag)
    {
        var word = map.Entries.First(e => States.Words.ContainsKey(e.Key.Text));
        var text = new Field<Located<string>>(word.Key.Text, Scalars.Text, IsRequired: true);
        var state = States.Words[word.Key.Text];
        return new RecordGrammar<FigureDraft>(
            "a word for a figure",
            r => new FigureDraft(map.Span, word.Key.Text) { State = state, Text = text.Of(r).Value, Citation = Citations.Of(r) },
            [text, .. Citations.Fields]).Read(map, bag);
    }

    private sealed class BareFigureGrammar() : ScalarGrammar<FigureDraft>("a figure")
    {
        private protected override FigureDraft Read(ScalarNode scalar, DiagnosticBag bag)
        {
            var text = Scalars.OneLine(scalar.Text);
            var draft = new FigureDraft(scalar.Span, text);
            if (States.Words.TryGetValue(text, out var state))
            {
                if (state.NeedsText()) bag.Add(Rules.WordNeedsText, scalar.Span, text, state switch { State.Refer => "who decides", State.Unclear => "in which two ways it can be read", _ => "why not" });
                return draft with { State = state };
            }

            return WithNumber(draft) ?? draft with { Text = text };
        }

        /// <summary><c>82.91</c>, <c>75%</c>, <c>£14.10 an hour</c>, <c>52 weeks a year</c>; null when it is none of these.</summary>
        private static FigureDraft? WithNumber(FigureDraft draft)
        {
            var text = draft.Written;
            var sign = text.StartsWith(OpenRas.Unit.Pound, StringComparison.Ordinal) ? OpenRas.Unit.Pound : "";
            var rest = text[sign.Length..];
            var space = rest.IndexOf(' ');
            var digits = space < 0 ? rest : rest[..space];
            var unit = sign + (space < 0 ? "" : sign.Length > 0 ? rest[space..] : rest[(space + 1)..]);
            if (sign.Length == 0 && digits.EndsWith('%'))
            {
                // 10%, or 10% for each condition.
                var of = OpenRas.Unit.Parse(space < 0 ? OpenRas.Unit.Share.Thing : OpenRas.Unit.Share.Thing + rest[space..]);
                return of is not null && Numbers.TryParse(digits.AsSpan()[..^1], out var percent) ? draft with { Number = percent / 100, Unit = of } : null;
            }

            if (!Numbers.TryParse(digits, out var number)) return null;
            if (unit.Length == 0) return draft with { Number = number };
            var parsed = OpenRas.Unit.Parse(unit) ?? (number == 1 ? OpenRas.Unit.Parse(Plural(unit)) : null);
            return parsed is null ? null : draft with { Number = number, Unit = parsed };
        }

        /// <summary><c>1 week a year</c> is read like <c>2 weeks a year</c>.</summary>
        private static string Plural(string unit)
        {
            var space = unit.IndexOf(' ');
            return space < 0 ? unit + "s" : unit[..space] + "s" + unit[space..];
        }
    }
}

internal static class Citations
{
    private static readonly Field<Located<string>> Source = new("source", Scalars.Name);
    private static readonly Field<Located<Basis>> Basis = new("basis", Scalars.OneOf("a basis", ("quoted", OpenRas.Basis.Quoted), ("derived", OpenRas.Basis.Derived), ("inferred", OpenRas.Basis.Inferred), ("ours", OpenRas.Basis.Ours)));
    private static readonly Field<Located<string>> Note = new("note", Scalars.Text);

    internal static readonly Field[] Fields = [Source, Basis, Note];

    internal static CitationDraft Of(Record r) => new(Source.Maybe(r), Basis.Maybe(r), Note.Maybe(r));
}

internal static class FieldReading
{
    /// <summary>The value where the key is written, and null where it is not.</summary>
    internal static T? Maybe<T>(this Field<T> field, Record record)
        where T : struct => record.Has(field) ? field.Of(record) : null;
}
