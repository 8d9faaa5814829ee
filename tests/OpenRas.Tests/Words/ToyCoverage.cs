using OpenRas.Analysis;
using OpenRas.Words;

namespace OpenRas.Tests.Words;

/// <summary>Which rows examples come to, in the toy language.</summary>
internal sealed class ToyCoverage : CoverageWords
{
    internal override (string Label, string Printed) Reached(ExamplesCoverage coverage) => ("rivit", $"{coverage.Reached} / {coverage.Rows}");

    internal override string Heading(LineCoverage line) => $"{line.Line.Label} > {line.Line.Number}";

    internal override string NotReached => "puuttuu";
}
