namespace OpenRas.Analysis;

/// <summary>Who filled a line of a statement in, or who has to.</summary>
public enum StatementFill
{
    /// <summary>It is filled in.</summary>
    Filled,

    /// <summary>A person has to fill it in, in whole or in part.</summary>
    ToBeFilled,

    /// <summary>It is from the authority's own entry in the definition.</summary>
    FromAuthority,

    /// <summary>It does not apply, and the line says why.</summary>
    NotApplicable,
}
