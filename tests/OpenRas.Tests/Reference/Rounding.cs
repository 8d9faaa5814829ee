using System.Numerics;
using YamlDotNet.RepresentationModel;

namespace OpenRas.Tests.Reference;

internal sealed record Rounding(BigRational Step, string Mode)
{
    private static readonly string[] Modes = ["half-up", "half-down", "half-even", "up", "down"];

    // null: not rounded, because the file does not say or says that it is not known (round: unread).
    public static Rounding? Parse(YamlNode? node)
    {
        if (node is null || Figure.IsWord(node))
        {
            return null;
        }

        node.AllowOnly(["to", "mode"]);
        string mode = node.Get("mode").Scalar();
        BigRational step = Figure.Number(node.Get("to").Scalar());
        return Modes.Contains(mode) && step > BigRational.Zero
            ? new Rounding(step, mode)
            : throw node.Odd("this rounding is not understood");
    }

    // Below 0 the size is rounded and the sign put back: up is away from 0, down towards 0.
    public BigRational Apply(BigRational value)
    {
        bool negative = value < BigRational.Zero;
        BigRational steps = (negative ? -value : value) / Step;
        BigInteger whole = steps.Numerator / steps.Denominator;
        BigRational rest = steps - new BigRational(whole, 1);
        BigRational half = new(1, 2);
        bool goUp = Mode switch
        {
            "up" => rest > BigRational.Zero,
            "down" => false,
            "half-up" => rest >= half,
            "half-down" => rest > half,
            "half-even" => rest > half || (rest == half && !whole.IsEven),
            _ => throw new InvalidOperationException(Mode),
        };
        BigRational size = new BigRational(goUp ? whole + 1 : whole, 1) * Step;
        return negative ? -size : size;
    }
}
