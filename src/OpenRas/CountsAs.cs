namespace OpenRas;

/// <summary>What more of an answer means for the person. A proof reads answers in this order.</summary>
public enum CountsAs
{
    /// <summary>Listed from least to most need. <see cref="RasDefinition.Prove"/> asks whether more need can lower a result.</summary>
    Need,

    /// <summary>Unpaid help, listed from least to most. <see cref="RasDefinition.Prove"/> asks whether less of it can lower a result for the person.</summary>
    Support,

    /// <summary>A fact about the person, such as age group or setting. It has no order.</summary>
    Circumstance,

    /// <summary>What is available this year. It has no order.</summary>
    Supply,
}
