using System.Numerics;
using OpenRas.Sheets;

namespace OpenRas.Analysis;

/// <summary>
/// What one result would be if answers were different. Information on how the rules work, and no advice: an answer is right when it is true. Immutable.
/// </summary>
public sealed class WhatIf
{
    internal WhatIf(Allocation now, FormLine result, IReadOnlyList<ChangedAnswer> changes, IReadOnlyList<string> triedInPart, IReadOnlyList<string> withoutEnd, IReadOnlyList<NearestEdge> edges, IReadOnlyList<FewestAnswers> nextRows, FewestAnswers? reaching, IReadOnlyList<string> kept)
    {
        Now = now;
        Result = result;
        Changes = changes;
        TriedInPart = triedInPart;
        WithoutEnd = withoutEnd;
        Edges = edges;
        NextRows = nextRows;
        Reaching = reaching;
        Kept = kept;
    }

    /// <summary>The answers as they are, calculated.</summary>
    public Allocation Now { get; }

    /// <summary>The result that is looked at.</summary>
    public FormLine Result { get; }

    /// <summary>Each single answer changed to each other, and what comes of it: the largest rise first, the largest fall last, other outcomes at the end.</summary>
    public IReadOnlyList<ChangedAnswer> Changes { get; }

    /// <summary>
    /// Numbers that may be answered in so many ways that only the next ones up and down, the nearest in each neighbouring row, the lowest and the highest were
    /// tried, by name.
    /// </summary>
    public IReadOnlyList<string> TriedInPart { get; }

    /// <summary>Those of them that have no upper end. In place of the highest the first was tried from which on nothing changes.</summary>
    public IReadOnlyList<string> WithoutEnd { get; }

    /// <summary>For each table below the result, along each of its columns of numbers: how far the rows next to the one that holds are.</summary>
    public IReadOnlyList<NearestEdge> Edges { get; }

    /// <summary>For each of these edges, the fewest answers whose change reaches the row beyond.</summary>
    public IReadOnlyList<FewestAnswers> NextRows { get; }

    /// <summary>The fewest answers whose change reaches the amount that was asked for; null where none was.</summary>
    public FewestAnswers? Reaching { get; }

    /// <summary>
    /// Answers that no way in <see cref="NextRows"/> or <see cref="Reaching"/> changes, by the name of their question: circumstances that are answered, and
    /// facts of the household.
    /// </summary>
    public IReadOnlyList<string> Kept { get; }
}

/// <summary>One answer changed, all others standing.</summary>
/// <param name="Question">The name of the question, or of the total that is given.</param>
/// <param name="From">As it is answered; null where it is not.</param>
/// <param name="To">As it would be answered.</param>
/// <param name="Then">What would be calculated. Where the change makes another question be asked, that one is not answered.</param>
/// <param name="Difference">By how much the amount would change, nothing counting as 0; null where either sheet comes out with neither an amount nor nothing.</param>
/// <param name="Moved">The lines that would come out differently.</param>
public sealed record ChangedAnswer(string Question, string? From, string To, Allocation Then, decimal? Difference, IReadOnlyList<FormLine> Moved);

/// <summary>How far a number is from the rows next to the one that holds. Distances are in the unit of the column.</summary>
/// <param name="Table">The table.</param>
/// <param name="Along">The line whose number decides.</param>
/// <param name="At">That number.</param>
/// <param name="Row">The row that holds, as the file writes it; where what it hangs on is not all known, each that may hold, with "or" between.</param>
/// <param name="Up">The least that the number must reach for the next row above; null where there is none.</param>
/// <param name="RowAbove">That row, written likewise.</param>
/// <param name="Down">The greatest that the number may be for the next row below; null where there is none.</param>
/// <param name="RowBelow">That row, written likewise.</param>
public sealed record NearestEdge(FormLine Table, FormLine Along, decimal At, string Row, decimal? Up, string? RowAbove, decimal? Down, string? RowBelow);

/// <summary>The fewest answers whose change reaches something: exact, over all ways to change them that come to a figure or to nothing.</summary>
/// <param name="Goal">What is to be reached, in words.</param>
/// <param name="Answers">How many answers must change; null where nothing that is on record reaches it, or where that could not be followed.</param>
/// <param name="IsFollowed">Whether every way to change answers could be looked at.</param>
/// <param name="Ways">In how many ways so few answers reach it; null where they cannot be counted, since some number has no upper end, and where none reaches it but some sheets are not on record or are referred.</param>
/// <param name="Closest">In how many of these ways answers change by as few levels as in the example; null where that is not counted.</param>
/// <param name="Example">One of those ways, calculated: one that changes answers by the fewest levels.</param>
/// <param name="Changed">The questions that are answered differently in it, by name.</param>
/// <param name="WithoutAmount">What sheets come out as that is not on record, or that people decide, by the line where it arises. Whether these would reach it is not known.</param>
public sealed record FewestAnswers(string Goal, int? Answers, bool IsFollowed, BigInteger? Ways, BigInteger? Closest, Allocation? Example, IReadOnlyList<string> Changed, IReadOnlyList<WithoutAmount> WithoutAmount);
