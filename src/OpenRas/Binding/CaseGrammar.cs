
namespace OpenRas.Binding;

/// <summary>The keys of a case file. In JSON, and only there, true and false are answers.</summary>
internal static class CaseGrammar
{
    internal static readonly Field<Located<string>> Definition = new("definition", Scalars.Name);
    internal static readonly Field<Located<string>> Note = new("note", Said.Anything);

    private static readonly Field<Located<string>> Result = new("result", Scalars.Name);
    private static readonly Field<FigureDraft> Becomes = new("becomes", FigureGrammar.Any, IsRequired: true);
    private static readonly Field<FigureDraft> Amount = new("amount", FigureGrammar.Any, IsRequired: true);
    private static readonly Field<StatedDraft> By = new("by", new ByGrammar(), IsRequired: true);
    private static readonly Field<StatedDraft> On = new("on", new WhenGrammar(), IsRequired: true);
    private static readonly Field<StatedDraft> PerhapsOn = On with { IsRequired = false };
    private static readonly Field<ReasonDraft> Reason = new("reason", ReasonGrammar.Any, IsRequired: true);

    private static readonly Field<IReadOnlyList<ActDraft>> Changes = new("changes", new ListGrammar<ActDraft>(Act("a change", Becomes, On), "changes"));
    private static readonly Field<IReadOnlyList<ActDraft>> Final = new("final", new OneOrMoreGrammar<ActDraft>(Act("a final figure", Amount, PerhapsOn)));

    private static readonly RecordGrammar<CaseDraft> Yaml = Case(isJson: false);
    private static readonly RecordGrammar<CaseDraft> Json = Case(isJson: true);

    /// <summary>A file that has any of these is a case: they are words of the format, so none is the name of a question.</summary>
    internal static readonly IReadOnlyList<string> Keys = [Definition.Name, Note.Name, DefinitionGrammar.Sources.Name, "given", "answers", Changes.Name, Final.Name];

    internal static RecordGrammar<CaseDraft> Of(bool isJson) => isJson ? Json : Yaml;

    internal static (Field<IReadOnlyList<AnswerGiven>> Given, Field<IReadOnlyList<AnswerGiven>> Answers) Values(bool isJson) =>
        (new("given", new ValuesGrammar(isJson, AnswerPlace.Given)), new("answers", new ValuesGrammar(isJson, AnswerPlace.Answers)));

    private static RecordGrammar<CaseDraft> Case(bool isJson)
    {
        var (given, answers) = Values(isJson);
        return new(
            "a case",
            r => new CaseDraft([.. given.Of(r) ?? [], .. answers.Of(r) ?? []])
            {
                Definition = Definition.Maybe(r),
                Note = Note.Maybe(r),
                Sources = DefinitionGrammar.Sources.Of(r) ?? [],
                Changes = Changes.Of(r) ?? [],
                Finals = Final.Of(r) ?? [],
                Statement = StatementBlockGrammar.Statement.Of(r),
            },
            Definition, Note, DefinitionGrammar.Sources, given, answers, Changes, Final, StatementBlockGrammar.Statement);
    }

    private static RecordGrammar<ActDraft> Act(string what, Field<FigureDraft> figure, Field<StatedDraft> on) => new(
        what,
        r => new ActDraft(r.Node.Span)
        {
            Result = Result.Maybe(r),
            Figure = figure.Of(r)!,
            By = By.Of(r)!,
            On = on.Of(r),
            Reason = Reason.Of(r)!,
            Citation = Citations.Of(r),
        },
        [Result, figure, By, on, Reason, .. Citations.Fields]);
}
