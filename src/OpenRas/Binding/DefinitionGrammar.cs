using OpenRas.Diagnostics;
using OpenRas.Syntax;

namespace OpenRas.Binding;

/// <summary>The keys at the top of a definition.</summary>
internal static class DefinitionGrammar
{
    private const string FormatNumber = "1";

    private static readonly Field<Located<string>> Format = new("format", Scalars.OneOf("a text", (FormatNumber, FormatNumber)), "Write the number of this format.", IsRequired: true);
    private static readonly Field<Located<string>> Id = new("id", Scalars.Id, "Write a name for this version of the scheme in lower-case letters, digits and hyphens.", IsRequired: true);
    private static readonly Field<Located<string>> Title = new("title", Scalars.Text, "Write its title, in double quotes.", IsRequired: true);
    private static readonly Field<Located<string>> Authority = new("authority", Scalars.Text, "Write the council or other public body whose scheme it is, in double quotes.", IsRequired: true)
    {
        OftenWritten = "council",
    };

    private static readonly Field<Located<string>> Jurisdiction = new("jurisdiction", Scalars.Text, "Say which law applies: England, Scotland, Wales, Northern Ireland, or the name of another country or state.", IsRequired: true);
    private static readonly Field<Located<string>> Scheme = new("scheme", Scalars.Id, "Write the name that all versions of this scheme share. Leave this out if there is only one version.");
    private static readonly Field<Located<SchemeKind>> Kind = new(
        "scheme-kind",
        Scalars.OneOf(
            "a kind of scheme",
            ("resource-allocation", OpenRas.SchemeKind.ResourceAllocation),
            ("short-breaks", OpenRas.SchemeKind.ShortBreaks),
            ("carers-budget", OpenRas.SchemeKind.CarersBudget),
            ("care-home-fees", OpenRas.SchemeKind.CareHomeFees)),
        "Say what kind of scheme it is, if its title or its sources say so. Leave this out for any other kind.");

    private static readonly Field<IReadOnlyList<Located<SchemePeople>>> People = new(
        "scheme-for",
        new OneOrMoreGrammar<Located<SchemePeople>>(Scalars.OneOf(
            "a word for whom a scheme is for",
            ("adults", OpenRas.SchemePeople.Adults),
            ("children", OpenRas.SchemePeople.Children),
            ("carers", OpenRas.SchemePeople.Carers))),
        "Say whom the scheme is for, if its title or its sources say so: one word, or a list such as [adults, carers].");

    private static readonly Field<Located<string>> Version = new("version", Scalars.Text, "Write the version in the scheme's own words, such as 2026/27.");
    private static readonly Field<Located<string>> FoundBy = new("found-unlawful", Said.Who, "Write the court or body that found the scheme unlawful, such as High Court, 2010.", IsRequired: true);
    private static readonly EitherGrammar<Located<StatusDraft>> StatusWord = new(
        new RecordGrammar<StatusDraft>("a status", r => new(OpenRas.SchemeStatus.FoundUnlawful, FoundBy.Of(r).Value), FoundBy).As((found, span) => new Located<StatusDraft>(found!, span)),
        new TrapGrammar<Located<StatusDraft>>(FoundBy.Name, Rules.FoundByWhom),
        Scalars.OneOf("a status", ("proposed", OpenRas.SchemeStatus.Proposed), ("in-use", OpenRas.SchemeStatus.InUse), ("published", OpenRas.SchemeStatus.Published), ("historic", OpenRas.SchemeStatus.Historic), ("withdrawn", OpenRas.SchemeStatus.Withdrawn), ("illustrative", OpenRas.SchemeStatus.Illustrative)).As((word, span) => new Located<StatusDraft>(new(word.Value, null), span)));

    private static readonly Field<Located<StatusDraft>> Status = new("status", StatusWord, "Say whether the scheme is in use; or write { found-unlawful: the court or body that decided this }.", IsRequired: true);
    private static readonly Field<Located<FileAuthor>> Author = new("author", Scalars.OneOf("an author", ("authority", OpenRas.FileAuthor.Authority), ("transcribed", OpenRas.FileAuthor.Transcribed)), "Say who wrote this file. If it was transcribed, everything we print says that the authority has not endorsed it.", IsRequired: true);
    private static readonly Field<Located<string>> SecondReader = new(
        "second-reader", Scalars.DayOrMonth, "Write the month or day, such as 2026-11, on which somebody else compared the file with its source. This must be somebody who did not write the file. Do not write a name.");

    private static readonly Field<Located<string>> Role = new(
        "role", Said.Who, "Write the office or the body that approved it, such as Director of Adult Social Services. Do not write a person's name.", IsRequired: true);

    private static readonly Field<Located<string>> ApprovedOn = new(
        "on", Scalars.DayOrMonth, "Write the day or month of the approval, such as 2026-11-20.", IsRequired: true);

    private static readonly Field<ApprovalDraft> ApprovedBy = new(
        "approved-by",
        new RecordGrammar<ApprovalDraft>("an approval", r => new(Role.Of(r), ApprovedOn.Of(r)), Role, ApprovedOn),
        "Say who approved this file as the rules, and when. Do not use this for a file that was transcribed.");

    private static readonly Field<Located<string>> RepliedOn = new(
        "on", Scalars.DayOrMonth, "Write the day or month of the reply, such as 2026-11-20.", IsRequired: true);

    private static readonly Field<Located<string>> InItsWords = new(
        "said", Said.Anything, "Write what the authority said about this file, in its own words. Do not write a person's name.", IsRequired: true);

    private static readonly Field<Located<string>> RepliedIn = new(
        "source", Scalars.Name, "Write the name of one of the `sources`, the letter or page that says so.", IsRequired: true);

    private static readonly Field<ReplyDraft> Reply = new(
        "reply",
        new RecordGrammar<ReplyDraft>("a reply", r => new(RepliedOn.Of(r), InItsWords.Of(r), RepliedIn.Of(r)), RepliedOn, InItsWords, RepliedIn),
        "Write what the authority said about this file when it was asked.");

    private static readonly Field<Located<Disclosure>> Disclosure = new("disclosure", Scalars.OneOf("a disclosure", ("full", OpenRas.Disclosure.Full), ("partial", OpenRas.Disclosure.Partial), ("withheld", OpenRas.Disclosure.Withheld), ("not-held", OpenRas.Disclosure.NotHeld), ("unread", OpenRas.Disclosure.Unread), ("no-scheme", OpenRas.Disclosure.NoScheme)), "Say how much of the scheme is published. With the last four words you can leave out `form` and `results`.", IsRequired: true);
    private static readonly Field<Located<string>> AsAt = new("as-at", Scalars.AsAt, "Write the day, month or year that the disclosure is about, such as 2011-09 or 2023/24. You can also write unread or unpublished. With `status: published`, write when the scheme was published.");
    private static readonly Field<Located<string>> Checked = new("checked", Scalars.DayOrMonth, "Write the month or day on which somebody saw the scheme published as current, such as 2026-11. Use this only with `status: in-use`.");
    private static readonly Field<Located<string>> What = new("what", Said.Anything, "Say what is missing.", IsRequired: true);
    private static readonly Field<Located<string>> Ask = new("ask", Said.Anything, "Write the question to ask the council about it.", IsRequired: true);
    private static readonly Field<IReadOnlyList<MissingDraft>> Missing = new("missing", new ListGrammar<MissingDraft>(new RecordGrammar<MissingDraft>("a missing piece", r => new(What.Of(r), Ask.Of(r)), What, Ask), "missing pieces"), "List the parts of the scheme that were not published or not read, each with the question that is still open.");
    private static readonly Field<Located<string>> From = new("from", Scalars.AsAt, "Write the first day in force, such as 2026-04-01, or its month or year, such as 2026-04, 2026 or 2026/27. You can also write unread or unpublished.", IsRequired: true);
    private static readonly Field<Located<string>> To = new("to", Scalars.AsAt, "Write the last day in force in the same way, if there is one.");
    private static readonly Field<InForceDraft> InForce = new("in-force", new RecordGrammar<InForceDraft>("in-force", r => new(From.Of(r), To.Maybe(r)), From, To), "Say on which days the scheme is in force.", IsRequired: true);
    private static readonly Field<Located<string>> Currency = new("currency", new CurrencyGrammar(), "Write the currency of every amount by its code in ISO 4217, such as GBP or EUR. Then write money with its sign, such as £ or €, or with its code if it has no sign, such as CHF.", IsRequired: true);
    private static readonly Field<Located<string>> Unanswered = new("unanswered", Scalars.OneOf("a word for an unanswered question", ("stop", "stop")), "Say what to do if a question is not answered. A question can say otherwise.", IsRequired: true);
    private static readonly Field<Located<string>> Note = new("note", Said.Anything, "Write what a reader should know about the whole scheme.");

    private static readonly Field<Located<string>> Publisher = new("publisher", Scalars.Text, "Say who published it.");
    private static readonly Field<Located<string>> Url = new("url", Scalars.Text, "Write the address at which it can be opened.");
    private static readonly Field<Located<string>> ReadOn = new("read", Scalars.Text, "Say when it was read, such as 2026-11.");
    internal static readonly Field<IReadOnlyList<(Located<string> Key, SourceDraft Value)>> Sources = new(
        "sources",
        new MapGrammar<SourceDraft>(new RecordGrammar<SourceDraft>("a source", r => new(Title.Of(r), Publisher.Maybe(r), Url.Maybe(r), ReadOn.Maybe(r)), Title, Publisher, Url, ReadOn), "sources by name"),
        "List where the figures were published. Give each source a name, and use that name in `source`.");

    private static readonly Field<Located<string>> Source = new(
        "source", Scalars.Name, "Write the name of one of the `sources`. It is the source of every figure that names no other.");

    private static readonly Field<Located<Basis>> Basis = new(
        "basis",
        Citations.Basis.Grammar,
        "Write the basis of every figure that has no basis and no source of its own. A figure with a source and no basis is `quoted`.");

    private static readonly ListGrammar<Located<string>> Texts = new(Said.Anything, "texts");
    private static readonly Field<IReadOnlyList<Located<string>>> Includes = new("includes", Texts, "List what the amount is meant to pay for.");
    private static readonly Field<IReadOnlyList<Located<string>>> Excludes = new("excludes", Texts, "List what it does not pay for.");
    private static readonly Field<IReadOnlyList<Located<string>>> NotStated = new("not-stated", Texts, "List what the scheme does not mention either way.");
    private static readonly Field<CoversDraft> Covers = new("covers", new RecordGrammar<CoversDraft>("covers", r => new(Includes.Of(r), Excludes.Of(r), NotStated.Of(r)) { HelpToManage = StatementGrammar.HelpToManage.Maybe(r) }, Includes, Excludes, NotStated, StatementGrammar.HelpToManage), "Say what the amount pays for.");

    private static readonly Field<ReasonDraft> Disagree = new("disagree", ReasonGrammar.Disagree, "Say whom a person can ask if they disagree with the amount, and how. You can also write unpublished, unread, or { unclear: why }.");

    private static readonly Field<IReadOnlyList<(Located<string> Key, ScaleDraft Value)>> Scales = new("scales", new MapGrammar<ScaleDraft>(QuestionGrammar.Scale, "scales by name"), "Write the lists of answers that several questions share.");
    private static readonly Field<IReadOnlyList<QuestionDraft>> Questions = new("questions", new ListGrammar<QuestionDraft>(QuestionGrammar.Question, "questions"), "Write the questions, in order.");
    private static readonly Field<IReadOnlyList<IReadOnlyList<ConditionDraft>>> Contradicts = new("contradicts", new ListGrammar<IReadOnlyList<ConditionDraft>>(ConditionsGrammar.Any, "answers that cannot be true together"), "List answers to two or more questions that cannot be true together. We refuse them, and no set of answers has them.");
    private static readonly Field<IReadOnlyList<ItemDraft>> Form = new("form", new ListGrammar<ItemDraft>(ItemGrammar.Item, "lines of the form"), "Write the calculation, one item for each printed line, in order. A line reads only questions and lines above it.");
    private static readonly Field<IReadOnlyList<ResultDraft>> Results = new("results", new ListGrammar<ResultDraft>(ResultGrammar.Result, "results"), "List the lines that are the results.");
    private static readonly Field<IReadOnlyList<AcknowledgedDraft>> Acknowledged = new("acknowledged", new ListGrammar<AcknowledgedDraft>(AcknowledgedGrammar.Any, "acknowledged findings"), "List the findings of `ras check` that you know about, each with a reason.");

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
            Kind = Kind.Maybe(r),
            People = People.Of(r) ?? [],
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
            Contact = StatementGrammar.Contact.Of(r),
            Ways = StatementGrammar.Ways.Of(r) ?? [],
            Scales = Scales.Of(r) ?? [],
            Questions = Questions.Of(r) ?? [],
            Contradicts = Contradicts.Of(r) ?? [],
            Form = Form.Of(r) ?? [],
            Results = Results.Of(r) ?? [],
            Acknowledged = Acknowledged.Of(r) ?? [],
        },
        Format, Id, Title, Authority, Jurisdiction, Scheme, Kind, People, Version, Status, Checked, Author, SecondReader, ApprovedBy, Reply, Disclosure, AsAt, InForce, Currency, Unanswered, Note, Missing, Sources, Source, Basis, Covers, Disagree, StatementGrammar.Contact, StatementGrammar.Ways, Scales, Questions, Contradicts, Form, Results, Acknowledged);

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
