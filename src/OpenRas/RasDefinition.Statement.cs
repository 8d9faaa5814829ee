using OpenRas.Analysis;
using OpenRas.Binding;
using OpenRas.Calculation;
using OpenRas.Sheets;

namespace OpenRas;

/// <content>The statement of reasons, and what the file says for it beside its rules.</content>
public sealed partial class RasDefinition
{
    /// <summary>How a person can take the money, in the authority's words.</summary>
    internal IReadOnlyList<string> Options => [.. (draft.Contact?.Options ?? []).Select(o => o.Value)];

    internal string? WhomToAsk => draft.Contact?.WhomToAsk?.Value;

    internal string? Review => draft.Contact?.Review?.Value;

    internal string? Advocacy => draft.Contact?.Advocacy?.Value;

    internal string? OtherFormats => draft.Contact?.OtherFormats?.Value;

    /// <summary>What the authority's entry says for somebody who disagrees.</summary>
    internal IEnumerable<string> WaysToDisagree => new[] { WhomToAsk, Review, Advocacy, OtherFormats }.OfType<string>();

    /// <summary>Of age, sex and disability, those that some question is used in place of.</summary>
    internal IReadOnlyList<string> StandingFor => [.. draft.Questions.SelectMany(q => q.StandsFor).Select(w => w.Value).Distinct()];

    /// <summary>The rows of the table of law that the file switches on, and that hold on a day. Without a day, on the first day in force.</summary>
    internal IReadOnlyList<NamedLaw> LawOn(DateOnly? day) => LawTable.On(draft, day ?? InForce.EarliestStart);

    /// <summary>The reasons for the amount of one person, in 29 lines. A case file may have what only a person knows, under <c>statement</c>.</summary>
    /// <param name="answers">Answers of this definition, or a case.</param>
    /// <param name="on">From this definition's <see cref="CheckDate"/>; null for no particular day.</param>
    /// <param name="cancellationToken">Stops it.</param>
    /// <exception cref="ArgumentException">Answers or date of another definition.</exception>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public Statement MakeStatement(AnswerSet answers, EffectiveDate? on = null, CancellationToken cancellationToken = default)
    {
        var form = Calculate(answers, on);
        var other = Plan.Results.Length == 0 ? null : AskWhatIf(answers, mostMemory: Budget.MostForFindings, cancellationToken: cancellationToken);
        var facts = new StatementFacts(form, other);
        return new Statement(form, facts, StatementFills.All(facts));
    }
}
