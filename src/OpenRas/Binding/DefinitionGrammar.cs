using OpenRas.Diagnostics;
using OpenRas.Syntax;

namespace OpenRas.Binding;

/// <summary>The keys at the top of a definition.</summary>
internal static class DefinitionGrammar
{
    private static readonly Field<Located<string>> Format = new("format", Scalars.Text, IsRequired: true);
    private static readonly Field<Located<string>> Id = new("id", Scalars.Id, IsRequired: true);
    private static readonly Field<Located<string>> Title = new("title", Scalars.Text, IsRequired: true);
    private static readonly Field<Located<string>> Council = new("council", Scalars.Text, IsRequired: true);
    private static readonly Field<Located<string>> Jurisdiction = new("jurisdiction", Scalars.OneOf("a jurisdiction", [.. new[] { "England", "Scotland", "Wales", "Northern Ireland" }.Select(j => (j, j))]), IsRequired: true);
    private static readonly Field<Located<string>> Version = new("version", Scalars.Text);
    private static readonly Field<Located<string>> Supersedes = new("supersedes", Scalars.Id);
    private static readonly Field<Located<StatusDraft>> Status = new("status", new StatusGrammar(), IsRequired: true);
    private static readonly Field<Located<Author>> Author = new("author", Scalars.OneOf("an author", ("council", OpenRas.Author.Council), ("transcribed", OpenRas.Author.Transcribed)), IsRequired: true);
    private static readonly Field<Located<Disclosure>> Disclosure = new("disclosure", Scalars.OneOf("a disclosure", ("full", OpenRas.Disclosure.Full), ("partial", OpenRas.Disclosure.Partial), ("withheld", OpenRas.Disclosure.Withheld), ("not-held", OpenRas.Disclosure.NotHeld), ("no-scheme", OpenRas.Disclosure.NoScheme)), IsRequired: true);
    private static readonly Field<Located<string>> AsAt = new("as-at", new AsAtGrammar());
    private static readonly Field<Located<string>> What = new("what", Scalars.Text, IsRequired: true);
    private static readonly Field<Located<string>> Ask = new("ask", Scalars.Text, IsRequired: true);
    private static readonly Field<IReadOnlyList<MissingDraft>> Missing = new("missing", new ListGrammar<MissingDraft>(new RecordGrammar<MissingDraft>("a missing piece", r => new(What.Of(r), Ask.Of(r)), What, Ask), "missing pieces"));
    private static readonly Field<DayDraft> From = new("from", new DayGrammar(), IsRequired: true);
    private static readonly Field<DayDraft> To = new("to", new DayGrammar());
    private static readonly Field<InForceDraft> InForce = new("in-force", new RecordGrammar<InForceDraft>("in-force", r => new(From.Of(r), To.Of(r)), From, To), IsRequired: true);
    private static readonly Field<Located<string>> Currency = new("currency", Scalars.OneOf("a currency", ("GBP", "GBP")), IsRequired: true);
    private static readonly Field<Located<string>> Unanswered = new("unanswered", Scalars.OneOf("what an unanswered question means", ("stop", "stop")), IsRequired: true);
    private static readonly Field<Located<string>> Note = new("note", Scalars.Text);

    private static readonly Field<Located<string>> Publisher = new("publisher", Scalars.Text);
    private static readonly Field<Located<string>> Url = new("url", Scalars.Text);
    private static readonly Field<Located<string>> ReadOn = new("read", Scalars.Text);
    internal static readonly Field<IReadOnlyList<(Located<string> Key, SourceDraft Value)>> Sources = new(
        "sources",
        new MapGrammar<SourceDraft>(new RecordGrammar<SourceDraft>("a source", r => new(Title.Of(r), Publisher.Maybe(r), Url.Maybe(r), ReadOn.Maybe(r)), Title, Publisher, Url, ReadOn), "sources by name"));

    private static readonly ListGrammar<Located<string>> Texts = new(Scalars.Text, "texts");
    private static readonly Field<IReadOnlyList<Located<string>>> Includes = new("includes", Texts);
    private static readonly Field<IReadOnlyList<Located<string>>> Excludes = new("excludes", Texts);
    private static readonly Field<IReadOnlyList<Located<string>>> NotStated = new("not-stated", Texts);
    private static readonly Field<CoversDraft> Covers = new("covers", new RecordGrammar<CoversDraft>("covers", r => new(Includes.Of(r), Excludes.Of(r), NotStated.Of(r)), Includes, Excludes, NotStated));

    private static readonly Field<IReadOnlyList<(Located<string> Key, ScaleDraft Value)>> Scales = new("scales", new MapGrammar<ScaleDraft>(QuestionGrammar.Scale, "scales by name"));
    private static readonly Field<IReadOnlyList<QuestionDraft>> Questions = new("questions", new ListGrammar<QuestionDraft>(QuestionGrammar.Question, "questions"));
    private static readonly Field<IReadOnlyList<ItemDraft>> Form = new("form", new ListGrammar<ItemDraft>(ItemGrammar.Item, "lines of the form"));
    private static readonly Field<IReadOnlyList<ResultDraft>> Results = new("results", new ListGrammar<ResultDraft>(ResultGrammar.Result, "results"));

    private static readonly RecordGrammar<DefinitionDraft> Definition = new(
        "a definition",
        r => new DefinitionDraft
        {
            Format = Format.Of(r),
            Id = Id.Of(r),
            Title = Title.Of(r),
            Council = Council.Of(r),
            Jurisdiction = Jurisdiction.Maybe(r),
            Version = Version.Maybe(r),
            Supersedes = Supersedes.Maybe(r),
            Status = Status.Of(r),
            Author = Author.Of(r),
            Disclosure = Disclosure.Of(r),
            InForce = InForce.Of(r) ?? new(null, null),
            Currency = Currency.Of(r),
            Unanswered = Unanswered.Of(r),
            AsAt = AsAt.Maybe(r),
            Missing = Missing.Of(r) ?? [],
            Note = Note.Maybe(r),
            Sources = Sources.Of(r) ?? [],
            Covers = Covers.Of(r),
            Scales = Scales.Of(r) ?? [],
            Questions = Questions.Of(r) ?? [],
            Form = Form.Of(r) ?? [],
            Results = Results.Of(r) ?? [],
        },
        Format, Id, Title, Council, Jurisdiction, Version, Supersedes, Status, Author, Disclosure, AsAt, InForce, Currency, Unanswered, Note, Missing, Sources, Covers, Scales, Questions, Form, Results);

    /// <summary>The draft, or null after an error. An unknown format number is said first and alone: the rest may mean something else there.</summary>
    internal static DefinitionDraft? Read(Node node, DiagnosticBag bag)
    {
        if (node is MapNode map && map.Get("format") is ScalarNode { Text: not "1" } format)
        {
            bag.Add(Rules.UnknownFormat, format.Span, format.Text);
            return null;
        }

        var draft = Definition.Read(node, bag);
        return bag.HasErrors ? null : draft;
    }

    /// <summary>One word; or <c>{ found-unlawful: the body that found it so }</c>.</summary>
    private sealed class StatusGrammar : Grammar<Located<StatusDraft>>
    {
        private static readonly Field<Located<string>> FoundBy = new("found-unlawful", Scalars.Text, IsRequired: true);

        private static readonly RecordGrammar<StatusDraft> Found = new("a status", r => new(OpenRas.Status.FoundUnlawful, FoundBy.Of(r).Value), FoundBy);

        private static readonly Grammar<Located<Status>> Word = Scalars.OneOf("a status", ("proposed", OpenRas.Status.Proposed), ("in-use", OpenRas.Status.InUse), ("historic", OpenRas.Status.Historic), ("withdrawn", OpenRas.Status.Withdrawn), ("illustrative", OpenRas.Status.Illustrative));

        internal override Located<StatusDraft> Read(Node node, DiagnosticBag bag)
        {
            if (node is MapNode) return new(Found.Read(node, bag)!, node.Span);
            if (node is not ScalarNode { Text: "found-unlawful" }) return new(new StatusDraft(Word.Read(node, bag).Value, null), node.Span);
            bag.Add(Rules.FoundByWhom, node.Span);
            return default;
        }
    }
}
