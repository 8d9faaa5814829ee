namespace OpenRas.Calculation;

/// <summary>
/// What was done at one line, as data: taken from the fill by <see cref="WorkingMaker"/>, said by Words in one language or another. The kinds are a closed
/// set.
/// </summary>
internal abstract record Working;

/// <summary>One answer of a list.</summary>
/// <param name="Answer">The answer.</param>
/// <param name="Worth">Why its worth is not known, or what it leads to; null where it is a figure or nothing.</param>
internal sealed record Chosen(Answer Answer, Cause? Worth) : Working;

/// <summary>A number, as it was answered.</summary>
internal sealed record Entered : Working;

/// <summary>A score between two answers.</summary>
internal sealed record Scored(Answer Below, Answer Above) : Working;

/// <summary>No answer, which the scheme reads as one.</summary>
/// <param name="ReadAs">The answer; null where it is a number.</param>
/// <param name="Number">The number.</param>
/// <param name="Worth">Why there is no figure; null where there is one.</param>
internal sealed record Silence(Answer? ReadAs, decimal Number, Cause? Worth) : Working;

/// <summary>A question without an answer.</summary>
internal sealed record NotAnswered : Working;

/// <summary>A question whose total was given.</summary>
internal sealed record NotSupplied : Working;

/// <summary>Its own condition does not hold: a question is not asked, and a line does not apply.</summary>
internal sealed record LeftOut(IReadOnlyList<Seen> Failed) : Working;

/// <summary>Its own condition does not hold, and it passes on the figure of another line.</summary>
internal sealed record PassedOn(int Of, IReadOnlyList<Seen> Failed) : Working;

/// <summary>A test above is not met, and stops what stands below it.</summary>
internal sealed record NotReached(int Gate) : Working;

/// <summary>What stands in the way of a figure began at another line, or at this one.</summary>
internal sealed record Blocked(Cause Cause) : Working;

/// <summary>A figure of the definition, or the word that stands for one.</summary>
internal sealed record Fixed(Figure Figure) : Working;

/// <summary>A total that the case supplies.</summary>
/// <param name="Parts">What it would be made of; empty where that was not read.</param>
internal sealed record Given(IReadOnlyList<AddedPart> Parts) : Working;

/// <summary>A total, or the rows of a test, that could not be read.</summary>
internal sealed record NotRead(State State) : Working;

/// <summary>Parts added up.</summary>
/// <param name="Parts">Each of them, whether it adds anything or not.</param>
/// <param name="IsReadAs">The source says that these points are read in the unit of the line.</param>
/// <param name="Cause">Why there is no sum; null where there is one, or where no part applies.</param>
internal sealed record Added(IReadOnlyList<AddedPart> Parts, bool IsReadAs, Cause? Cause) : Working;

/// <summary>One row of a table.</summary>
/// <param name="Row">Its place, from 0.</param>
/// <param name="Seen">What its conditions looked at.</param>
/// <param name="Gives">The word that it gives; null for a figure or a text.</param>
internal sealed record Looked(int Row, IReadOnlyList<Seen> Seen, Cause? Gives) : Working;

/// <summary>Between two rows of a table, on a straight line.</summary>
/// <param name="Seen">What the other columns looked at.</param>
/// <param name="Along">The unit of the number along which the line runs.</param>
/// <param name="At">That number.</param>
/// <param name="Lower">The row before it.</param>
/// <param name="Upper">The row after it.</param>
/// <param name="Cause">Why there is no figure; null where there is one.</param>
internal sealed record OnLine(IReadOnlyList<Seen> Seen, RasUnit Along, decimal At, LineEnd Lower, LineEnd Upper, Cause? Cause) : Working;

/// <summary>Lines and figures multiplied and divided.</summary>
internal sealed record Multiplied(IReadOnlyList<Factor> Times, IReadOnlyList<Factor> DivideBy, bool IsReadAs) : Working;

/// <summary>A share taken off, left or added.</summary>
/// <param name="Kind">Which of them.</param>
/// <param name="Of">The line that it changes.</param>
/// <param name="Written">The share as the source writes it; null where it was calculated.</param>
/// <param name="Share">The share.</param>
internal sealed record Changed(ShareKind Kind, int Of, string? Written, decimal Share) : Working
{
    /// <summary>What the figure before it is multiplied by.</summary>
    internal decimal Factor => Kind switch { ShareKind.TakesOff => 1 - Share, ShareKind.Leaves => Share, _ => 1 + Share };
}

/// <summary>A figure that the line needs of itself is not known.</summary>
internal sealed record Unknown(Needed What, Cause Cause) : Working;

/// <summary>A figure held within two ends.</summary>
/// <param name="Of">The number of the line that it is from.</param>
/// <param name="Value">The figure.</param>
/// <param name="Minimum">The lower end; null where there is none.</param>
/// <param name="Maximum">The upper end; null where there is none.</param>
/// <param name="Passed">The end that was passed; null where none was.</param>
/// <param name="Instead">The word that stands beyond it; null for a figure.</param>
internal sealed record Limited(int Of, decimal Value, LimitAt? Minimum, LimitAt? Maximum, LimitEnd? Passed, Cause? Instead) : Working;

/// <summary>Lines counted.</summary>
/// <param name="Yes">Those that count, by number.</param>
/// <param name="No">The others.</param>
/// <param name="Written">What the answers must be; null where it is enough to apply.</param>
internal sealed record Counting(IReadOnlyList<int> Yes, IReadOnlyList<int> No, string? Written) : Working;

/// <summary>The rows of a test.</summary>
/// <param name="Rows">Each row.</param>
/// <param name="IsMet">Whether any of them holds; null where that is not known.</param>
/// <param name="Why">Where it is not met, what then comes out, if anything does; where that is not known, why.</param>
internal sealed record Tested(IReadOnlyList<TestedRow> Rows, bool? IsMet, Cause? Why) : Working;
