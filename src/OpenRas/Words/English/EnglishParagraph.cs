using OpenRas.Analysis;
using static OpenRas.Words.EnglishPhrases;

namespace OpenRas.Words;

/// <summary>A statement in one paragraph, in English.</summary>
internal static class EnglishParagraph
{
    internal static IEnumerable<string> Of(Statement statement)
    {
        var form = statement.Allocation.In(Language.English);
        var lines = new EnglishStatementLines(statement);
        foreach (var amount in lines.Said(2).Take(form.Results.Count)) yield return amount;
        foreach (var status in lines.Said(1)) yield return status;
        yield return Language.English.Form.Standing(form.Definition);
        if (form.Definition.Author == FileAuthor.Transcribed) yield return $"{form.Definition.Authority} has not endorsed this file.";
        foreach (var opening in Language.English.Form.Opening(form)) yield return opening;
        if (form.Definition.WhomToAsk is { } ask) yield return $"Whom to ask: {Ended(ask)}";
        yield return Language.English.Statement.Counted(statement);
    }
}
