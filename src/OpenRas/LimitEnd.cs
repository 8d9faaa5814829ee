namespace OpenRas;

/// <summary>An end of a limit.</summary>
public enum LimitEnd
{
    /// <summary>The lowest figure.</summary>
    Minimum,

    /// <summary>The highest figure.</summary>
    Maximum,
}
