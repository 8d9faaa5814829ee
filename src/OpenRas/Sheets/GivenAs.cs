using OpenRas.Calculation;

namespace OpenRas.Sheets;

/// <summary>As what a total can be given, by what it comes out as where it is added up: as what its parts make, or else as one of these.</summary>
internal static class GivenAs
{
    /// <summary>As any figure that is expected of it, since what some answer is worth is not known.</summary>
    internal static bool IsAny(TotalStep total, in Fill added) => total.MayBeGiven!.IsBeyondParts && added.State.IsBlank();

    /// <summary>As whatever: a test keeps it out of reach, so that nothing reads it.</summary>
    internal static bool IsIdle(TotalStep total, in Fill added) => !added.IsFigure && total.Gates.Length > 0 && (total.Gates.Contains(added.Cause) || added.State.IsBlank());

    /// <summary>Whether it can be given at all.</summary>
    internal static bool IsPossible(TotalStep total, in Fill added) => added.IsFigure || IsAny(total, added) || IsIdle(total, added);

    /// <summary>Whether a number is one that is expected of it.</summary>
    internal static bool IsExpected(TotalStep total, decimal number) => total.MayBeGiven is { } range && new NumberRange(range.Least, range.Greatest, range.Step).Contains(number);
}
