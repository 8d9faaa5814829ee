namespace OpenRas.Analysis;

/// <summary>The same throws each time, so that what is searched for comes out the same of the same file.</summary>
internal sealed class Dice
{
    private uint seed = 1;

    /// <summary>A number from 0 to below a count.</summary>
    internal int Next(int count)
    {
        // A linear congruential generator with the constants of Numerical Recipes; its high bits are the better ones.
        seed = unchecked((seed * 1_664_525u) + 1_013_904_223u);
        return (int)((seed >> 8) % (uint)count);
    }
}
