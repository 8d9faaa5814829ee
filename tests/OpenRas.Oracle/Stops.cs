namespace OpenRas.Oracle;

/// <summary>Which tests stop which lines.</summary>
internal sealed class Stops(Scheme scheme)
{
    /// <summary>A test stops every line below it; with `stops`, those that its results alone need.</summary>
    internal IReadOnlyList<TestLine> Of(FormLine line) =>
        [.. scheme.Lines.OfType<TestLine>().Where(t => t.Line < line.Line && (t.Stops is null || IsNeededByTheseAlone(line.Id, t.Stops)))];

    private bool IsNeededByTheseAlone(string line, IReadOnlyList<string> stopped)
    {
        var others = scheme.Results.Select(r => r.Line).Except(stopped);
        return scheme.NeededFor(stopped).Contains(line) && !scheme.NeededFor(others).Contains(line);
    }
}
