using System.Numerics;
using OpenRas.Calculation;

namespace OpenRas.Kept;

/// <summary>What a line was filled with: one object for all forms in which it is so, and so a code for it. Immutable.</summary>
internal sealed class LineFill
{
    /// <summary>The smallest part of a figure that a total is looked up by is a ten-thousandth.</summary>
    internal const decimal PartsOfOne = 10_000;

    /// <summary>Figures past this are not looked up by, so that no sum of them is too large.</summary>
    internal const decimal Largest = 1_000_000;

    private readonly Fill fill;

    internal LineFill(Step step, in Fill fill, int code)
    {
        (Step, this.fill, Code) = (step, fill, code);
        if (!fill.IsFigure || Math.Abs(fill.Value) > Largest || decimal.Truncate(fill.Value * PartsOfOne) != fill.Value * PartsOfOne) return;
        Parts = (long)(fill.Value * PartsOfOne);
        Scale = 1UL << fill.Value.Scale;
    }

    /// <summary>The line.</summary>
    internal Step Step { get; }

    internal ref readonly Fill Fill => ref fill;

    /// <summary>Tells it from everything else that the line was filled with; -1 where there are too many to tell apart.</summary>
    internal int Code { get; }

    /// <summary>Whoever looks at it learns all from it alone. Why there is no figure may stand on another line.</summary>
    internal bool SaysAll => fill.State is State.Figure or State.DoesNotApply;

    /// <summary>The figure in ten-thousandths.</summary>
    internal long Parts { get; }

    /// <summary>The place of its one bit is how many decimals the figure is written with, because a sum keeps them; 0 where it is not looked up by.</summary>
    internal ulong Scale { get; }

    /// <summary>So many bits are enough for the codes of a line, and for some that have no figure; a code that needs more is not looked up.</summary>
    internal static int BitsFor(Step step) => step switch
    {
        QuestionStep { Question: { Number: null, InBetween: null } } question => BitOperations.Log2((uint)question.Choices.Length + 3) + 1,
        EligibilityStep => 4,
        TableStep { StraightLine: < 0, Rows.Length: < 200 } => 8,
        _ => 16,
    };
}
