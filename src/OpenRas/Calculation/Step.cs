using OpenRas.Diagnostics;

namespace OpenRas.Calculation;

/// <summary>
/// One line of the form before it is filled: what it is, where it stands in the file, and an operation on earlier lines. The kinds are a closed set;
/// what is asked of a plan (evaluate, explain, reach ...) stands in one file a question, each with one method for every kind here.
/// </summary>
internal abstract record Step(int Index, string Id, string Label, RasUnit Unit, Citation Citation, SourceSpan Span)
{
    private Remembered reads;

    /// <summary>As printed, from 1.</summary>
    internal int Number => Index + 1;

    /// <summary>When it does not hold, the line does not apply; null when it always does.</summary>
    internal AnyOf? Only { get; init; }

    internal Rounding? Rounding { get; init; }

    /// <summary>The source rounds here, and how was not read.</summary>
    internal bool RoundingIsUnread { get; init; }

    /// <summary>The lines above that it is made from, each once, in their order: worked out from the step itself, see <see cref="Looks"/>.</summary>
    internal int[] Reads => reads.Of(this);

    /// <summary>The tests above, in their order, of which one that is not met leaves this line out of reach.</summary>
    internal int[] Gates { get; init; } = [];

    /// <summary>A question, or a total that is entered: what a complete sheet says.</summary>
    internal bool IsAnswered => this is QuestionStep or TotalStep { IsEntered: true };

    /// <summary>Another body's money, and whose; null for the council's own.</summary>
    internal string? PaidBy { get; init; }

    /// <summary>What the file says of every figure without a source of its own, its row's or its line's.</summary>
    internal Citation OfFile { get; init; } = Citation.None;

    /// <summary>Where a figure of this line comes from.</summary>
    internal Citation Cited(Figure figure) => Claims.Makes(this, figure) ? Cited(figure.Citation) : figure.Citation;

    /// <summary>The same of the weight of a part.</summary>
    internal Citation Cited(Addend part) => part.IsWeighted ? Cited(part.Citation) : part.Citation;

    /// <summary>Whether nothing says where a figure of this line comes from, though it needs a source.</summary>
    internal bool IsBare(Figure figure) => Citation.Sureness is null && Cited(figure).Sureness is null && Claims.Makes(this, figure);

    /// <summary>The same of the weight of a part.</summary>
    internal bool IsBare(Addend part) => part.IsWeighted && Citation.Sureness is null && Cited(part).Sureness is null;

    /// <summary>The figures and words of the definition that it can come out as of itself.</summary>
    internal virtual IEnumerable<Figure?> OwnFigures => [];

    /// <summary>Where the condition does not hold, these pass on what they change instead of dropping out.</summary>
    internal virtual bool PassesThrough => false;

    private Citation Cited(Citation own) => Citation.Sureness is null ? own.InFile(OfFile) : own;

    /// <summary>
    /// What was worked out once for one step. A copy that <c>with</c> makes brings it along and works it out anew, since it is not that step; and it is no part
    /// of what a step is, so that equal steps stay equal.
    /// </summary>
    private struct Remembered : IEquatable<Remembered>
    {
        private Tuple<Step, int[]>? known;

        public readonly bool Equals(Remembered other) => true;

        public override readonly bool Equals(object? obj) => obj is Remembered;

        public override readonly int GetHashCode() => 0;

        internal int[] Of(Step step)
        {
            // One reference, so that no thread sees half of it.
            var found = known;
            if (!ReferenceEquals(found?.Item1, step)) known = found = Tuple.Create<Step, int[]>(step, [.. Looks.Named(step).Distinct().Order()]);
            return found!.Item2;
        }
    }
}

/// <summary>A question, answered by one of a list or by a number.</summary>
internal sealed record QuestionStep(int Index, Question Question, Choice[] Choices, RasUnit Unit, Citation Citation, SourceSpan Span)
    : Step(Index, Question.Id, Question.Ask, Unit, Citation, Span)
{
    /// <summary>Its values are shares that are taken off, not shares that are left.</summary>
    internal bool TakesOff { get; init; }

    /// <summary>It asks about the household, such as who else lives there, and not about the person.</summary>
    internal bool IsHouseholdFact { get; init; }

    /// <summary>Answers that cannot be true together, of which this question stands last.</summary>
    internal Condition[] Contradictions { get; init; } = [];

    /// <summary>What an unanswered question is read as; null when it stops.</summary>
    internal Entry? Unanswered { get; init; }

    /// <summary>Some answer is worth something, or is a number itself.</summary>
    internal bool HasFigures => Question.Number is not null || Question.InBetween is not null || Array.Exists(Choices, c => c.Figure is not null);

    /// <summary>What it comes out as with one of its answers.</summary>
    internal Fill At(int pick) => Choices[pick].At(Index, pick);
}

/// <summary>One answer of a list: what it is worth, where it is worth anything.</summary>
internal sealed record Choice(Answer Answer, Figure? Figure)
{
    /// <summary>The same as what a line comes out as; without a figure it is 0.</summary>
    internal Fill At(int line, int pick = -1) => Figure is { } figure ? Fill.From(figure, line, pick) : Fill.Of(0, pick);
}

/// <summary>A published figure.</summary>
internal sealed record FigureStep(int Index, string Id, string Label, Figure Figure, Citation Citation, SourceSpan Span)
    : Step(Index, Id, Label, Figure.Unit, Citation, Span)
{
    internal override IEnumerable<Figure?> OwnFigures => [Figure];
}

/// <summary>Parts added up, each with its weight.</summary>
internal sealed record TotalStep(int Index, string Id, string Label, RasUnit Unit, Addend[] Addends, Citation Citation, SourceSpan Span)
    : Step(Index, Id, Label, Unit, Citation, Span)
{
    /// <summary>What its questions could not be read as; <see cref="State.Figure"/> when they could.</summary>
    internal State PartsState { get; init; } = State.Figure;

    /// <summary>Whether a case may supply it; then what it may be.</summary>
    internal GivenRange? MayBeGiven { get; init; }

    /// <summary>Its questionnaire was not read, so that a case enters it.</summary>
    internal bool IsEntered => MayBeGiven is not null && PartsState != State.Figure;

    /// <summary>The source says that these points are read in this unit.</summary>
    internal bool IsReadAs { get; init; }

    internal override IEnumerable<Figure?> OwnFigures => Addends.SelectMany(a => a.Worth?.Choices.Select(c => c.Figure) ?? []);
}

/// <summary>A part of a total. A part that is taken off has a negative weight.</summary>
internal sealed record Addend(int Step, decimal Weight, bool IsWeighted, AnyOf? Only, Citation Citation)
{
    /// <summary>It adds what it takes from its line as it is.</summary>
    internal bool IsPlain { get; } = Weight == 1;

    /// <summary>Its question as if asked on the total, each answer worth what it adds here; null where the part takes the figure of its line.</summary>
    internal QuestionStep? Worth { get; init; }

    /// <summary>Its place among the parts, where a word can begin at it; 0 elsewhere.</summary>
    internal int Place { get; init; }

    /// <summary>What it takes from its line, before its weight. What an answer is worth stands on the total.</summary>
    internal Fill Of(in Fill cell) => Worth is not null && cell.Pick >= 0 ? Worth.At(cell.Pick) : cell;
}

/// <summary>
/// The least and greatest that a supplied total may be, and what it is counted in. With <paramref name="IsBeyondParts"/> it may be what no answers can
/// make, because what some answer is worth is not known. Counts is null where the questions say it.
/// </summary>
internal sealed record GivenRange(decimal Least, decimal Greatest, decimal Step, CountsAs? Counts, bool IsBeyondParts)
{
    /// <summary>The definition sets no end; the greatest is only where numbers are no longer read.</summary>
    internal bool IsOpen { get; init; }
}

/// <summary>A table, price bands among them: the one row whose conditions hold gives the value.</summary>
internal sealed record TableStep(int Index, string Id, string Label, RasUnit Unit, int[] Columns, Row[] Rows, bool IsPriceBands, Citation Citation, SourceSpan Span)
    : Step(Index, Id, Label, Unit, Citation, Span)
{
    /// <summary>The column of numbers along which a straight line runs from one row with a single number to the next; -1 where none does.</summary>
    internal required int StraightLine { get; init; }

    /// <summary>A short way to the row; null where there is none.</summary>
    internal BandIndex? ByBand { get; } = BandIndex.Of(Rows);

    internal override IEnumerable<Figure?> OwnFigures => Rows.Select(r => r.Gives);
}

internal sealed record Row(Condition Condition, Figure Gives, SourceSpan Span);

/// <summary>Everything in <paramref name="Times"/> multiplied, then divided once by everything in <paramref name="DivideBy"/>.</summary>
internal sealed record MultiplyStep(int Index, string Id, string Label, RasUnit Unit, Factor[] Times, Factor[] DivideBy, Citation Citation, SourceSpan Span)
    : Step(Index, Id, Label, Unit, Citation, Span)
{
    /// <summary>The source says that these points are read in this unit.</summary>
    internal bool IsReadAs { get; init; }
}

/// <summary>A line above, or a figure of the definition.</summary>
internal sealed record Factor(int Step, Figure? Figure);

/// <summary>A reduction by a share, from a line (<paramref name="By"/>) or a figure.</summary>
internal sealed record AbatementStep(int Index, string Id, string Label, RasUnit Unit, int Of, int By, Figure? Share, bool TakesOff, Reason Reason, Citation Citation, SourceSpan Span)
    : Step(Index, Id, Label, Unit, Citation, Span)
{
    internal override bool PassesThrough => true;
}

/// <summary>A share added on top.</summary>
internal sealed record UpliftStep(int Index, string Id, string Label, RasUnit Unit, int Of, Figure Adds, Reason Reason, Citation Citation, SourceSpan Span)
    : Step(Index, Id, Label, Unit, Citation, Span)
{
    internal override bool PassesThrough => true;
}

/// <summary>A lowest and a highest figure, and what happens beyond.</summary>
internal sealed record LimitStep(int Index, string Id, string Label, RasUnit Unit, int Of, Edge? Minimum, Edge? Maximum, Reason Reason, Citation Citation, SourceSpan Span)
    : Step(Index, Id, Label, Unit, Citation, Span)
{
    /// <summary>Who may agree more than the maximum; null where nobody is named.</summary>
    internal string? MoreAgreedBy { get; init; }

    internal override bool PassesThrough => true;

    internal override IEnumerable<Figure?> OwnFigures => [Minimum?.Beyond, Maximum?.Beyond];
}

/// <summary>One end of a limit, a line above or a figure; <paramref name="Beyond"/> is null where the end itself is used.</summary>
internal sealed record Edge(int Step, Figure? Figure, Figure? Beyond);

/// <summary>How many answers are as <paramref name="Written"/> says; where that is "applies", how many apply.</summary>
internal sealed record CountStep(int Index, string Id, string Label, Counted[] Of, string Written, Citation Citation, SourceSpan Span)
    : Step(Index, Id, Label, RasUnit.Answers, Citation, Span);

/// <summary>One question that a count looks at, or with <paramref name="IsLine"/> a line; without a test it counts where it applies.</summary>
internal sealed record Counted(int Step, AnswerTest? Test, bool IsLine);

/// <summary>A test with a yes or no: met if any row holds. What it closes while it is not met has it among its <see cref="Step.Gates"/>.</summary>
internal sealed record EligibilityStep(int Index, string Id, string Label, AnyOf MetBy, Figure? Otherwise, Citation Citation, SourceSpan Span)
    : Step(Index, Id, Label, RasUnit.YesNo, Citation, Span)
{
    internal const int No = 0;
    internal const int Yes = 1;

    /// <summary>What its rows could not be read as; <see cref="State.Figure"/> when they could.</summary>
    internal State RowsState { get; init; } = State.Figure;

    /// <summary>The lines of the results that it stops, none where it only says yes or no; null for everything below.</summary>
    internal int[]? Stops { get; init; }
}

/// <summary>Why something is taken off or added: the scheme's words, or the word that says there are none.</summary>
internal sealed record Reason(State State, string? Text)
{
    internal ReasonKind Kind => State switch
    {
        State.Figure => ReasonKind.Stated,
        State.Unpublished => ReasonKind.Unpublished,
        State.Unread => ReasonKind.Unread,
        _ => ReasonKind.Unclear,
    };
}
