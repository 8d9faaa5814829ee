using OpenRas.Analysis;

namespace OpenRas.Rendering.Svg;

/// <summary>How far a picture reaches along a line: from the least to the greatest number that it can come out as, and far enough to show each row.</summary>
/// <param name="From">The left end.</param>
/// <param name="To">The right end.</param>
/// <param name="IsGreatest">Whether the right end is the greatest number.</param>
/// <param name="IsOpen">Whether the last row goes on beyond it.</param>
internal sealed record Horizon(decimal From, decimal To, bool IsGreatest, bool IsOpen)
{
    internal static Horizon Of(RasProfile profile, FormLine along, IEnumerable<StepLine> lines)
    {
        var edges = lines.SelectMany(l => l.Edges).ToList();
        var (first, last) = (edges.Min(e => e.EndOfRowBelow), edges.Max(e => e.StartOfRowAbove));
        var (least, greatest) = Ends(profile, along);
        var before = first >= 0 ? Math.Min(first, 0) : first - 1;
        var from = least is { } low && low <= first ? low : before;

        // The last row is shown, and not so much of it that the others have no room.
        var room = Math.Max(1, (last - from) / 4);
        var isNear = greatest > last && greatest <= last + (3 * room);
        return new Horizon(from, isNear ? greatest!.Value : last + room, isNear, !isNear && !(greatest <= last));
    }

    private static (decimal? Least, decimal? Greatest) Ends(RasProfile profile, FormLine along)
    {
        if (profile.Definition.Questions.FirstOrDefault(q => q.Id == along.Id) is { Number: { } number }) return (number.From, number.To);
        return profile.Totals.FirstOrDefault(t => t.Line == along)?.Values is { Count: > 0 } values && profile.AnswerSets is not null ? (values[0].Value, values[^1].Value) : (null, null);
    }
}
