namespace OpenRas;

/// <summary>Whom a scheme is for.</summary>
public enum SchemePeople
{
    /// <summary>Adults.</summary>
    Adults,

    /// <summary>Children and young people.</summary>
    Children,

    /// <summary>People who care for somebody unpaid.</summary>
    Carers,
}
