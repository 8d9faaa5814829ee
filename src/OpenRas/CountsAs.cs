namespace OpenRas;

/// <summary>What more of an answer means for the person. This is the order that a proof reads.</summary>
public enum CountsAs
{
    /// <summary>Listed from least to most need. More never lowers a result for the person.</summary>
    Need,

    /// <summary>Unpaid help, listed from least to most. More never raises a result for the person.</summary>
    Support,

    /// <summary>A fact about the person, such as age group or setting. No order.</summary>
    Circumstance,

    /// <summary>What is available this year. No order.</summary>
    Supply,
}
