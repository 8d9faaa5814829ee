using OpenRas.Analysis;

namespace OpenRas.Words;

/// <summary>What is said of the rows that worked examples come to.</summary>
internal abstract class CoverageWords
{
    /// <summary>How many rows examples come to: what heads the number, and the number with its share.</summary>
    internal abstract (string Label, string Printed) Reached(ExamplesCoverage coverage);

    /// <summary>What heads a table or a test of which some rows are not reached.</summary>
    internal abstract string Heading(LineCoverage line);

    /// <summary>The heading of the column of rows that no example comes to.</summary>
    internal abstract string NotReached { get; }
}
