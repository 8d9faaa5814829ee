using OpenRas.Analysis;

namespace OpenRas.Words;

/// <summary>What is said of a proof: what it looked at, its verdicts, why they are so, and what more need does to each line.</summary>
internal abstract class ProofWords
{
    /// <summary>The question, and of what the answer was looked at. No more is claimed than was done.</summary>
    internal abstract string About(Proof proof);

    /// <summary>What stands in the place of the results of a file that has none: what heads them, and what was found.</summary>
    internal abstract (string Label, string Finding) NoResults { get; }

    /// <summary>A verdict in a word or two.</summary>
    internal abstract string Verdict(LineProof proof);

    /// <summary>What a verdict says, what it rests on, and the verdict.</summary>
    internal abstract string Finding(LineProof proof);

    /// <summary>Over what it was shown; null where there is nothing to prove, or nothing was shown.</summary>
    internal abstract string? RestsOn(LineProof proof);

    /// <summary>Why a verdict is what it is, in a sentence or two.</summary>
    internal abstract string Reason(LineProof proof);

    /// <summary>What heads one result.</summary>
    internal abstract string Result(ResultProof result);

    /// <summary>What heads the points from which a result is priced.</summary>
    internal abstract string Points(LineProof points);

    /// <summary>How support is read where a result is for the carer.</summary>
    internal abstract string ForCarer { get; }

    /// <summary>The reason that the scheme gives for a fall, and where it was published.</summary>
    internal abstract string Published(PublishedReason reason);

    /// <summary>What stands before two sheets that show a fall.</summary>
    internal abstract string TwoShowIt { get; }

    /// <summary>What stands before two sheets of which one is referred and the other comes to nothing.</summary>
    internal abstract string ReferredThenNothing { get; }

    /// <summary>What heads the sheets that have no amount.</summary>
    internal abstract string Without(LineProof proof);

    /// <summary>The headings of the columns of these.</summary>
    internal abstract (string Outcome, string At, string Rows, string Sheets) WithoutColumns { get; }

    /// <summary>Where they arise.</summary>
    internal abstract string At(WithoutAmount without);

    /// <summary>How many they are.</summary>
    internal abstract string Sheets(WithoutAmount without);

    /// <summary>What heads the lines one by one.</summary>
    internal abstract string LineByLine { get; }

    /// <summary>The headings of the columns of these.</summary>
    internal abstract (string Line, string Trend, string Why) TrendColumns { get; }

    /// <summary>What more need does to a line, in a word or two.</summary>
    internal abstract string Trend(LineTrend trend);

    /// <summary>The words that are used for it, each with what it says.</summary>
    internal abstract string Legend(IEnumerable<LineTrend> trends);

    /// <summary>Why more need does that to a line, in a few words.</summary>
    internal abstract string Why(LineTrend trend);

    /// <summary>How two sheets stand to each other.</summary>
    internal abstract string Compared(bool isForCarer);

    /// <summary>The headings of the columns of two sheets: of their answers, and of the lines where they part.</summary>
    internal abstract (string Line, string Question, string Parting, string Less, string More) SheetColumns { get; }

    /// <summary>That a sheet has the same as the one beside it.</summary>
    internal abstract string TheSame { get; }

    /// <summary>What a sheet between two comes out as.</summary>
    internal abstract string Between(OutcomeBetween between);

    /// <summary>What stands before the commands that calculate two sheets.</summary>
    internal abstract string ToCalculate { get; }
}
