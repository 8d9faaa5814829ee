using OpenRas.Diagnostics;
using OpenRas.Syntax;

namespace OpenRas.Binding;

/// <summary>The keys at the top of a definition.</summary>
internal static class DefinitionGrammar
{
    private const string FormatNumber = "1";

    private static readonly Field<Located<string>> Format = new("format", Scalars.OneOf("a text", (FormatNumber, FormatNumber)), "The number of this format.", IsRequired: true);
    private static readonly Field<Located<string>> Id = new("id", Scalars.Id, "The name of this version of the scheme: lower-case letters, digits and hyphens.", IsRequired: true);
    private static readonly Field<Located<string>> Title = new("title", Scalars.Text, "What it is called, in double quotes.", IsRequired: true);
    private static readonly Field<Located<string>> Authority = new("authority", Scalars.Text, "The council, or other public body, whose scheme it is, in double quotes.", IsRequired: true)
    {
        OftenWritten = "council",
    };

    private static readonly Field<Located<string>> Jurisdiction = new("jurisdiction", Scalars.Text, "Which law applies: England, Scotland, Wales, Northern Ireland, or another country or state by its name.", IsRequired: true);
    private static readonly Field<Located<string>> Scheme = new("scheme", Scalars.Id, "The name that all versions of this scheme share; without it this is the only one.");
    private static readonly Field<Located<string>> Version = new("version", Scalars.Text, "The version in the scheme's own words, such as 2026/27.");
    private static readonly Field<Located<string>> FoundBy = new("found-unlawful", Said.Who, "The body that found it so, such as High Court, 2010.", IsRequired: true);
    private static readonly EitherGrammar<Located<StatusDraft>> StatusWord = new(
        new RecordGrammar<StatusDraft>("a status", r => new(OpenRas.Status.FoundUnlawful, FoundBy.Of(r).Value), FoundBy).As((found, span) => new Located<StatusDraft>(found!, span)),
        new TrapGrammar<Located<StatusDraft>>(FoundBy.Name, Rules.FoundByWhom),
        Scalars.OneOf("a status", ("proposed", OpenRas.Status.Proposed), ("in-use", OpenRas.Status.InUse), ("published", OpenRas.Status.Published), ("historic", OpenRas.Status.Historic), ("withdrawn", OpenRas.Status.Withdrawn), ("illustrative", OpenRas.Status.Illustrative)).As((word, span) => new Located<StatusDraft>(new(word.Value, null), span)));

    private static readonly Field<Located<StatusDraft>> Status = new("status", StatusWord, "Where the scheme stands; or { found-unlawful: which body found so }.", IsRequired: true);
    private static readonly Field<Located<Author>> Author = new("author", Scalars.OneOf("an author", ("authority", OpenRas.Author.Authority), ("transcribed", OpenRas.Author.Transcribed)), "Who wrote this file. With transcribed, everything printed says that the authority has not endorsed it.", IsRequired: true);
    private static readonly Field<Located<string>> SecondReader = new(
        "second-reader", Scalars.DayOrMonth, "The month in which somebody who had not written the file compared it with its source, such as 2026-11; or the day. No name.");

    private static readonly Field<Located<string>> Role = new(
        "role", Said.Who, "The office or the body that approved it, such as Director of Adult Social Services. No person's name.", IsRequired: true);

    private static readonly Field<Located<string>> ApprovedOn = new(
        "on", Scalars.DayOrMonth, "The day it was approved, such as 2026-11-20; or the month.", IsRequired: true);

    private static readonly Field<ApprovalDraft> ApprovedBy = new(
        "approved-by",
        new RecordGrammar<ApprovalDraft>("an approval", r => new(Role.Of(r), ApprovedOn.Of(r)), Role, ApprovedOn),
        "Who approved this file as the rules, and when. Not for a file that was transcribed.");

    private static readonly Field<Located<string>> RepliedOn = new(
        "on", Scalars.DayOrMonth, "The day of the reply, such as 2026-11-20; or the month.", IsRequired: true);

    private static readonly Field<Located<string>> InItsWords = new(
        "said", Said.Anything, "What the authority said of this file, in its own words. No person's name.", IsRequired: true);

    private static readonly Field<Located<string>> RepliedIn = new(
        "source", Scalars.Name, "The name of one of the `sources`: the letter or page that says so.", IsRequired: true);

    private static readonly Field<ReplyDraft> Reply = new(
        "reply",
        new RecordGrammar<ReplyDraft>("a reply", r => new(RepliedOn.Of(r), InItsWords.Of(r), RepliedIn.Of(r)), RepliedOn, InItsWords, RepliedIn),
        "What the authority said of this file when it was asked.");

    private static readonly Field<Located<Disclosure>> Disclosure = new("disclosure", Scalars.OneOf("a disclosure", ("full", OpenRas.Disclosure.Full), ("partial", OpenRas.Disclosure.Partial), ("withheld", OpenRas.Disclosure.Withheld), ("not-held", OpenRas.Disclosure.NotHeld), ("unread", OpenRas.Disclosure.Unread), ("no-scheme", OpenRas.Disclosure.NoScheme)), "How much of the scheme is published; with the last four, `form` and `results` may be left out.", IsRequired: true);
    private static readonly Field<Located<string>> AsAt = new("as-at", Scalars.AsAt, "The day, month or year for which the disclosure is told, such as 2011-09 or 2023/24; or unread or unpublished. With `status: published`, when that was.");
    private static readonly Field<Located<string>> Checked = new("checked", Scalars.DayOrMonth, "With `status: in-use`, and only then: the month in which the scheme was seen published as current, such as 2026-11; or the day.");
    private static readonly Field<Located<string>> What = new("what", Said.Anything, "What is missing.", IsRequired: true);
    private static readonly Field<Located<string>> Ask = new("ask", Said.Anything, "The question to put to the council for it.", IsRequired: true);
    private static readonly Field<IReadOnlyList<MissingDraft>> Missing = new("missing", new ListGrammar<MissingDraft>(new RecordGrammar<MissingDraft>("a missing piece", r => new(What.Of(r), Ask.Of(r)), What, Ask), "missing pieces"), "What of the scheme was not published or not read, each with the question that is still open.");
    private static readonly Field<Located<string>> From = new("from", Scalars.AsAt, "The first day in force, such as 2026-04-01; or the month or year of it, such as 2026-04, 2026 or 2026/27; or unread or unpublished.", IsRequired: true);
    private static readonly Field<Located<string>> To = new("to", Scalars.AsAt, "The last day in force, written likewise, if there is one.");
    private static readonly Field<InForceDraft> InForce = new("in-force", new RecordGrammar<InForceDraft>("in-force", r => new(From.Of(r), To.Maybe(r)), From, To), "The days on which the scheme is in force.", IsRequired: true);
    private static readonly Field<Located<string>> Currency = new("currency", new CurrencyGrammar(), "The currency of every amount, by its code in ISO 4217: GBP, EUR. Money is then written with its sign, or with its code where it has none: £, €, CHF.", IsRequired: true);
    private static readonly Field<Located<string>> Unanswered = new("unanswered", Scalars.OneOf("what an unanswered question means", ("stop", "stop")), "What silence means, for any question that does not say otherwise.", IsRequired: true);
    private static readonly Field<Located<string>> Note = new("note", Said.Anything, "What a reader should know of the whole.");

    private static readonly Field<Located<string>> Publisher = new("publisher", Scalars.Text, "Who published it.");
    private static readonly Field<Located<string>> Url = new("url", Scalars.Text, "Where it can be opened.");
    private static readonly Field<Located<string>> ReadOn = new("read", Scalars.Text, "When it was read, such as 2026-11.");
    internal static readonly Field<IReadOnlyList<(Located<string> Key, SourceDraft Value)>> Sources = new(
        "sources",
        new MapGrammar<SourceDraft>(new RecordGrammar<SourceDraft>("a source", r => new(Title.Of(r), Publisher.Maybe(r), Url.Maybe(r), ReadOn.Maybe(r)), Title, Publisher, Url, ReadOn), "sources by name"),
        "Where its figures were published, by a name that `source` refers to.");

    private static readonly Field<Located<string>> Source = new(
        "source", Scalars.Name, "The name of one of the `sources`: where every figure was published that names no other.");

    private static readonly Field<Located<Basis>> Basis = new(
        "basis",
        Citations.Basis.Grammar,
        "How sure every figure is that says nothing else, nor has a source of its own. With a source and without a basis it is `quoted`.");

    private static readonly ListGrammar<Located<string>> Texts = new(Said.Anything, "texts");
    private static readonly Field<IReadOnlyList<Located<string>>> Includes = new("includes", Texts, "What the amount is meant to pay for.");
    private static readonly Field<IReadOnlyList<Located<string>>> Excludes = new("excludes", Texts, "What it does not pay for.");
    private static readonly Field<IReadOnlyList<Located<string>>> NotStated = new("not-stated", Texts, "What the scheme does not say of either.");
    private static readonly Field<CoversDraft> Covers = new("covers", new RecordGrammar<CoversDraft>("covers", r => new(Includes.Of(r), Excludes.Of(r), NotStated.Of(r)), Includes, Excludes, NotStated), "What the amount pays for.");

    private static readonly Field<ReasonDraft> Disagree = new("disagree", ReasonGrammar.Disagree, "How a person can disagree with the amount: whom to ask, and how; or unpublished, unread, or { unclear: why }.");

    private static readonly Field<IReadOnlyList<(Located<string> Key, ScaleDraft Value)>> Scales = new("scales", new MapGrammar<ScaleDraft>(QuestionGrammar.Scale, "scales by name"), "Lists of answers that several questions share.");
    private static readonly Field<IReadOnlyList<QuestionDraft>> Questions = new("questions", new ListGrammar<QuestionDraft>(QuestionGrammar.Question, "questions"), "What is asked, in order.");
    private static readonly Field<IReadOnlyList<IReadOnlyList<ConditionDraft>>> Contradicts = new("contradicts", new ListGrammar<IReadOnlyList<ConditionDraft>>(ConditionsGrammar.Any, "answers that cannot be true together"), "Answers to two questions or more that cannot be true together: they are refused, and no set of answers has them.");
    private static readonly Field<IReadOnlyList<ItemDraft>> Form = new("form", new ListGrammar<ItemDraft>(ItemGrammar.Item, "lines of the form"), "The calculation, one item a printed line, in order; a line reads only questions and lines above it.");
    private static readonly Field<IReadOnlyList<ResultDraft>> Results = new("results", new ListGrammar<ResultDraft>(ResultGrammar.Result, "results"), "Which lines are the answer.");
    private static readonly Field<IReadOnlyList<AcknowledgedDraft>> Acknowledged = new("acknowledged", new ListGrammar<AcknowledgedDraft>(AcknowledgedGrammar.Any, "acknowledged findings"), "What `ras check` finds in this definition that its writer knows of, each with a reason.");

    internal static readonly RecordGrammar<DefinitionDraft> Definition = new(
        "a definition",
        r => new DefinitionDraft
        {
            Format = Format.Of(r),
            Id = Id.Of(r),
            Title = Title.Of(r),
            Authority = Authority.Of(r),
            Jurisdiction = Jurisdiction.Maybe(r),
            Scheme = Scheme.Maybe(r),
            Version = Version.Maybe(r),
            Status = Status.Of(r),
            Author = Author.Of(r),
            SecondReader = SecondReader.Maybe(r),
            ApprovedBy = ApprovedBy.Of(r),
            Reply = Reply.Of(r),
            Disclosure = Disclosure.Of(r),
            InForce = InForce.Of(r) ?? new(default, null),
            Currency = Currency.Of(r),
            Unanswered = Unanswered.Of(r),
            AsAt = AsAt.Maybe(r),
            Checked = Checked.Maybe(r),
            Missing = Missing.Of(r) ?? [],
            Note = Note.Maybe(r),
            Sources = Sources.Of(r) ?? [],
            Citation = new(Source.Maybe(r), Basis.Maybe(r), null),
            Covers = Covers.Of(r),
            Disagree = Disagree.Of(r),
            Scales = Scales.Of(r) ?? [],
            Questions = Questions.Of(r) ?? [],
            Contradicts = Contradicts.Of(r) ?? [],
            Form = Form.Of(r) ?? [],
            Results = Results.Of(r) ?? [],
            Acknowledged = Acknowledged.Of(r) ?? [],
        },
        Format, Id, Title, Authority, Jurisdiction, Scheme, Version, Status, Checked, Author, SecondReader, ApprovedBy, Reply, Disclosure, AsAt, InForce, Currency, Unanswered, Note, Missing, Sources, Source, Basis, Covers, Disagree, Scales, Questions, Contradicts, Form, Results, Acknowledged);

    /// <summary>The draft, or null after an error. An unknown format number is said first and alone: the rest may mean something else there.</summary>
    internal static DefinitionDraft? Read(Node node, DiagnosticBag bag)
    {
        if (node is MapNode map && map.Get("format") is ScalarNode { Text: not FormatNumber } format)
        {
            bag.Add(Rules.UnknownFormat, format.Span, format.Text);
            return null;
        }

        // Figures are read with it, wherever it stands.
        bag.Money = (node as MapNode)?.Get(Currency.Name) is ScalarNode { Text: var code } && Currencies.Codes.Contains(code) ? Currencies.SignOf(code) : null;
        var draft = Definition.Read(node, bag);
        return bag.HasErrors ? null : draft;
    }
}
