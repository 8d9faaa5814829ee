namespace OpenRas.Analysis;

/// <summary>Which way a line goes as need grows or support shrinks.</summary>
public enum Direction
{
    /// <summary>It stays as it is.</summary>
    Same,

    /// <summary>It never goes down.</summary>
    Up,

    /// <summary>It never goes up.</summary>
    Down,

    /// <summary>Not shown by the line alone: it may go up and down, or has no order.</summary>
    Open,
}
