using OpenRas.Calculation;

namespace OpenRas.Analysis;

/// <summary>What the lines of a statement are filled in from. It has no words.</summary>
internal sealed class StatementFacts
{
    private static readonly StatementBlock Nothing = new();

    internal StatementFacts(Allocation form, WhatIf? otherAnswers)
    {
        (Form, OtherAnswers) = (form, otherAnswers);
        Case = form.Answers.Acts.Statement ?? Nothing;
        Result = form.Results.FirstOrDefault(r => r is { Unit.IsMoney: true, For: Beneficiary.Person, Line: > 0 })
            ?? form.Results.FirstOrDefault(r => r is { Unit.IsMoney: true, Line: > 0 });
        var final = form.FinalDecisions.FirstOrDefault(f => f.Decision.Result == Result?.Id);
        Amount = final is null ? Result?.Amount : final.Decision.After;
        Ways = TakenWay.All(form.Definition.Plan.Ways, Amount);
    }

    internal Allocation Form { get; }

    /// <summary>What only a person knows; with nothing in it where the case has none.</summary>
    internal StatementBlock Case { get; }

    /// <summary>The amount for the person: the first result in money; null where there is none.</summary>
    internal AllocationResult? Result { get; }

    /// <summary>The final amount where one is recorded, otherwise the calculated one; null where there is none.</summary>
    internal decimal? Amount { get; }

    /// <summary>What each way to take the money leaves and buys.</summary>
    internal IReadOnlyList<TakenWay> Ways { get; }

    /// <summary>What other answers would give; null where no answer changes anything.</summary>
    internal WhatIf? OtherAnswers { get; }

    /// <summary>Lines that take off or add a share, in order.</summary>
    internal IReadOnlyList<FilledLine> Adjustments => Where(l => StepOf(l) is AbatementStep or UpliftStep);

    /// <summary>Limits, and lines whose figure was rounded to another.</summary>
    internal IReadOnlyList<FilledLine> LimitsAndRounding => Where(l => StepOf(l) is LimitStep || IsRounded(l));

    /// <summary>Totals, which gather a domain or the whole.</summary>
    internal IReadOnlyList<FilledLine> Subtotals => Where(l => StepOf(l) is TotalStep);

    /// <summary>Lines by which points or hours become money.</summary>
    internal IReadOnlyList<FilledLine> Prices => Where(l => StepOf(l) is TableStep or MultiplyStep or FigureStep);

    /// <summary>Questions about unpaid support.</summary>
    internal IReadOnlyList<FilledLine> Support => Where(l => StepOf(l) is QuestionStep { Question.Counts: CountsAs.Support });

    /// <summary>The questions, and the totals that were given in their place.</summary>
    internal IReadOnlyList<FilledLine> Questions => Where(l => StepOf(l) is QuestionStep || Form.Answers.Values.ContainsKey(l.Id));

    /// <summary>Lines that take something off for a question about unpaid support.</summary>
    internal IReadOnlyList<FilledLine> OffForSupport =>
        [.. Adjustments.Where(l => l.Before is not null && Support.Any(s => l.LooksAt.Contains(s.Number)))];

    /// <summary>What each need costs together; null where no need says what it costs.</summary>
    internal decimal? NeedsCost => Case.Needs.All(n => n.Cost is null) ? null : Case.Needs.Sum(n => n.Cost ?? 0);

    /// <summary>The amount less what the needs cost; null where one of the two is not known.</summary>
    internal decimal? Spare => Amount - NeedsCost;

    /// <summary>The amount less what the person pays, and never below nothing; null where one of the two is not known.</summary>
    internal decimal? CouncilPays => Amount - Case.Contribution is { } rest ? Math.Max(0, rest) : null;

    /// <summary>The changes without a stated reason, from the calculated to the final amount; null where one of them is not known.</summary>
    internal decimal? Unexplained => Form.FinalDecisions
        .SelectMany(f => new[] { f.Unread, f.Unpublished, f.Unclear })
        .Aggregate((decimal?)0m, (sum, without) => sum + without.Sum);

    /// <summary>
    /// The rows of the table of law that the file switches on, and that hold on the day of the calculation, or else of the decision.
    /// </summary>
    internal IReadOnlyList<NamedLaw> Law => Form.Definition.LawOn(Form.On?.Date ?? Days.FirstOf(Case.Decision?.On));

    internal bool IsLimit(FilledLine line) => StepOf(line) is LimitStep;

    private Step StepOf(FilledLine line) => Form.Definition.Plan.Steps[line.Number - 1];

    private static bool IsRounded(FilledLine line) => line is { Exact: { } exact, Divisor: { } divisor, Value: { } value } && exact != value * divisor;

    private FilledLine[] Where(Func<FilledLine, bool> which) => [.. Form.Lines.Where(which)];
}
