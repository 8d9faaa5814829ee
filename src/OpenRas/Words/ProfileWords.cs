using System.Numerics;
using OpenRas.Analysis;

namespace OpenRas.Words;

/// <summary>What is said of a profile: how many sheets come to what, what one answer can change, and where rows meet.</summary>
internal abstract class ProfileWords
{
    /// <summary>What was done for it: no more than that is claimed.</summary>
    internal abstract string About(RasProfile profile);

    /// <summary>That a share of answer sheets is no share of people.</summary>
    internal abstract string NoShareOfPeople { get; }

    /// <summary>How many complete sheets there are: what heads the number, and the number or why there is none.</summary>
    internal abstract (string Label, string Sheets) Sheets(RasProfile profile);

    /// <summary>Why sheets are not counted; null where they are.</summary>
    internal abstract string? WhyNotCounted(RasProfile profile);

    /// <summary>What heads a result, a total or a table.</summary>
    internal abstract string Heading(string label, FormLine line);

    /// <summary>From what to what an amount lies; where that is not known exactly, between what each end lies.</summary>
    internal abstract string Amounts(ResultProfile result);

    /// <summary>The headings of the columns of what sheets come out as.</summary>
    internal abstract (string Outcome, string Sheets, string Share) OutcomeColumns { get; }

    /// <summary>What sheets come out as, of one result.</summary>
    internal abstract string Outcome(OutcomeCount count);

    /// <summary>The largest change of one answer, or of one level of it.</summary>
    internal abstract string Change(ResultProfile result, LargestChange change, bool isOneLevel);

    /// <summary>All other answers of the two sheets, as commands name them.</summary>
    internal abstract string OtherAnswers(IEnumerable<string> answers);

    /// <summary>What heads the effects of questions.</summary>
    internal abstract string Effects { get; }

    /// <summary>The headings of the columns of these.</summary>
    internal abstract (string Line, string Question, string AtLeast, string AtMost, string Outcome) EffectColumns { get; }

    /// <summary>What an answer changes at least, or that what it changes at most is so exactly; empty where it changes no amount.</summary>
    internal abstract string AtLeast(ResultProfile result, QuestionEffect effect);

    /// <summary>The most that an answer changes; empty where it changes no amount.</summary>
    internal abstract string AtMost(ResultProfile result, QuestionEffect effect);

    /// <summary>Whether an answer can change what comes out; empty where it cannot.</summary>
    internal abstract string CanChange(QuestionEffect effect);

    /// <summary>What it means that an outcome changes.</summary>
    internal abstract string OutcomeSays { get; }

    /// <summary>Which questions are asked because of an answer.</summary>
    internal abstract string Decides(QuestionEffect effect);

    /// <summary>Which answers never change a result.</summary>
    internal abstract string Never(ResultProfile result, IReadOnlyList<int> lines);

    /// <summary>What a total can come to.</summary>
    internal abstract IEnumerable<string> Values(TotalProfile total);

    /// <summary>The headings of the columns of the values of a total, beside its unit.</summary>
    internal abstract (string Sheets, string Share) ValueColumns { get; }

    /// <summary>Numbers from one to another.</summary>
    internal abstract string Range(decimal from, decimal to);

    /// <summary>The headings of the columns of the rows of a table.</summary>
    internal abstract (string Row, string Gives, string Sheets, string Share) RowColumns { get; }

    /// <summary>What a row asks.</summary>
    internal abstract string When(RowProfile row);

    /// <summary>What a row gives.</summary>
    internal abstract string Gives(RowProfile row);

    /// <summary>That no sheet comes to a row.</summary>
    internal abstract string NoneComesHere { get; }

    /// <summary>Sheets between two rows of a straight line.</summary>
    internal abstract string Between { get; }

    /// <summary>Sheets in no row.</summary>
    internal abstract string Elsewhere { get; }

    /// <summary>Sheets in no row since what a table looks at is not known.</summary>
    internal abstract string NotKnown { get; }

    /// <summary>What heads the edges along a line.</summary>
    internal abstract string Edges(FormLine along);

    /// <summary>The headings of the columns of these.</summary>
    internal abstract (string Where, string From, string Below, string Above, string Jump) EdgeColumns { get; }

    /// <summary>The jump at an edge, without the period, which stands at every amount beside it.</summary>
    internal abstract string Jump(RasUnit unit, BandEdge edge);

    /// <summary>The same in per cent; empty where there is none.</summary>
    internal abstract string JumpPercent(BandEdge edge);

    /// <summary>How many sheets stand near an edge.</summary>
    internal abstract string Near(TableProfile table, BigInteger sheets, string share);

    /// <summary>What is said in a picture.</summary>
    internal abstract PictureWords Picture { get; }
}
