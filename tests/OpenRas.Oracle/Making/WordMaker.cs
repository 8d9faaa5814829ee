namespace OpenRas.Oracle.Making;

/// <summary>Words where a figure would stand.</summary>
internal static class WordMaker
{
    internal static string Blank(Dice dice) => dice.Pick<string>(["unread", "unpublished", "{ unclear: \"two ways\" }"]);

    internal static string Outcome(Dice dice) => dice.Pick<string>(["no-budget", "no-budget", "{ refer: \"the panel\" }", "{ not-eligible: \"not for you\" }"]);

    internal static string Any(Dice dice) => dice.Chance(50) ? Blank(dice) : Outcome(dice);
}
