namespace OpenRas.Rendering.Svg;

/// <summary>What a file writes with names, in the words of its form: <c>group: older</c> is "Which team is working with you? Older people".</summary>
internal static class FormWords
{
    internal static string Of(RasDefinition definition, string written) => string.Join(", ", written.Split(", ").Select(part => Part(definition, part)));

    /// <summary>The answers only, where the questions are named beside.</summary>
    internal static string Answers(RasDefinition definition, string written) => string.Join(", ", written.Split(", ").Select(part => Said(definition, part).Words));

    private static string Part(RasDefinition definition, string part) =>
        Said(definition, part) is ({ } line, var words) ? $"{line.Label}{(line.Label.EndsWith('?') ? "" : ":")} {words}" : part;

    private static (FormLine? Line, string Words) Said(RasDefinition definition, string part)
    {
        var colon = part.IndexOf(": ", StringComparison.Ordinal);
        if (colon < 0 || definition.Form.FirstOrDefault(l => l.Id == part[..colon]) is not { } line) return (null, part);
        var answers = definition.Questions.FirstOrDefault(q => q.Id == line.Id)?.Answers ?? [];
        var words = string.Join(" or ", part[(colon + 2)..].Split(" or ").Select(a => answers.FirstOrDefault(known => known.Id == a)?.Text ?? a));
        return (line, words);
    }
}
