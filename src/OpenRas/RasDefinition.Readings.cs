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
    /// Checks that a day is one on which this definition is in force. Everything calculated for a day 18 months or more after <see cref="LastChecked"/> says so;
    /// what day it is today is never asked.
    /// </summary>
    /// <param name="date">The day.</param>
    /// <param name="evenOutside">Accept a day outside; everything calculated for it then says so.</param>
    public Checked<EffectiveDate> CheckDate(DateOnly date, bool evenOutside = false)
    {
        var inForce = Status is SchemeStatus.Proposed or SchemeStatus.Withdrawn ? false : InForce.Contains(date);
        return inForce is false && !evenOutside
            ? new(null, [AtFirstDay(Rules.NotInForce, Id, Days.Write(date), Language.English.Form.WhyOutside(this))])
            : new(new EffectiveDate(this, date, inForce), []);
    }

    /// <summary>Fills the form. Cannot fail: missing answers block only the results that need them.</summary>
    /// <param name="answers">From this definition's <c>Answer</c> or <c>ParseAnswers</c>.</param>
    /// <param name="on">From this definition's <see cref="CheckDate"/>; null for no particular day.</param>
    /// <exception cref="ArgumentException">Answers or date of another definition.</exception>
    public Allocation Calculate(AnswerSet answers, EffectiveDate? on = null)
    {
        CheckOwn(answers);
        if (on is not null && on.Definition != this) throw new ArgumentException("This date was checked against another definition.", nameof(on));
        return new Allocation(answers, on, Evaluator.Run(Plan, answers.Entries), Language.English);
    }

    /// <summary>The least and greatest that each line and result can still give, over every way to answer what is open.</summary>
    /// <param name="answers">Some answers, or all, of this definition.</param>
    /// <param name="asSilent">What the scheme reads silence as, where it does, stands for a question without an answer; otherwise any answer may still be given.</param>
    /// <param name="cancellationToken">Stops it.</param>
    /// <exception cref="ArgumentException">Answers of another definition.</exception>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public Bounds FindBounds(AnswerSet answers, bool asSilent = false, CancellationToken cancellationToken = default)
    {
        CheckOwn(answers);
        return BoundsReading.Of(Plan, answers.Entries, asSilent, cancellationToken);
    }

    /// <summary>Whether more need, or less support, can ever lower a result: over all complete sets of answers. Cannot fail; what is too much to follow is not proved.</summary>
    /// <param name="mostMemory">
    /// How many bytes everything that sets of answers can give together may take. It is counted from what the tables hold, so that a reading ends alike on every machine; what the
    /// runtime takes besides is about as much again.
    /// </param>
    /// <param name="cancellationToken">Stops it.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="mostMemory"/> is not above 0.</exception>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public Proof Prove(long mostMemory = Budget.Most, CancellationToken cancellationToken = default) => new ProofReading(this, ReadWith(mostMemory, cancellationToken)).All();

    /// <summary>Exact facts over all complete sets of answers: how many lead where, what none reaches, what one answer can change.</summary>
    /// <param name="mostMemory">How many bytes; see <see cref="Prove"/>. What would take more is said not to be counted.</param>
    /// <param name="cancellationToken">Stops it.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="mostMemory"/> is not above 0.</exception>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public RasProfile Profile(long mostMemory = Budget.Most, CancellationToken cancellationToken = default) => new Profiler(this, ReadWith(mostMemory, cancellationToken), isBrief: false).All();

    /// <summary>What one result would be if answers were different.</summary>
    /// <param name="answers">A set of answers of this definition; what it leaves open stays open.</param>
    /// <param name="result">The name of the result's line; null for the first in money, or else the first.</param>
    /// <param name="reach">An amount: we look for the fewest answers whose change gives it or more.</param>
    /// <param name="mostMemory">How many bytes; see <see cref="Prove"/>. The fewest answers that would take more are not looked for, and the result says so.</param>
    /// <param name="cancellationToken">Stops it.</param>
    /// <exception cref="ArgumentException">Answers of another definition, no such result, a definition without results, or an amount to reach where the result is words.</exception>
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

    /// <summary>
    /// What a reader should know of these rules or ask about, in the order of the text. Warnings and infos, never an error, and never a verdict on
    /// lawfulness. Raised from what the definition declares; the page of each says what it cannot see. Worked out at each call, with a proof and a profile.
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

    /// <summary>The rows of tables and price bands, and the yes and no of each test, that some worked examples reach: exactly.</summary>
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
