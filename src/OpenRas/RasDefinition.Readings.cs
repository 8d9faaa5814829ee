using OpenRas.Analysis;
using OpenRas.Calculation;
using OpenRas.Diagnostics;
using OpenRas.Findings;
using OpenRas.Sheets;
using OpenRas.Words;

namespace OpenRas;

/// <content>What is asked of a definition: one line a reading.</content>
public sealed partial class RasDefinition
{
    /// <summary>
    /// Checks that this definition is in force on a day. Everything calculated for a day 18 months or more after <see cref="LastChecked"/> says so. We never
    /// ask what day it is today.
    /// </summary>
    /// <param name="date">The day.</param>
    /// <param name="evenOutside">Whether to accept a day outside. Everything calculated for it then says so.</param>
    public Checked<EffectiveDate> CheckDate(DateOnly date, bool evenOutside = false)
    {
        var inForce = Status is SchemeStatus.Proposed or SchemeStatus.Withdrawn ? false : InForce.Contains(date);
        return inForce is false && !evenOutside
            ? new(null, [AtFirstDay(Rules.NotInForce, Id, Days.Write(date), Language.English.Form.WhyOutside(this))])
            : new(new EffectiveDate(this, date, inForce), []);
    }

    /// <summary>Fills the form. It cannot fail: missing answers block only the results that need them.</summary>
    /// <param name="answers">From this definition's <c>CheckAnswers</c> or <c>ParseAnswers</c>.</param>
    /// <param name="on">From this definition's <see cref="CheckDate"/>; null for no particular day.</param>
    /// <exception cref="ArgumentException">Answers or date of another definition.</exception>
    public Allocation Calculate(AnswerSet answers, EffectiveDate? on = null)
    {
        CheckOwn(answers);
        if (on is not null && on.Definition != this) throw new ArgumentException("This date was checked against another definition.", nameof(on));
        return new Allocation(answers, on);
    }

    /// <summary>The least and greatest that each line and result can still be, over every way to answer what is open.</summary>
    /// <param name="answers">Some answers, or all, of this definition.</param>
    /// <param name="asSilent">
    /// Whether an unanswered question is read as the scheme reads silence, if the scheme says how. Otherwise any answer may still be given.
    /// </param>
    /// <param name="cancellationToken">Stops it.</param>
    /// <exception cref="ArgumentException">Answers of another definition.</exception>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public Bounds FindBounds(AnswerSet answers, bool asSilent = false, CancellationToken cancellationToken = default)
    {
        CheckOwn(answers);
        return BoundsReading.Of(Plan, answers.Entries, asSilent, cancellationToken);
    }

    /// <summary>
    /// Whether more need, or less support, can ever lower a result, over all complete sets of answers. It cannot fail: what is too much to follow is not
    /// proved.
    /// </summary>
    /// <param name="mostMemory">
    /// How many bytes all tables together may take. We count them from what the tables hold, so that a proof ends the same way on every machine. The runtime
    /// takes about as much again.
    /// </param>
    /// <param name="cancellationToken">Stops it.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="mostMemory"/> is not above 0.</exception>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public Proof Prove(long mostMemory = Budget.Most, CancellationToken cancellationToken = default) => new ProofReading(this, ReadWith(mostMemory, cancellationToken)).All();

    /// <summary>Exact facts over all complete sets of answers: how many lead to each outcome, what none reaches, and what one answer can change.</summary>
    /// <param name="mostMemory">How many bytes; see <see cref="Prove"/>. What would take more is not counted, and the profile says so.</param>
    /// <param name="cancellationToken">Stops it.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="mostMemory"/> is not above 0.</exception>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public RasProfile Profile(long mostMemory = Budget.Most, CancellationToken cancellationToken = default) => new Profiler(this, ReadWith(mostMemory, cancellationToken), isBrief: false).All();

    /// <summary>What one result would be with other answers.</summary>
    /// <param name="answers">A set of answers of this definition. Questions that it leaves open stay open.</param>
    /// <param name="result">The name of the result's line; null for the first in money, or else the first.</param>
    /// <param name="reach">An amount to reach. We look for the fewest answers whose change gives that amount or more; null to look for none.</param>
    /// <param name="mostMemory">
    /// How many bytes; see <see cref="Prove"/>. If the search for the fewest answers would take more, it is left out, and the result says so.
    /// </param>
    /// <param name="cancellationToken">Stops it.</param>
    /// <exception cref="ArgumentException">
    /// Answers of another definition, no such result, a definition without results, or an amount to reach where the result is words.
    /// </exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="mostMemory"/> is not above 0.</exception>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public WhatIf AskWhatIf(AnswerSet answers, string? result = null, decimal? reach = null, long mostMemory = Budget.Most, CancellationToken cancellationToken = default)
    {
        CheckOwn(answers);
        var reading = ReadWith(mostMemory, cancellationToken);
        var line = ResultOf(result);
        if (reach is not null && !Plan.Steps[line].Unit.IsNumber) throw new ArgumentException("The result comes out as words, and reaches no amount.", nameof(reach));
        return new Asker(this, answers, line, reading).Ask(reach);
    }

    /// <summary>Puts the figure in a letter next to what one result gives.</summary>
    /// <param name="answers">Some answers of this definition, all, or none.</param>
    /// <param name="figure">The figure in the letter, in the currency of the definition.</param>
    /// <param name="per">Its period, such as <c>week</c> or <c>year</c>.</param>
    /// <param name="result">The name of the result's line; null for the first in money.</param>
    /// <param name="on">The date of the letter: a day, a month or a year; null when nobody says.</param>
    /// <param name="weeks">How many weeks the letter counts in a year; null when it does not say.</param>
    /// <param name="letters">What other letters give for a score: the line of points, the score, and the amount in the same period.</param>
    /// <param name="versions">Other versions of the scheme. The figure may be one that these give for the same answers.</param>
    /// <exception cref="ArgumentException">
    /// Answers of another definition, a version of another scheme, or no such result in money. A figure below 0 or above a million million. A period, a date or a line that
    /// is none.
    /// </exception>
    public AwardCheck CheckAward(
        AnswerSet answers,
        decimal figure,
        string per,
        string? result = null,
        string? on = null,
        decimal? weeks = null,
        IReadOnlyList<(string Line, decimal Score, decimal Amount)>? letters = null,
        IReadOnlyList<RasDefinition>? versions = null)
    {
        CheckOwn(answers);
        if (versions?.Any(v => v.Scheme != Scheme) is true) throw new ArgumentException("A version is of another scheme.", nameof(versions));
        if (weeks is <= 0 or > 54) throw new ArgumentException("A year has no such number of weeks.", nameof(weeks));
        if (letters?.FirstOrDefault(l => Plan.Find(l.Line) is null).Line is { } unknown) throw new ArgumentException($"The definition has no line `{unknown}`.", nameof(letters));
        var line = Plan.Results.Length == 0 && result is null ? -1 : ResultOf(result);
        if (line >= 0 && !Plan.Steps[line].Unit.IsMoney) throw new ArgumentException("The result is no amount of money.", nameof(result));
        return AwardReader.Read(Calculate(answers), line, new Letter(figure, per, on, weeks, letters ?? [], [.. SameFor(versions ?? [], answers)]));
    }

    /// <summary>The same answers to other versions, where these take them.</summary>
    private IEnumerable<AnswerSet> SameFor(IReadOnlyList<RasDefinition> versions, AnswerSet answers)
    {
        foreach (var version in versions.Where(v => v != this))
            if (version.CheckAnswers([.. answers.Values.Select(a => (a.Key, a.Value))]).TryGet(out var same)) yield return same;
    }

    /// <summary>
    /// Points in the rules that a reader should know of or ask about, in the order of the text. They are warnings and infos, never an error, and never a
    /// verdict on lawfulness. They come from what the definition declares, and the page of each says what it cannot see. Each call works them out anew, with a
    /// proof and a profile.
    /// </summary>
    /// <param name="mostMemory">How many bytes; see <see cref="Prove"/>. What would take more is not found.</param>
    /// <param name="cancellationToken">Stops it.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="mostMemory"/> is not above 0.</exception>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public IReadOnlyList<Diagnostic> ListFindings(long mostMemory = Budget.MostForFindings, CancellationToken cancellationToken = default) =>
        FindingsReading.Of(this, draft, Text, ReadWith(mostMemory, cancellationToken));

    /// <summary>The reason that the scheme gives for a fall of a line, where the definition acknowledges it with a source; null where it does not.</summary>
    internal PublishedReason? ReasonForFall(string line) =>
        draft.Acknowledged.FirstOrDefault(a => a.IsFor(Rules.Falls.Code, line)) is { Source: { } source } known ? new(known.Reason.Value, Sources.First(s => s.Id == source.Value)) : null;

    /// <summary>The rows of tables and price bands, and the yes and no of each test, that some worked examples reach. The count is exact.</summary>
    /// <param name="examples">From this definition's <see cref="LoadExamples"/> or <see cref="ParseExamples"/>; none where there are none.</param>
    /// <exception cref="ArgumentException">Examples of another definition.</exception>
    public ExamplesCoverage MeasureCoverage(IReadOnlyList<WorkedExample> examples)
    {
        ArgumentNullException.ThrowIfNull(examples);
        if (examples.Any(e => e.Definition != this)) throw new ArgumentException("These examples were checked against another definition.", nameof(examples));
        return new CoverageReading(this, [.. examples.Select(e => e.Cells)]).All();
    }

    private Reading ReadWith(long mostMemory, CancellationToken cancellationToken)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(mostMemory);
        return new Reading(Tables, new Budget(mostMemory, cancellationToken));
    }

    /// <summary>Something found at its first day in force.</summary>
    internal Diagnostic AtId(Rule rule, params object[] words) => DiagnosticBag.One(Text, rule, draft.Id.Span, words);

    internal Diagnostic AtFirstDay(Rule rule, params object[] words) => DiagnosticBag.One(Text, rule, draft.InForce.From.Span, words);

    private void CheckOwn(AnswerSet answers)
    {
        ArgumentNullException.ThrowIfNull(answers);
        if (answers.Definition != this) throw new ArgumentException("These answers were checked against another definition.", nameof(answers));
    }

    private int ResultOf(string? result)
    {
        if (Plan.Results.Length == 0) throw new ArgumentException("The definition has no result.", nameof(result));
        if (result is null) return (Array.Find(Plan.Results, r => Plan.Steps[r.Step].Unit.IsMoney) ?? Plan.Results[0]).Step;
        return Array.Find(Plan.Results, r => Plan.Steps[r.Step].Id == result)?.Step ?? throw new ArgumentException($"The definition has no result `{result}`.", nameof(result));
    }
}
