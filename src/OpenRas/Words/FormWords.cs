using OpenRas.Calculation;

namespace OpenRas.Words;

/// <summary>What is said of a filled form: its lines, its results, its notices, and what people changed afterwards.</summary>
internal abstract class FormWords
{
    /// <summary>Everything that is said of one line.</summary>
    internal abstract LineWords Line(Worked worked);

    /// <summary>How sure a figure is, where it is not quoted; null where nothing need be said.</summary>
    internal abstract string? Sureness(Basis? basis, bool isFigureQuoted);

    /// <summary>What a result comes out as.</summary>
    internal abstract string Result(AllocationResult result);

    /// <summary>Why a result has no amount; null where it has one.</summary>
    internal abstract string? WhyNoResult(AllocationResult result);

    /// <summary>What a result of money waits for, while an answer that it needs is missing.</summary>
    internal abstract string Waits(AllocationResult result);

    /// <summary>A result with its name, for the head of a form.</summary>
    internal abstract string Named(AllocationResult result);

    /// <summary>What a result of rules that are not disclosed is called.</summary>
    internal abstract string UndisclosedLabel { get; }

    /// <summary>A result as it was calculated, or what it can still be; and beside it what people decided, where they did.</summary>
    internal abstract string AtHead(Allocation allocation, AllocationResult result, FinalDecision? final);

    /// <summary>What a result is in another period, with the line and how often it is counted; null where the definition gives none.</summary>
    internal abstract LinePart? InOtherPeriod(AllocationResult result);

    /// <summary>For a reader who stops at the head: what was taken off, what nobody knows, what to ask, in few words.</summary>
    internal abstract IReadOnlyList<string> Opening(Allocation allocation);

    /// <summary>That a figure is an estimate, and where the rules stand.</summary>
    internal abstract IReadOnlyList<Notice> Head(Allocation form);

    /// <summary>Where the rules stand, and how old that knowledge is.</summary>
    internal abstract string Standing(RasDefinition definition);

    /// <summary>Who approved a file, and when.</summary>
    internal abstract string Approved(Approval approval);

    /// <summary>What an authority said about a file, and when.</summary>
    internal abstract string Replied(AuthorityReply reply);

    /// <summary>Who wrote the file and approved it, that nobody else checked it, what the authority replied, and how much is published.</summary>
    internal abstract IReadOnlyList<Notice> Origin(RasDefinition definition);

    /// <summary>What belongs to one calculation, and what the rules leave open.</summary>
    internal abstract IReadOnlyList<Notice> Foot(Allocation allocation);

    /// <summary>What must be said of the day that rules are taken for; null when there is nothing to say.</summary>
    internal abstract string? Day(EffectiveDate day);

    /// <summary>Why a day is none on which rules are in force.</summary>
    internal abstract string WhyOutside(RasDefinition definition);

    /// <summary>Which rules these are: authority, title, version, days.</summary>
    internal abstract string Identity(RasDefinition definition);

    /// <summary>What heads the questions that a form waits for.</summary>
    internal abstract string OpenTitle { get; }

    /// <summary>A question that a form waits for, or a total that may be given: its name, its line, its words, its range.</summary>
    internal abstract string Asked(RasDefinition definition, string id);

    /// <summary>The same without its name and its line.</summary>
    internal abstract string Question(RasDefinition definition, string id);

    /// <summary>Each answer that it offers, with its name.</summary>
    internal abstract IReadOnlyList<string> Choices(RasDefinition definition, string id);

    /// <summary>How a blank answers file is filled in.</summary>
    internal abstract string FillIn { get; }

    /// <summary>When a question is asked, and what the scheme reads no answer as.</summary>
    internal abstract IEnumerable<string> AboutAnswering(Question question);

    /// <summary>Whether a line is a total that a case may give.</summary>
    internal static bool IsGiven(RasDefinition definition, string id) => definition.Plan.Find(id) is TotalStep { MayBeGiven: not null };

    /// <summary>What to write down so that somebody else can calculate the same: the rules, their digest, the engine.</summary>
    internal abstract string Cited(RasDefinition definition, string engine);

    /// <summary>What heads the pieces that a file does not have.</summary>
    internal abstract string Missing { get; }

    /// <summary>What stands before the question that would obtain a piece.</summary>
    internal abstract string Ask { get; }

    /// <summary>A publication, with all that is known of it.</summary>
    internal abstract string Source(PublishedSource source);

    /// <summary>The same, where it stands alone.</summary>
    internal abstract string SourceAlone(PublishedSource source);

    /// <summary>The words under a line: its reason, its sources, its notes.</summary>
    internal abstract string Under(UnderLine what, string words);

    /// <summary>The headings of the columns of a form, where columns have headings: line, working, value.</summary>
    internal abstract (string Line, string Working, string Value) Columns { get; }

    /// <summary>What heads the decisions of people.</summary>
    internal abstract string DecisionsTitle { get; }

    /// <summary>The headings of the columns of decisions, where columns have headings.</summary>
    internal abstract (string Figure, string Difference) DecisionColumns { get; }

    /// <summary>The first row of the decisions on a result: the result as it was calculated.</summary>
    internal abstract (string Label, string Figure) AsCalculated(AllocationResult result);

    /// <summary>What a row of the decisions is called.</summary>
    internal abstract string Decision(bool isFinal);

    /// <summary>The figure that a person decided on.</summary>
    internal abstract ChangeWords Change(RecordedChange change);

    /// <summary>How far it is from the calculated to the final figure, and which reasons are on record.</summary>
    internal abstract string Way(FinalDecision final);

    /// <summary>Where people changed the figure: that they did, for a reader who stops at the head; null where nothing is recorded.</summary>
    internal abstract string? Decided(Allocation allocation);

    /// <summary>The part of a condition that does not hold, of each way in which it could, and what was found there.</summary>
    internal abstract string Failed(IReadOnlyList<Seen> failed);

    /// <summary>A figure of the definition, or the word that stands for it.</summary>
    internal abstract string Figure(Figure figure);

    /// <summary>A word that stands for a figure, in full: <c>referred to Resource panel</c>.</summary>
    internal abstract string InFull(State state, string? text);

    /// <summary>The letter of a part: a to z, then aa, ab ...</summary>
    internal static string Letter(int index) => index < 26 ? ((char)('a' + index)).ToString() : Letter((index / 26) - 1) + Letter(index % 26);
}

/// <summary>What stands under a line.</summary>
internal enum UnderLine
{
    Reason,

    /// <summary>That there is no reason.</summary>
    NoReason,
    Source,
    Note,
}
