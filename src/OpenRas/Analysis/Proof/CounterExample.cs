namespace OpenRas.Analysis;

/// <summary>Two complete sets of answers that can be compared, and what each gives. Immutable.</summary>
public sealed class CounterExample
{
    internal CounterExample(Allocation less, Allocation more, IReadOnlyList<string> changed, IReadOnlyList<FormLine> parting, OutcomeBetween? between)
    {
        Less = less;
        More = more;
        DifferingQuestions = changed;
        DifferingLines = parting;
        Between = between;
    }

    /// <summary>The set of answers with less need or more support, calculated.</summary>
    public Allocation Less { get; }

    /// <summary>The set of answers with more need or less support, calculated.</summary>
    public Allocation More { get; }

    /// <summary>The questions, or totals that are given, that are answered differently, by name.</summary>
    public IReadOnlyList<string> DifferingQuestions { get; }

    /// <summary>The lines that differ, up to the one that is compared.</summary>
    public IReadOnlyList<FormLine> DifferingLines { get; }

    /// <summary>
    /// The outcome of a set of answers between the two that gives neither an amount nor nothing. Because of it no single step shows the decrease. Null when
    /// none was found between them.
    /// </summary>
    public OutcomeBetween? Between { get; }
}

/// <summary>The outcome of a set of answers between two others.</summary>
public sealed class OutcomeBetween
{
    internal OutcomeBetween(Outcome outcome, FormLine line)
    {
        Outcome = outcome;
        Line = line;
    }

    /// <summary>The outcome that it gives.</summary>
    public Outcome Outcome { get; }

    /// <summary>The line where that outcome begins.</summary>
    public FormLine Line { get; }
}
