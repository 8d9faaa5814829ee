namespace OpenRas.Words;

/// <summary>
/// All that is said of a filled form and of a reading, in one language. Given to whoever renders: the calculation and the readings hold facts, renderers
/// arrange, and sentences stand nowhere else. Another language is another class here.
/// </summary>
internal abstract class Language
{
    /// <summary>The only one so far.</summary>
    internal static Language English { get; } = new EnglishLanguage();

    /// <summary>What is said of a filled form.</summary>
    internal abstract FormWords Form { get; }

    /// <summary>Conditions in the words of a form.</summary>
    internal abstract ConditionWords Conditions { get; }

    /// <summary>Words that all pages share.</summary>
    internal abstract CommonWords Common { get; }

    /// <summary>What is said of a proof.</summary>
    internal abstract ProofWords Proof { get; }

    /// <summary>What is said of a profile.</summary>
    internal abstract ProfileWords Profile { get; }

    /// <summary>What is said of other answers and what they would give.</summary>
    internal abstract WhatIfWords WhatIf { get; }

    /// <summary>What is said of the rows that worked examples come to.</summary>
    internal abstract CoverageWords Coverage { get; }

    /// <summary>What is said of a letter's figure next to what the rules give.</summary>
    internal abstract AwardWords Award { get; }

    /// <summary>Texts for a person to send.</summary>
    internal abstract RequestWords Requests { get; }

    /// <summary>What is said in a statement of reasons.</summary>
    internal abstract StatementWords Statement { get; }

    /// <summary>What is said of a kept result beside what is calculated now.</summary>
    internal abstract VerificationWords Verification { get; }
}
