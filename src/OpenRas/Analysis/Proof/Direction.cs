namespace OpenRas.Analysis;

/// <summary>Which way a line goes as needs grow or support shrinks.</summary>
public enum Direction
{
    /// <summary>It stays as it is.</summary>
    Same,

    /// <summary>It never goes down.</summary>
    Up,

    /// <summary>It never goes up.</summary>
    Down,

    /// <summary>The line alone does not show it: it may go up and down, or it has no order.</summary>
    Open,
}
