namespace OpenRas;

/// <summary>A row of the table of law: what a statement may name where a file switches it on, and where and when it may.</summary>
internal enum NamedLaw
{
    /// <summary>The personal budget of an adult or a carer in England.</summary>
    CareAct,

    /// <summary>The guidance to it.</summary>
    CareActGuidance,

    /// <summary>Independent advocacy in England.</summary>
    CareActAdvocacy,

    /// <summary>Which needs are eligible in England.</summary>
    EligibilityRegulations,

    /// <summary>Decisions that are automated, in the United Kingdom.</summary>
    UkGdpr,
}
