using System.Text.RegularExpressions;

namespace OpenRas.Oracle.Making;

/// <summary>Says whose money a line is: another body's if it reads such money outside its own condition, and sometimes of itself.</summary>
internal sealed partial class PayerMaker(Dice dice)
{
    private static readonly string[] Bodies = ["the NHS", "the school"];

    /// <summary>The line with what it says of itself; null where it would add money of two bodies.</summary>
    internal (string Text, Made Made)? Told((string Text, Made Made) item, IReadOnlyList<Made> above)
    {
        var names = Name().Matches(OnlyMaker.Without(item.Text)).Select(n => n.Value).ToHashSet();
        var read = above.Where(m => names.Contains(m.Id)).ToList();
        var bodies = read.Select(m => m.PaidBy).OfType<string>().Distinct().ToList();
        var adds = item.Made.Kind == "total" && read.Exists(m => m.PaidBy is null && m.Unit == "£ a week");
        if (bodies.Count > 1 || (bodies.Count == 1 && adds)) return null;
        if (bodies.Count == 1) return item with { Made = item.Made with { PaidBy = bodies[0] } };
        if (item.Made.Unit != "£ a week" || !dice.Chance(item.Made.Kind == "figure" ? 40 : 12)) return item;
        var body = dice.Chance(80) ? Bodies[0] : Bodies[1];
        var label = $"label: \"{item.Made.Id}\"";
        return (item.Text.Replace(label, $"{label}, paid-by: \"{body}\"", StringComparison.Ordinal), item.Made with { PaidBy = body });
    }

    [GeneratedRegex("[qf][0-9]+")]
    private static partial Regex Name();
}
