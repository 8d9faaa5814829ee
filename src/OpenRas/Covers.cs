namespace OpenRas;

/// <summary>What the amount is meant to pay for, in the scheme's own words.</summary>
public sealed class Covers
{
    internal Covers(IReadOnlyList<string> includes, IReadOnlyList<string> excludes, IReadOnlyList<string> notStated)
    {
        Includes = includes;
        Excludes = excludes;
        NotStated = notStated;
    }

    /// <summary>What it includes.</summary>
    public IReadOnlyList<string> Includes { get; }

    /// <summary>What it leaves out.</summary>
    public IReadOnlyList<string> Excludes { get; }

    /// <summary>What no source states either way.</summary>
    public IReadOnlyList<string> NotStated { get; }
}
