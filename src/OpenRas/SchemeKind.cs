namespace OpenRas;

/// <summary>What kind of scheme a definition has, as its title or its sources call it.</summary>
public enum SchemeKind
{
    /// <summary>A resource allocation system: answers or points lead to a personal budget.</summary>
    ResourceAllocation,

    /// <summary>Short breaks, in money or in hours.</summary>
    ShortBreaks,

    /// <summary>A budget or a payment for somebody who cares unpaid.</summary>
    CarersBudget,

    /// <summary>What the authority pays a care home.</summary>
    CareHomeFees,
}
