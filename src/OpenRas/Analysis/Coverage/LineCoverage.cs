namespace OpenRas.Analysis;

/// <summary>The rows of one table or test that some examples reach.</summary>
public sealed class LineCoverage
{
    internal LineCoverage(FormLine line, IReadOnlyList<RowCoverage> rows)
    {
        Line = line;
        Rows = rows;
    }

    /// <summary>The table or the test.</summary>
    public FormLine Line { get; }

    /// <summary>Its rows, in the order of the file. A test has the rows yes and no.</summary>
    public IReadOnlyList<RowCoverage> Rows { get; }
}

/// <summary>One row, and how many examples reach it.</summary>
public sealed class RowCoverage
{
    internal RowCoverage(string when, int examples)
    {
        When = when;
        Examples = examples;
    }

    /// <summary>Its conditions, as the file writes them: <c>group: older, needs: 10-28</c>. For a test, <c>yes</c> or <c>no</c>.</summary>
    public string When { get; }

    /// <summary>How many examples reach it.</summary>
    public int Examples { get; }

    /// <summary>Whether any example reaches it.</summary>
    public bool IsReached => Examples > 0;
}
