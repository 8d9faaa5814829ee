using OpenRas.Analysis;
using OpenRas.Binding;
using OpenRas.Calculation;
using OpenRas.Diagnostics;
using OpenRas.Findings;
using OpenRas.Kept;
using OpenRas.Planning;
using OpenRas.Ranges;
using OpenRas.Sheets;
using OpenRas.Syntax;
using OpenRas.Words;

namespace OpenRas;

/// <summary>
/// The resource allocation system of a council, or of another public body, read from YAML and checked. It exists only if it is valid. Immutable, pure and safe
/// to use from many threads.
/// </summary>
public sealed partial class RasDefinition
{
    /// <summary>The largest text that is read unless another limit is given: 1 MiB. Published schemes take a few pages.</summary>
    public const int DefaultMaximumBytes = 1_048_576;

    /// <summary>The JSON Schema (2020-12) of a definition, for editors that check while you write. It knows every key, and no meaning.</summary>
    public static string Schema => DefinitionSchema.Text;

    private readonly DefinitionDraft draft;
    private readonly PlainAnswers plain;

    private RasDefinition(DefinitionDraft draft, IReadOnlyList<PublishedSource> sources, Plan plan, (string All, string Rules) digests, SourceText source)
    {
        (this.draft, Text, Plan, Sources, (Digest, RulesDigest)) = (draft, source, plan, sources, digests);
        Tables = new SheetTables(plan);
        KeptLines = new KeptLines(plan);
        plain = new PlainAnswers(plan);
        InForce = new InForce(draft.InForce.From.Value, draft.InForce.To?.Value);
        Covers = draft.Covers is { } covers ? new Covers(Texts(covers.Includes), Texts(covers.Excludes), Texts(covers.NotStated)) : null;
        var carers = draft.Results.Where(r => r.For.Value == Beneficiary.Carer).Select(_ => SchemePeople.Carers);
        People = [.. draft.People.Select(p => p.Value).Concat(carers).Distinct().Order()];
        Missing = [.. draft.Missing.Select(m => new MissingPiece(m.What.Value, m.Ask.Value))];
        Questions = [.. plan.Steps.OfType<QuestionStep>().Select(s => s.Question)];
        Form = [.. plan.Steps.Select(s => new FormLine(s.Number, s.Id, s.Label, s.Unit, s is QuestionStep, s is TotalStep { MayBeGiven: not null }, s.Span))];

        static string[] Texts(IReadOnlyList<Located<string>>? texts) => [.. (texts ?? []).Select(t => t.Value)];
    }

    /// <summary>The name of this version of the scheme.</summary>
    public string Id => draft.Id.Value;

    /// <summary>What the scheme is called.</summary>
    public string Title => draft.Title.Value;

    /// <summary>The council, or other public body, whose scheme it is.</summary>
    public string Authority => draft.Authority.Value;

    /// <summary>The country whose law we may speak of: England, Scotland, Wales, Northern Ireland, or another country or state by its name.</summary>
    public string Jurisdiction => draft.Jurisdiction!.Value.Value;

    /// <summary>The version in the scheme's own words, such as "2023/24"; null when it states none.</summary>
    public string? Version => draft.Version?.Value;

    /// <summary>The name that the versions of one scheme share; the <see cref="Id"/> when none is written.</summary>
    public string Scheme => draft.Scheme?.Value ?? Id;

    /// <summary>What kind of scheme it is; null when the file does not say.</summary>
    public SchemeKind? Kind => draft.Kind?.Value;

    /// <summary>
    /// Whom the scheme is for: those that the file names, and carers where a result is for a carer. Each is there once, in the order of the enum. Empty when
    /// the file does not say.
    /// </summary>
    public IReadOnlyList<SchemePeople> People { get; }

    /// <summary>Whether the rules are in use, as far as we know.</summary>
    public SchemeStatus Status => draft.Status.Value.Status;

    /// <summary>The body that found the rules unlawful; null unless the status says so.</summary>
    public string? FoundBy => draft.Status.Value.FoundBy;

    /// <summary>Who wrote the file.</summary>
    public FileAuthor Author => draft.Author.Value;

    /// <summary>When somebody who had not written the file compared it with its source: a month or a day; null when nobody has.</summary>
    public string? SecondReader => draft.SecondReader?.Value;

    /// <summary>Who approved the file as the rules, and when; null when it does not say.</summary>
    public Approval? ApprovedBy => draft.ApprovedBy is { } approved ? new Approval(approved.Role.Value, approved.On.Value) : null;

    /// <summary>What the authority said about the file; null when it was not asked, or has not answered.</summary>
    public AuthorityReply? Reply => draft.Reply is { } reply ? new AuthorityReply(Authority, reply.On.Value, reply.Said.Value, Named(reply.Source)) : null;

    /// <summary>How much of the scheme is published.</summary>
    public Disclosure Disclosure => draft.Disclosure.Value;

    /// <summary>
    /// When <see cref="Disclosure"/> was so, and for <see cref="SchemeStatus.Published"/> when the rules were published. It is a day, a month or a year as the
    /// file writes it (<c>2011-09-30</c>, <c>2011-09</c>, <c>2011</c>, <c>2023/24</c>); null when we do not know.
    /// </summary>
    public string? AsAt => draft.AsAt?.Value is "unread" or "unpublished" ? null : draft.AsAt?.Value;

    /// <summary>
    /// When somebody saw that rules that are <see cref="SchemeStatus.InUse"/> were published as current: a month or a day, as the file writes it
    /// (<c>2026-11</c>, <c>2026-11-20</c>). Null for any other status.
    /// </summary>
    public string? LastChecked => draft.Checked?.Value;

    /// <summary>The file says when that was so, or that the day is not known.</summary>
    internal bool SaysAsAt => draft.AsAt is not null;

    /// <summary>The pieces of the scheme that are not in the file, each with the question that would obtain it.</summary>
    public IReadOnlyList<MissingPiece> Missing { get; }

    /// <summary>The days on which it is in force.</summary>
    public InForce InForce { get; }

    /// <summary>What the amount is meant to pay for; null when the file does not say.</summary>
    public Covers? Covers { get; }

    /// <summary>How a person can disagree with the amount, or that this is not known; null where the file says nothing.</summary>
    internal Reason? Disagree => draft.Disagree is { } said ? FigurePlanner.Reason(said) : null;

    /// <summary>The note that the writer made on the whole; null when there is none.</summary>
    public string? Note => draft.Note?.Value;

    /// <summary>The sources in which its figures were read.</summary>
    public IReadOnlyList<PublishedSource> Sources { get; }

    /// <summary>The source of every figure for which neither its row nor its line names another; null when the file does not say.</summary>
    public PublishedSource? Source => draft.Citation.Source is { } id ? Named(id) : null;

    /// <summary>How sure every figure is that says nothing else about itself; null when the file does not say.</summary>
    public Basis? Basis => draft.Citation.Basis?.Value ?? (Source is null ? null : OpenRas.Basis.Quoted);

    /// <summary>The questions, in order.</summary>
    public IReadOnlyList<Question> Questions { get; }

    /// <summary>Every line that will be printed, questions first, in order.</summary>
    public IReadOnlyList<FormLine> Form { get; }

    /// <summary>SHA-256, in lower-case hexadecimal, of what the file says, without comments and layout. docs/format.md says how to recompute it.</summary>
    public string Digest { get; }

    /// <summary>The same of the rules alone: without titles, labels, sources and notes, by which no amount changes.</summary>
    internal string RulesDigest { get; }

    /// <summary>The sign of its currency, or the code where that has none.</summary>
    internal string Money => Currencies.SignOf(draft.Currency.Value);

    /// <summary>The text that it was read from.</summary>
    internal SourceText Text { get; }

    internal Plan Plan { get; }

    /// <summary>What all sets of answers can come to together, for every reading.</summary>
    internal SheetTables Tables { get; }

    /// <summary>Lines that were filled before.</summary>
    internal KeptLines KeptLines { get; }

    /// <summary>What each line can come out as, over all answers.</summary>
    internal IReadOnlyList<ValueSet> CanBe => Tables.Fillings[0].Reach;

    private CaseReader Cases => new(this);

    private PublishedSource Named(Located<string> source) => Sources.Single(s => s.Id == source.Value);

    /// <summary>
    /// Whether the rules are in use, as far as we know, and how old that knowledge is. It reads as it is printed:
    /// <c>PUBLISHED (April 2017). We have not checked whether these rules are in use.</c>
    /// </summary>
    public string Standing => Language.English.Form.Standing(this);

    /// <summary>Reads a definition from a file.</summary>
    /// <param name="path">The file. Diagnostics call it by this path.</param>
    /// <param name="maximumBytes">The largest file that is read.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="maximumBytes"/> is not above 0.</exception>
    public static Checked<RasDefinition> Load(string path, int maximumBytes = DefaultMaximumBytes) =>
        Read(TextLoader.FromFile(path, maximumBytes));

    /// <summary>Reads a definition from a stream, to its end; the stream stays open.</summary>
    /// <param name="stream">UTF-8 text.</param>
    /// <param name="name">What diagnostics call it.</param>
    /// <param name="maximumBytes">The largest text that is read.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="maximumBytes"/> is not above 0.</exception>
    public static Checked<RasDefinition> Load(Stream stream, string name = "definition", int maximumBytes = DefaultMaximumBytes) =>
        Read(TextLoader.FromStream(stream, name, maximumBytes));

    /// <summary>Reads a definition from a text. Any text gives a definition or diagnostics, never an exception.</summary>
    /// <param name="text">YAML.</param>
    /// <param name="name">What diagnostics call it.</param>
    /// <param name="maximumBytes">The largest text that is read, as UTF-8.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="maximumBytes"/> is not above 0.</exception>
    public static Checked<RasDefinition> Parse(string text, string name = "definition", int maximumBytes = DefaultMaximumBytes) =>
        Read(TextLoader.FromText(text, name, maximumBytes));

    /// <summary>Answers with one more act of a person.</summary>
    internal Checked<AnswerSet> Recorded(AnswerSet answers, RecordedFigure figure, bool isFinal) => Cases.Recorded(answers, figure, isFinal);

    /// <summary>The same, and what people changed afterwards.</summary>
    internal Checked<AnswerSet> Answered((string Id, string Value)[] answers, Acts acts) => Cases.Answers(answers, acts);

    /// <summary>
    /// Checks answers from a YAML or JSON text, <c>id: value</c>. The text may also be a case, with <c>given</c>, <c>answers</c>, and what people changed
    /// afterwards; the allocation then shows the changes.
    /// </summary>
    /// <param name="text">JSON when it begins with a brace and a quoted name, otherwise YAML.</param>
    /// <param name="name">What diagnostics call it.</param>
    /// <param name="maximumBytes">The largest text that is read, as UTF-8.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="maximumBytes"/> is not above 0.</exception>
    public Checked<AnswerSet> ParseAnswers(string text, string name = "answers", int maximumBytes = DefaultMaximumBytes) =>
        Cases.Answers(TextLoader.FromText(text, name, maximumBytes));

    /// <summary>Checks answers from a text in UTF-8, such as the body of a request; otherwise like <see cref="ParseAnswers(string, string, int)"/>.</summary>
    /// <param name="utf8">The bytes, with or without a byte order mark.</param>
    /// <param name="name">What diagnostics call it.</param>
    /// <param name="maximumBytes">The largest text that is read.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="maximumBytes"/> is not above 0.</exception>
    public Checked<AnswerSet> ParseAnswers(ReadOnlySpan<byte> utf8, string name = "answers", int maximumBytes = DefaultMaximumBytes) =>
        Cases.Answers(TextLoader.FromUtf8(utf8, name, maximumBytes));

    /// <summary>Checks answers from a file; otherwise like <see cref="ParseAnswers(string, string, int)"/>.</summary>
    /// <param name="path">The file. Diagnostics call it by this path.</param>
    /// <param name="maximumBytes">The largest file that is read.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="maximumBytes"/> is not above 0.</exception>
    public Checked<AnswerSet> LoadAnswers(string path, int maximumBytes = DefaultMaximumBytes) =>
        Cases.Answers(TextLoader.FromFile(path, maximumBytes));

    /// <summary>Checks answers from a stream, to its end; otherwise like <see cref="ParseAnswers(string, string, int)"/>.</summary>
    /// <param name="stream">UTF-8 text; it stays open.</param>
    /// <param name="name">What diagnostics call it.</param>
    /// <param name="maximumBytes">The largest text that is read.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="maximumBytes"/> is not above 0.</exception>
    public Checked<AnswerSet> LoadAnswers(Stream stream, string name = "answers", int maximumBytes = DefaultMaximumBytes) =>
        Cases.Answers(TextLoader.FromStream(stream, name, maximumBytes));

    /// <summary>The same, read without blocking a thread. ASP.NET Core refuses any other way to read the body of a request.</summary>
    /// <param name="stream">UTF-8 text; it stays open.</param>
    /// <param name="name">What diagnostics call it.</param>
    /// <param name="maximumBytes">The largest text that is read.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="maximumBytes"/> is not above 0.</exception>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public async Task<Checked<AnswerSet>> LoadAnswersAsync(Stream stream, string name = "answers", int maximumBytes = DefaultMaximumBytes, CancellationToken cancellationToken = default) =>
        Cases.Answers(await TextLoader.FromStreamAsync(stream, name, maximumBytes, cancellationToken).ConfigureAwait(false));

    /// <summary>Reads examples of this definition from a file and calculates each.</summary>
    /// <param name="path">The file. Next to <c>scheme.yaml</c> it is named <c>scheme.examples.yaml</c>. Diagnostics call it by this path.</param>
    /// <param name="maximumBytes">The largest file that is read.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="maximumBytes"/> is not above 0.</exception>
    public Checked<IReadOnlyList<WorkedExample>> LoadExamples(string path, int maximumBytes = DefaultMaximumBytes) =>
        Cases.Examples(TextLoader.FromFile(path, maximumBytes));

    /// <summary>Reads examples of this definition from a text; otherwise like <see cref="LoadExamples"/>.</summary>
    /// <param name="text">JSON when it begins with a brace and a quoted name, otherwise YAML.</param>
    /// <param name="name">What diagnostics call it.</param>
    /// <param name="maximumBytes">The largest text that is read, as UTF-8.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="maximumBytes"/> is not above 0.</exception>
    public Checked<IReadOnlyList<WorkedExample>> ParseExamples(string text, string name = "examples", int maximumBytes = DefaultMaximumBytes) =>
        Cases.Examples(TextLoader.FromText(text, name, maximumBytes));

    private static Checked<RasDefinition> Read(DiagnosticBag bag)
    {
        RasDefinition? definition = null;
        if (YamlReader.Read(bag) is { } node && DefinitionGrammar.Read(node, bag) is { } draft)
        {
            PublishedSource[] sources = [.. draft.Sources.Select(SourceBook.Of)];
            if (draft.InForce is { To: { } to } days && Days.LastOf(to.Value) < Days.FirstOf(days.From.Value)) bag.Add(Rules.EndsBeforeStart, to.Span);
            if (Planner.Plan(draft, sources, bag) is { } plan && !bag.HasErrors) definition = new(draft, sources, plan, (CanonicalForm.Digest(node), CanonicalForm.RulesDigest((MapNode)node)), bag.Source);
        }

        return new(definition, bag.ToList());
    }
}
