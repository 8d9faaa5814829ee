namespace OpenRas;

/// <summary>Whom a result is for.</summary>
public enum Beneficiary
{
    /// <summary>The person whose needs were assessed.</summary>
    Person,

    /// <summary>Somebody who cares for that person unpaid.</summary>
    Carer,
}
