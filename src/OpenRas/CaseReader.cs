using OpenRas.Binding;
using OpenRas.Calculation;
using OpenRas.Diagnostics;
using OpenRas.Planning;
using OpenRas.Syntax;

namespace OpenRas;

/// <summary>Reads and checks what is handed to a definition: answers, cases, examples.</summary>
internal sealed class CaseReader(RasDefinition definition)
{
    /// <summary>Answers one by one, and what people changed afterwards.</summary>
    internal Checked<AnswerSet> Answers((string Id, string Value)[] answers, Acts acts)
    {
        ArgumentNullException.ThrowIfNull(answers);
        if (Array.Exists(answers, a => a.Id is null || a.Value is null))
            throw new ArgumentException("An id or a value is null. Leave out a question that has no answer.", nameof(answers));

        // One line an answer, so that diagnostics have a place to show.
        var bag = new DiagnosticBag(new SourceText("answers", string.Join('\n', answers.Select(a => $"{a.Id}: {a.Value}"))));
        var given = answers.Select((a, i) => new AnswerGiven(
            new(a.Id, SourceSpan.At(i + 1, 1, a.Id.Length)),
            new(a.Value, SourceSpan.At(i + 1, a.Id.Length + 3, a.Value.Length)),
            AnswerPlace.Anywhere,
            JsonFlag: null));
        bag.Source.IsOfAPerson = true;
        return Check([.. given], bag, acts);
    }

    /// <summary>One more act of a person, held against those that are recorded. The text that diagnostics show is the figure alone.</summary>
    internal Checked<AnswerSet> Recorded(AnswerSet answers, RecordedFigure said, bool isFinal)
    {
        ArgumentNullException.ThrowIfNull(said.Result);
        ArgumentException.ThrowIfNullOrWhiteSpace(said.By);
        var bag = new DiagnosticBag(new SourceText("answers", $"{said.Result}: {Numbers.Plain(said.Figure)}") { IsOfAPerson = true });
        var acts = new CasePlanner(definition.Plan, new SourceBook(definition.Sources, [], bag), bag).Add(answers.Acts, said, isFinal);
        return new(acts is null ? null : answers.After(acts), bag.ToList());
    }

    /// <summary>Answers, or a case, from a text.</summary>
    internal Checked<AnswerSet> Answers(DiagnosticBag bag)
    {
        bag.Source.IsOfAPerson = true;
        bag.IsAsked = id => definition.Plan.Find(id) is QuestionStep or TotalStep { MayBeGiven: not null };
        var node = Tree(bag, out var isJson);
        if (node is null) return new(null, bag.ToList());
        var draft = AnswersGrammar.Read(node, bag, isJson, definition.Id);
        if (bag.HasErrors) return new(null, bag.ToList());
        var acts = new CasePlanner(definition.Plan, new SourceBook(definition.Sources, draft.Sources, bag), bag).Read(draft);
        return Check(draft.Answers, bag, acts ?? Acts.None);
    }

    /// <summary>Examples from a text, each calculated.</summary>
    internal Checked<IReadOnlyList<WorkedExample>> Examples(DiagnosticBag bag)
    {
        var node = Tree(bag, out var isJson);
        var file = node is null ? null : ExamplesGrammar.Read(node, bag, isJson);
        if (file is not null) AnswersGrammar.IsFor(file.Definition, definition.Id, bag);
        if (file is { Examples.Count: 0 } && !bag.HasErrors) bag.Add(Rules.NoExamples, file.Definition.Span);
        if (file is null || bag.HasErrors) return new(null, bag.ToList());
        var planner = new ExamplePlanner(definition.Plan, definition.Tables.CanBe, new SourceBook(definition.Sources, file.Sources, bag), bag);
        var read = file.Examples.Select(draft => (Draft: draft, Read: planner.Read(draft))).ToList();
        if (bag.HasErrors) return new(null, bag.ToList());
        return new([.. read.Select(e => new WorkedExample(definition, e.Draft.Label.Value, e.Read.Citation.Basis!.Value, e.Read.Citation.Source, e.Read.Failures, e.Read.Cells))], bag.ToList());
    }

    /// <summary>A case or examples, which may be JSON too.</summary>
    private Node? Tree(DiagnosticBag bag, out bool isJson)
    {
        bag.Money = definition.Money;
        isJson = JsonReader.Looks(bag.Source.Text);
        return isJson ? JsonReader.Read(bag) : YamlReader.Read(bag);
    }

    private Checked<AnswerSet> Check(IReadOnlyList<AnswerGiven> given, DiagnosticBag bag, Acts acts)
    {
        var read = new AnswerPlanner(definition.Plan, definition.Tables.CanBe, bag).Read(given);
        return new(read is { } ok ? new AnswerSet(definition, ok.Entries, ok.Written, acts) : null, bag.ToList());
    }
}
