using OpenRas.Tests.Properties;

namespace OpenRas.Tests.Proofs;

/// <summary>Leaves out of a definition what is not needed for it to show something.</summary>
internal static class Shrinking
{
    private const int MostTries = 4_000;

    /// <summary>The same without whatever can go while it still shows; made anew where anything goes.</summary>
    internal static Made Shrunk(this Made made, Func<Made, bool> shows)
    {
        var tries = 0;
        for (var isSmaller = true; isSmaller;)
        {
            isSmaller = false;
            foreach (var smaller in made.Scheme.Smaller())
            {
                if (++tries > MostTries) return made;
                if (smaller.Definition is not { } definition || EverySheet.Of(definition) is not { Count: > 0 } sheets) continue;
                var less = new Made(made.Seed, smaller, sheets);
                if (!shows(less)) continue;
                (made, isSmaller) = (less, true);
                break;
            }
        }

        return made;
    }
}
