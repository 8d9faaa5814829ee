namespace OpenRas.Calculation;

/// <summary>Of several states, the one that arose first in line order.</summary>
internal record struct FirstCause
{
    internal Fill Found { get; private set; }

    internal bool IsSeen { get; private set; }

    internal void See(in Fill cell)
    {
        if (IsSeen && Found.Cause <= cell.Cause) return;
        Found = Fill.Without(cell.State, cell.Cause);
        IsSeen = true;
    }
}
