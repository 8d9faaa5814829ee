namespace OpenRas;

/// <summary>Whether the rules of a definition are in use, as far as we know. Everything printed from the definition says it at its head.</summary>
public enum SchemeStatus
{
    /// <summary>The rules were put forward. We do not know whether they came into use.</summary>
    Proposed,

    /// <summary>The rules were in use when last checked; <see cref="RasDefinition.LastChecked"/> says when that was.</summary>
    InUse,

    /// <summary>The rules were published at the time that <see cref="RasDefinition.AsAt"/> says. We have not checked whether they are in use.</summary>
    Published,

    /// <summary>The rules are those of an earlier time. Today's rules may differ.</summary>
    Historic,

    /// <summary>The authority no longer uses these rules.</summary>
    Withdrawn,

    /// <summary>A named body found the rules unlawful; see <see cref="RasDefinition.FoundBy"/>.</summary>
    FoundUnlawful,

    /// <summary>The rules were invented, to show something. No council uses their figures.</summary>
    Illustrative,
}
