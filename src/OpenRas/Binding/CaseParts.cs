using System.Globalization;
using OpenRas.Diagnostics;
using OpenRas.Syntax;

namespace OpenRas.Binding;

/// <summary>Who did it; or <c>unread</c> or <c>unpublished</c>.</summary>
internal sealed class ByGrammar() : ScalarGrammar<StatedDraft>("who did it, or `unread` or `unpublished`")
{
    private static readonly SaidGrammar Named = new("who did it", "Write who did it. If you did not read it, write `unread`. If it was not published, write `unpublished`.");

    internal override Schema Describe(SharedSchemas shared) => shared.Refer(Named);

    private protected override StatedDraft Read(ScalarNode scalar, DiagnosticBag bag) => scalar.Text switch
    {
        "unread" => new(State.Unread, null, scalar.Span),
        "unpublished" => new(State.Unpublished, null, scalar.Span),
        _ => new(State.Figure, Named.Read((Node)scalar, bag).Value, scalar.Span),
    };
}

/// <summary>A day, a month or a year; or <c>unread</c>, <c>unpublished</c> or <c>{ unclear: why }</c>.</summary>
internal sealed class WhenGrammar : Grammar<StatedDraft>
{
    private static readonly string[] Forms = ["yyyy-MM-dd", "yyyy-MM", "yyyy"];

    private static readonly string Pattern = $"{Days.Pattern}|{Days.PatternOfMonth}|(?!0000)[0-9]{{4}}";

    private static readonly Field<Located<string>> Unclear = new("unclear", Said.InTwoWays, IsRequired: true);

    private static readonly RecordGrammar<StatedDraft> TwoWays = new("a date", r => new(State.Unclear, Unclear.Of(r).Value, r.Node.Span), Unclear);

    internal override bool Claims(Node node) => node is not ListNode;

    internal override Schema Describe(SharedSchemas shared) =>
        Schema.AnyOf(
        [
            shared.Refer(TwoWays),
            Schema.OneOf(NotRead.Words),
            Scalars.DescribeYear(Pattern, "Write a day, month or year, such as 2026-04-20, 2026-04 or 2026."),
        ]);

    internal override StatedDraft? Read(Node node, DiagnosticBag bag)
    {
        if (node is MapNode) return TwoWays.Read(node, bag);
        var text = Scalars.Text.Read(node, bag);
        if (text.Value is null) return null;
        if (text.Value is "unread" or "unpublished") return new(States.Words[text.Value], null, node.Span);
        if (text.Value is "unclear") bag.Add(Rules.WordNeedsText, node.Span, text.Value, Said.TwoWays);
        else if (!DateOnly.TryParseExact(text.Value, Forms, CultureInfo.InvariantCulture, DateTimeStyles.None, out _))
            bag.Add(Rules.BadDate, node.Span, new Extra { Help = "Write a day such as `2009-12-04`, a month `2009-12` or a year `2009`; or `unread`, `unpublished` or `{ unclear: \"why\" }`." }, text.Value);
        return new(State.Figure, text.Value, node.Span);
    }
}

/// <summary><c>{ washing: some, staff: 0 }</c>: answers, or totals that are given.</summary>
internal sealed class ValuesGrammar(bool isJson, AnswerPlace place) : Grammar<IReadOnlyList<AnswerGiven>>
{
    internal override bool Claims(Node node) => node is MapNode;

    internal override Schema Describe(SharedSchemas shared) => new(("type", "object"), ("additionalProperties", shared.Refer(Scalars.Text)));

    internal override IReadOnlyList<AnswerGiven> Read(Node node, DiagnosticBag bag)
    {
        if (node is not MapNode map)
        {
            bag.Add(Rules.WrongShape, node.Span, "a group such as `{ washing: some }`", Kind(node));
            return [];
        }

        var values = new List<AnswerGiven>();
        foreach (var (key, value) in map.Entries)
        {
            // A line of a blank form that nobody filled in.
            if (value is ScalarNode { Text: "", IsQuoted: false }) continue;
            if (value is not ScalarNode scalar) bag.Add(Rules.WrongShape, value.Span, "one answer", Kind(value));
            else if (string.IsNullOrWhiteSpace(scalar.Text)) bag.Add(Rules.NoText, key.Span, new Extra { Help = "Write the answer. If the question was not answered, write nothing after the colon." }, key.Text);
            else values.Add(new(new(key.Text, key.Span), new(scalar.Text.Trim(), scalar.Span), place, isJson && !scalar.IsQuoted && bool.TryParse(scalar.Text, out var flag) ? flag : null));
        }

        return values;
    }
}

/// <summary>One, or a list of them.</summary>
internal sealed class OneOrMoreGrammar<T>(Grammar<T> item) : Grammar<IReadOnlyList<T>>
{
    internal override bool Claims(Node node) => node is ListNode || item.Claims(node);

    internal override Schema Describe(SharedSchemas shared) => Schema.AnyOf([shared.Refer(item), new(("type", "array"), ("items", shared.Refer(item)))]);

    internal override IReadOnlyList<T> Read(Node node, DiagnosticBag bag) =>
        [.. (node is ListNode list ? list.Items : [node]).Select(n => item.Read(n, bag)!)];
}
