namespace OpenRas;

/// <summary>What a line does with the part it rounds away. The words of the format.</summary>
internal enum RoundingMode
{
    HalfUp,
    HalfDown,
    HalfEven,
    Up,
    Down,
}
