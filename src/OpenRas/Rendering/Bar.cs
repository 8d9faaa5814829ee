using System.Numerics;

namespace OpenRas.Rendering;

/// <summary>A small bar of text beside a figure. What is more than nothing is at least half a block long.</summary>
internal static class Bar
{
    private const int Blocks = 16;

    internal static string Of(BigInteger? part, BigInteger? whole) =>
        part is not { IsZero: false } some || whole is not { IsZero: false } all ? "" : Drawn((int)BigInteger.Max(1, some * Blocks * 2 / all));

    internal static string Of(decimal? part, decimal whole) =>
        part is not > 0 || whole == 0 ? "" : Drawn(Math.Max(1, (int)(part.Value / whole * Blocks * 2)));

    private static string Drawn(int halves) => new string('█', halves / 2) + (halves % 2 == 1 ? "▌" : "");
}
