using OpenRas.Diagnostics;
using OpenRas.Syntax;

namespace OpenRas.Binding;

/// <summary>
/// A figure, bare, with its unit, with its own source, or one of the seven words. Text that is none of them is kept, and refused by the planner, which
/// knows the unit; a schema must be told where such text may stand.
/// </summary>
internal sealed class FigureGrammar : Grammar<FigureDraft>
{
    private const string Help = "Write a figure, such as 82.91, 75% or £14.10 an hour. "
        + "You can also write a word, such as unread or { refer: Resource panel }.";

    internal static readonly FigureGrammar Any = new(_ => Scalars.DescribeNumber(Pattern, Help)) { SharedAs = "figure" };

    /// <summary>Where the unit is words, and where a text has a message of its own.</summary>
    internal static readonly FigureGrammar OrText = new(shared => shared.Refer(Scalars.Text).With("not", Schema.OneOf(Bare(needsText: true)))) { SharedAs = "figure-or-text" };

    private static readonly IReadOnlyDictionary<string, Grammar<FigureDraft>> WithText = States.Words.Keys.ToDictionary(w => w, Word, StringComparer.Ordinal);

    private readonly Field<FigureDraft> figure;
    private readonly Grammar<FigureDraft> withSource;

    private FigureGrammar(Func<SharedSchemas, Schema> describe)
    {
        figure = new("figure", new BareFigure(describe), "Write the figure, or a word in its place.", IsRequired: true);
        withSource = new RecordGrammar<FigureDraft>("a figure", r => figure.Of(r) is { } read ? read with { Citation = Citations.Of(r) } : null!, [figure, .. Citations.Fields]);
    }

    /// <summary>One of the seven words, or this one, and no figure.</summary>
    internal static FigureGrammar WordOr(string word) => new(_ => Schema.OneOf([word]));

    internal override bool Claims(Node node) => node is not ListNode;

    internal override FigureDraft? Read(Node node, DiagnosticBag bag)
    {
        if (node is not MapNode map) return figure.Grammar.Read(node, bag);
        var word = map.Entries.FirstOrDefault(e => WithText.ContainsKey(e.Key.Text));
        return (word is null ? withSource : WithText[word.Key.Text]).Read(node, bag);
    }

    internal override Schema Describe(SharedSchemas shared) =>
        Schema.AnyOf([figure.Grammar.Describe(shared), withSource.Describe(shared), .. WithText.Values.Select(shared.Refer)]);

    /// <summary><c>{ refer: Resource panel, source: policy }</c>.</summary>
    private static Grammar<FigureDraft> Word(string word)
    {
        var text = new Field<Located<string>>(word, Said.Of(States.Words[word]), "Write its text. We print it.", IsRequired: true);
        return new RecordGrammar<FigureDraft>(
            "a word for a figure",
            r => new FigureDraft(r.Node.Span, word) { State = States.Words[word], Text = text.Of(r).Value, Citation = Citations.Of(r) },
            [text, .. Citations.Fields]) { SharedAs = word + "-with-text" };
    }

    private static IEnumerable<string> Bare(bool needsText) => States.Words.Where(w => w.Value.NeedsText() == needsText).Select(w => w.Key);

    /// <summary>What <see cref="BareFigure"/> reads as a number, as a regular expression.</summary>
    internal static string Pattern
    {
        get
        {
            const string space = "\\s+";
            var singular = OpenRas.RasUnit.Things.Where(t => t.EndsWith('s')).Select(t => t[..^1]);
            var tail = OpenRas.RasUnit.TailPattern(space);
            return $"\\s*(?:{Numbers.Pattern}(?:%{tail}|{space}{OpenRas.RasUnit.Pattern(OpenRas.RasUnit.Things, space)})?|{Currencies.PatternBefore(space)}{Numbers.Pattern}{tail}|1(?:[.]0+)?{space}{OpenRas.RasUnit.Pattern(singular, space)})\\s*";
        }
    }

    private sealed class BareFigure(Func<SharedSchemas, Schema> describe) : ScalarGrammar<FigureDraft>("a figure")
    {
        /// <summary>An editor says of a wrong text what the first of them would have.</summary>
        internal override Schema Describe(SharedSchemas shared) => Schema.AnyOf([describe(shared), Schema.OneOf(Bare(needsText: false))]);

        private protected override FigureDraft Read(ScalarNode scalar, DiagnosticBag bag)
        {
            var text = Scalars.OneLine(scalar.Text);
            var draft = new FigureDraft(scalar.Span, text);
            if (States.Words.TryGetValue(text, out var state))
            {
                if (state.NeedsText()) bag.Add(Rules.WordNeedsText, scalar.Span, text, Said.AskedBy(state));
                return draft with { State = state };
            }

            var figure = WithNumber(draft) ?? draft with { Text = text };
            if (figure.Unit is { } unit) Scalars.IsOurMoney(unit, scalar.Span, bag);
            return figure;
        }

        /// <summary><c>82.91</c>, <c>75%</c>, <c>£14.10 an hour</c>, <c>52 weeks a year</c>; null when it is none of these.</summary>
        private static FigureDraft? WithNumber(FigureDraft draft)
        {
            var text = draft.Written;
            var sign = Currencies.SignAt(text);
            var rest = text[Currencies.Amount(sign, "").Length..];
            var space = rest.IndexOf(' ');
            var digits = space < 0 ? rest : rest[..space];
            var after = sign.Length > 0 ? space : space + 1;
            var unit = sign + (space < 0 ? "" : rest[after..]);
            if (sign.Length == 0 && digits.EndsWith('%'))
            {
                // 10%, or 10% for each condition.
                var of = OpenRas.RasUnit.Parse(space < 0 ? OpenRas.RasUnit.Share.Thing : OpenRas.RasUnit.Share.Thing + rest[space..]);
                return of is not null && Numbers.TryParse(digits.AsSpan()[..^1], out var percent) ? draft with { Number = percent / 100, Unit = of } : null;
            }

            if (!Numbers.TryParse(digits, out var number)) return null;
            if (unit.Length == 0) return draft with { Number = number };
            var parsed = OpenRas.RasUnit.Parse(unit) ?? (number == 1 ? OpenRas.RasUnit.Parse(Plural(unit)) : null);
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
    private static readonly Field<Located<string>> Source = new("source", Scalars.Name, "Write the name of one of the `sources`, where it was published.");
    internal static readonly Field<Located<Basis>> Basis = new("basis", Scalars.OneOf("a basis", ("quoted", OpenRas.Basis.Quoted), ("derived", OpenRas.Basis.Derived), ("inferred", OpenRas.Basis.Inferred), ("ours", OpenRas.Basis.Ours)), "Say where the figure comes from: quoted from the source, derived from figures in the source, inferred from it, or ours. We print the last three. A figure with a source and no basis is `quoted`.");
    private static readonly Field<Located<string>> Note = new("note", Said.Anything, "Write what a reader should know about it.");

    /// <summary>Beside the others where prices stand.</summary>
    internal static readonly Field<Located<string>> PricesOf = new("prices-of", Scalars.AsAt, "Write the day, month or year that the prices are for, such as 2026-04 or 2023/24. You can also write unread or unpublished.");

    internal static readonly Field[] Fields = [Source, Basis, Note];

    internal static CitationDraft Of(Record r) => new(Source.Maybe(r), Basis.Maybe(r), Note.Maybe(r)) { PricesOf = PricesOf.Maybe(r) };
}

internal static class FieldReading
{
    /// <summary>The value where the key is written, and null where it is not.</summary>
    internal static T? Maybe<T>(this Field<T> field, Record record)
        where T : struct => record.Has(field) ? field.Of(record) : null;
}
