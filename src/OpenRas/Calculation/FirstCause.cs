namespace OpenRas.Calculation;

/// <summary>Of several states, the one that arose first in line order; of those that arose on one line, the one in the first place there.</summary>
internal record struct FirstCause
{
    internal Fill Found { get; private set; }

    internal bool IsSeen { get; private set; }

    /// <summary>Where on its line it stands, among what may be seen in any order; otherwise what is seen first goes first.</summary>
    internal int Place { get; private set; }

    internal void See(in Fill cell, int place = 0)
    {
        if (IsSeen && (Found.Cause < cell.Cause || (Found.Cause == cell.Cause && Place <= place))) return;
        Found = Fill.Without(cell.State, cell.Cause);
        (IsSeen, Place) = (true, place);
    }
}
