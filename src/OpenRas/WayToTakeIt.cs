namespace OpenRas;

/// <summary>A way to take the money.</summary>
internal enum WayToTakeIt
{
    /// <summary>The authority holds it and arranges the support.</summary>
    Managed,

    /// <summary>It is paid to the person, or to somebody for them.</summary>
    DirectPayment,

    /// <summary>A provider holds it for the person.</summary>
    IndividualServiceFund,

    /// <summary>Parts of it in several ways.</summary>
    Mix,
}
