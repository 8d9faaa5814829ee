using OpenRas.Analysis;

namespace OpenRas.Words;

/// <summary>What is said of a kept result beside what is calculated now, in English.</summary>
internal sealed class EnglishVerification : VerificationWords
{
    internal override string Found(Sameness sameness) => sameness switch
    {
        Sameness.Same => "same",
        Sameness.SameFiguresOtherEngine => "same figures, other engine",
        Sameness.SameRulesDifferentFile => "same rules, different file",
        Sameness.SameFiguresOtherRules => "same figures in this case, other rules",
        _ => "different",
    };

    internal override string Said(KeptDifference difference)
    {
        var where = difference.Number > 0 ? $"Line {Numbers.Plain(difference.Number)} ({difference.Label})" : $"Result {difference.Label}";
        if (difference.Field == "sum") return $"{where}: the figure is the same, but the arithmetic that leads to it is not.";
        return $"{where}, {difference.Field}: {difference.Kept ?? "nothing"} was kept, {difference.Now ?? "nothing"} is calculated now.";
    }
}
