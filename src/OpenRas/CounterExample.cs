namespace OpenRas;

/// <summary>Two complete answer sheets that can be compared, and what comes of each. Immutable.</summary>
public sealed class CounterExample
{
    internal CounterExample(Allocation less, Allocation more, IReadOnlyList<string> changed, IReadOnlyList<FormLine> parting)
    {
        Less = less;
        More = more;
        Changed = changed;
        Parting = parting;
    }

    /// <summary>The sheet with less need or more support, calculated.</summary>
    public Allocation Less { get; }

    /// <summary>The sheet with more need or less support, calculated.</summary>
    public Allocation More { get; }

    /// <summary>The questions, or totals that are given, that are answered differently, by name.</summary>
    public IReadOnlyList<string> Changed { get; }

    /// <summary>The lines that come out differently, up to the one that is compared.</summary>
    public IReadOnlyList<FormLine> Parting { get; }
}
