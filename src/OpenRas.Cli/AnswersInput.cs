namespace OpenRas.Cli;

/// <summary>The answers of a command line: a file or standard input, single answers, or both.</summary>
internal sealed class AnswersInput(string? file, IReadOnlyList<(string Id, string Value)> single)
{
    internal const string StandardInput = "-";

    private string Name => file is null or StandardInput ? "standard input" : file;

    /// <summary>Checked answers; null after an error has been reported.</summary>
    internal Answers? Read(RasDefinition definition, Screen screen)
    {
        if (file is null) return screen.Take(definition.Answer([.. single]));
        var read = screen.Take(Load(definition));
        if (read is null || single.Count == 0) return read;
        var twice = single.Select(s => s.Id).Where(read.Values.ContainsKey).Distinct(StringComparer.Ordinal).ToList();
        foreach (var id in twice) screen.Report($"`{id}` is answered twice, in {Name} and in --answer", "Keep one of the two.");

        return twice.Count > 0 ? null : screen.Take(read.With([.. single]));
    }

    private Diagnostics.Checked<Answers> Load(RasDefinition definition)
    {
        if (file != StandardInput) return definition.LoadAnswers(file!);
        using var input = Console.OpenStandardInput();
        return definition.LoadAnswers(input, Name);
    }
}
