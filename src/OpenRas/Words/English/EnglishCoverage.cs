using OpenRas.Analysis;
using static OpenRas.Words.EnglishPhrases;

namespace OpenRas.Words;

/// <summary>What is said of the rows that worked examples reach, in English.</summary>
internal sealed class EnglishCoverage : CoverageWords
{
    internal override (string Label, string Printed) Reached(ExamplesCoverage coverage)
    {
        var examples = coverage.Examples switch
        {
            0 => "there is no example",
            1 => "1 example",
            _ => $"{Numbers.Plain(coverage.Examples)} examples",
        };
        var rows = coverage.Percent is { } percent ? $"{Numbers.Plain(coverage.Reached)} of {Numbers.Plain(coverage.Rows)} ({Numbers.Plain(percent)}%)" : "there is no row";
        return ("Rows that an example reaches", $"{rows}; {examples}");
    }

    internal override string Heading(LineCoverage line) => $"{line.Line.Label} ({Line(line.Line)})";

    internal override string NotReached => "no example reaches";
}
