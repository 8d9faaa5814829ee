namespace OpenRas.Cli.Batch;

/// <summary>A column of the output.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Kind">What is in it: <c>row</c>, <c>kept</c>, <c>outcome</c>, <c>number</c> or <c>text</c>.</param>
/// <param name="Meaning">What it is, in words.</param>
/// <param name="Unit">What a number counts; null for any other column.</param>
internal sealed record ResultColumn(string Name, string Kind, string Meaning, string? Unit = null)
{
    internal const string Row = "row";
    internal const string Kept = "kept";
    internal const string Outcome = "outcome";
    internal const string Number = "number";
    internal const string Text = "text";

    /// <summary>All of them, in order.</summary>
    internal static IReadOnlyList<ResultColumn> Of(RasDefinition definition, IEnumerable<string> kept, IReadOnlyList<FormLine> lines) =>
    [
        new(Row, Row, "The number of the row in the input, from 1."),
        .. kept.Select(k => new ResultColumn(k, Kept, "As it is in the input.")),
        .. lines.SelectMany(Both),
    ];

    private static IEnumerable<ResultColumn> Both(FormLine line)
    {
        yield return new($"{line.Id}.outcome", Outcome, $"The outcome of line {Written.Count(line.Number)}: {line.Label}");
        yield return line.Unit.IsNumber
            ? new(line.Id, Number, $"The figure of line {Written.Count(line.Number)}: {line.Label}", $"{line.Unit}")
            : new(line.Id, Text, $"The words of line {Written.Count(line.Number)}: {line.Label}");
    }
}
