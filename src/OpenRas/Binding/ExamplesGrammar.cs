using OpenRas.Diagnostics;
using OpenRas.Syntax;

namespace OpenRas.Binding;

/// <summary>The keys of a file of examples: each a case, and what must come out of it.</summary>
internal static class ExamplesGrammar
{
    private static readonly Field<Located<string>> Definition = CaseGrammar.Definition with { IsRequired = true };
    private static readonly Field<Located<string>> Label = new("label", Scalars.Text, IsRequired: true);
    private static readonly Field<IReadOnlyList<(Located<string> Key, FigureDraft Value)>> Expect = new("expect", new MapGrammar<FigureDraft>(new ExpectedGrammar(), "the results that you expect, such as `{ indicative: £82.91 a week }`"), IsRequired: true);

    private static readonly RecordGrammar<ExamplesDraft> Yaml = Examples(isJson: false);
    private static readonly RecordGrammar<ExamplesDraft> Json = Examples(isJson: true);

    internal static ExamplesDraft? Read(Node node, DiagnosticBag bag, bool isJson) => (isJson ? Json : Yaml).Read(node, bag);

    private static RecordGrammar<ExamplesDraft> Examples(bool isJson)
    {
        var (given, answers) = CaseGrammar.Values(isJson);
        var example = new RecordGrammar<ExampleDraft>(
            "an example",
            r => new ExampleDraft(r.Node.Span)
            {
                Label = Label.Of(r),
                Citation = Citations.Of(r),
                Answers = [.. given.Of(r) ?? [], .. answers.Of(r) ?? []],
                Expect = Expect.Of(r) ?? [],
            },
            [Label, .. Citations.Fields.Select(f => f.Name == "basis" ? f with { IsRequired = true } : f), given, answers, Expect]);
        var examples = new Field<IReadOnlyList<ExampleDraft>>("examples", new ListGrammar<ExampleDraft>(example, "examples"), IsRequired: true);
        return new(
            "a file of examples",
            r => new ExamplesDraft(Definition.Of(r), DefinitionGrammar.Sources.Of(r) ?? [], examples.Of(r) ?? []),
            Definition, CaseGrammar.Note, DefinitionGrammar.Sources, examples);
    }

    /// <summary>A figure, a text, or one of the seven words with its text or without.</summary>
    private sealed class ExpectedGrammar : Grammar<FigureDraft>
    {
        internal override bool Claims(Node node) => node is not ListNode;

        internal override Schema Describe(SharedSchemas shared) => Schema.AnyOf([shared.Refer(FigureGrammar.OrText), Schema.OneOf(States.Words.Keys)]);

        internal override FigureDraft? Read(Node node, DiagnosticBag bag)
        {
            if (node is ScalarNode scalar && States.Words.TryGetValue(Scalars.OneLine(scalar.Text), out var state)) return new(node.Span, scalar.Text) { State = state };
            if (node is not MapNode map || map.Entries.Any(e => States.Words.ContainsKey(e.Key.Text))) return FigureGrammar.Any.Read(node, bag);
            bag.Add(Rules.WrongShape, node.Span, "a figure, a text, or a word such as `{ refer: Resource panel }`", Kind(node));
            return null;
        }
    }
}
