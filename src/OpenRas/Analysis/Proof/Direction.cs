namespace OpenRas.Analysis;

/// <summary>Which way a line goes as need grows or support shrinks.</summary>
public enum Direction
{
    /// <summary>It stays as it is.</summary>
    Constant,

    /// <summary>It never goes down.</summary>
    Rising,

    /// <summary>It never goes up.</summary>
    Falling,

    /// <summary>Not shown by the line alone: it may go up and down, or has no order.</summary>
    Open,
}
