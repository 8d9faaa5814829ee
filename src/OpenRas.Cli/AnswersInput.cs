namespace OpenRas.Cli;

/// <summary>The answers of a command line: a file or standard input, single answers, or both.</summary>
internal sealed class AnswersInput(string? file, IReadOnlyList<(string Id, string Value)> single)
{
    internal const string StandardInput = "-";

    /// <summary>A kept result can be as long as its form.</summary>
    private const int MostOfAResult = 64 << 20;

    internal string Name => file is null or StandardInput ? "standard input" : file;

    /// <summary>Checked answers; null after an error has been reported.</summary>
    internal AnswerSet? Read(RasDefinition definition, Screen screen)
    {
        if (file is null) return screen.Take(definition.CheckAnswers([.. single]));
        var read = screen.Take(Load(definition));
        if (read is null || single.Count == 0) return read;
        var twice = single.Select(s => s.Id).Where(read.Values.ContainsKey).Distinct(StringComparer.Ordinal).ToList();
        foreach (var id in twice) screen.Report($"`{id}` is answered twice, in {Name} and in --answer", "Keep one of the two.");

        return twice.Count > 0 ? null : screen.Take(read.With([.. single]));
    }

    /// <summary>The whole text; null after an error has been reported.</summary>
    internal string? ReadText(Screen screen)
    {
        try
        {
            using var input = file == StandardInput ? Console.OpenStandardInput() : File.OpenRead(file!);
            using var reader = new StreamReader(input);
            var text = new char[MostOfAResult];
            var count = reader.ReadBlock(text);
            if (count < MostOfAResult) return new string(text, 0, count);
            screen.Report($"{Name} is too long for a result", "Give the JSON of one result.");
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            screen.Report($"{Name} cannot be read", "Check the path, and that you may read it.");
        }

        return null;
    }

    private Diagnostics.Checked<AnswerSet> Load(RasDefinition definition)
    {
        if (file != StandardInput) return definition.LoadAnswers(file!);
        using var input = Console.OpenStandardInput();
        return definition.LoadAnswers(input, Name);
    }
}
