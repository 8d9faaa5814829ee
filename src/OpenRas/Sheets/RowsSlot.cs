using OpenRas.Calculation;

namespace OpenRas.Sheets;

/// <summary>What the rows of a test have come to so far: each still holds, has failed, or cannot be known for a reason; and any one that holds to its end is enough.</summary>
internal sealed class RowsSlot : ValueSlot<string>
{
    private const string IsMet = "met";
    private const char Holds = 'h';
    private const char Fails = 'f';
    private const int FirstReason = 'u';
    private const int States = 16;

    private int[] partsLeft;

    internal RowsSlot(int[] partsLeft)
    {
        this.partsLeft = partsLeft;
        CodeOf(partsLeft.Contains(0) ? IsMet : new string(Holds, partsLeft.Length));
    }

    internal override Slot Fork()
    {
        var fork = (RowsSlot)base.Fork();
        fork.partsLeft = [.. partsLeft];
        return fork;
    }

    /// <summary>What a part came to, in one sign; of two reasons the one that arose first is the smaller.</summary>
    internal static char Sign(bool? holds, in Fill cause) => holds switch { true => Holds, false => Fails, _ => (char)(FirstReason + (cause.Cause * States) + (int)cause.State) };

    /// <summary>One more part of a row, with its sign in every state.</summary>
    internal void See(int row, char[] signs)
    {
        var isLast = --partsLeft[row] == 0;
        var made = new Dictionary<(int, char), int>();
        for (var state = 0; state < signs.Length; state++)
        {
            var key = (Codes[state], signs[state]);
            if (!made.TryGetValue(key, out var code)) made[key] = code = CodeOf(With(this[key.Item1], row, key.Item2, isLast));
            Codes[state] = code;
        }
    }

    /// <summary>Whether the test is met, once every part was seen.</summary>
    internal Fill Met(int code)
    {
        if (this[code] == IsMet) return Fill.Of(EligibilityStep.Yes, EligibilityStep.Yes);
        var reasons = this[code].Where(r => r >= FirstReason).ToList();
        if (reasons.Count == 0) return Fill.Of(EligibilityStep.No, EligibilityStep.No);
        var first = reasons.Min() - FirstReason;
        return Fill.Without((State)(first % States), first / States);
    }

    /// <summary>A row fails with any of its parts.</summary>
    private static string With(string rows, int row, char sign, bool isLast)
    {
        if (rows == IsMet) return IsMet;
        var all = rows.ToCharArray();
        all[row] = (all[row], sign) switch
        {
            (Fails, _) or (_, Fails) => Fails,
            (Holds, _) => sign,
            (_, Holds) => all[row],
            _ => (char)Math.Min(all[row], sign),
        };
        return isLast && all[row] == Holds ? IsMet : new string(all);
    }
}
