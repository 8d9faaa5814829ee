using OpenRas.Diagnostics;

namespace OpenRas.Fuzz;

/// <summary>What holds for every text, valid or not.</summary>
internal static class Oracle
{
    private const int MostPrinted = 400 * 1024;

    /// <summary>Reads twice: the same value or the same diagnostics, each of which points into the text and can be shown.</summary>
    internal static Checked<T> Same<T>(Func<Checked<T>> read, string text)
        where T : class
    {
        var (first, second) = (read(), read());
        PointInto(first.Diagnostics, text, mayBeUnread: false);
        Hold(first.IsOk == second.IsOk && Written(first) == Written(second), "the same text was read in two ways");
        Hold(first.IsOk != first.Diagnostics.Any(d => d.Severity == Severity.Error), "there is either a value or an error");
        return first;

        static string Written(Checked<T> read) => read.Diagnostics.ToText() + (read.TryGet(out var value) ? value switch { RasDefinition d => d.Digest, Answers a => string.Join('\n', a.Values.Select(v => $"{v.Key}: {v.Value}")), IReadOnlyList<Example> examples => string.Join('\n', examples.Select(e => $"{e.Label}: {e.Failures.ToText()}")), _ => "" } : "");
    }

    internal static void PointInto(IReadOnlyList<Diagnostic> diagnostics, string text, bool mayBeUnread)
    {
        var lines = (text is ['\uFEFF', ..] ? text[1..] : text).Replace("\r\n", "\n", StringComparison.Ordinal).Split('\n', '\r', '\u0085', '\u2028', '\u2029');
        Hold(diagnostics.Count <= 401, "no more than 200 errors, 200 warnings and their count are listed");
        var printed = 0;
        foreach (var found in diagnostics)
        {
            var shown = found.ToText();
            printed += shown.Length;
            Hold(shown.All(c => c == '\n' || !(char.IsControl(c) || c is (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069'))), "a diagnostic steers a terminal");
            if (found.Span == default) Hold(mayBeUnread || found.Code is "RAS1000" or "RAS1001" or "RAS1002" or "RAS1008", $"{found.Code} has no place");
            else IsInside(found.Span);
            foreach (var related in found.Related) IsInside(related.Span);
        }

        Hold(printed <= MostPrinted, "the diagnostics are too long to read");

        void IsInside(SourceSpan span) => Hold(
            span.Line >= 1 && span.Line <= span.EndLine && span.EndLine <= lines.Length && span.Column >= 1
            && span.Column <= lines[span.Line - 1].Length + 1 && span.EndColumn <= lines[span.EndLine - 1].Length + 1
            && (span.Line < span.EndLine || span.Column <= span.EndColumn),
            $"a place outside the text: {span} to {span.EndLine}:{span.EndColumn}");
    }

    /// <summary>Fills the form with nothing, and with the first, the last and some mixture of answers.</summary>
    internal static void Calculates(RasDefinition definition)
    {
        Hold(definition.Digest.Length == 64, "a definition has a digest");
        Hold(definition.Findings(mostMemory: 1_000_000).All(f => f.Severity != Severity.Error && (f.Span.Line > 0 || f.Code == "RAS1000")), "what is found is no error, and has a place");
        Fills(definition, definition.Answer().OrThrow());
        if (definition.Questions.Count > 200) return;
        for (var sheet = 0; sheet < 3; sheet++)
        {
            var given = definition.Questions.Select((q, i) => (q.Id, Value(q, (sheet + 1) * (i + 7) % 11, sheet)));
            if (definition.Answer([.. given]).TryGet(out var answers)) Fills(definition, answers);
        }
    }

    internal static void Fills(RasDefinition definition, Answers answers)
    {
        var filled = definition.Calculate(answers);
        Hold(filled.ToText().Length > 0 && filled.ToMarkdown().Length > 0, "a form can be printed");
        Steers(filled.ToText());
        Steers(filled.ToMarkdown());
        using var json = System.Text.Json.JsonDocument.Parse(filled.ToJson());
        Hold(definition.Calculate(answers).ToJson() == filled.ToJson(), "the same answers give the same form");
        var bounds = definition.Bounds(answers);
        Hold(bounds.Lines.Count == filled.Lines.Count, "each line has its bounds");
        foreach (var (bound, line) in bounds.Lines.Zip(filled.Lines))
        {
            if (line.Value is { } value && bounds.Open.Count == 0) Hold(bound.Least <= value && value <= bound.Greatest, $"line {line.Number} lies outside its bounds");
        }

        static void Steers(string text) => Hold(text.All(c => c is '\n' or '\t' || !char.IsControl(c)), "a printed form steers a terminal");
    }

    private static string Value(Question question, int mixed, int sheet) => question.Number is { } range
        ? (sheet == 1 ? range.To : range.From).ToString(System.Globalization.CultureInfo.InvariantCulture)
        : question.Answers[sheet switch { 0 => 0, 1 => question.Answers.Count - 1, _ => mixed % question.Answers.Count }].Id;

    private static void Hold(bool holds, string otherwise)
    {
        if (!holds) throw new BrokenPromiseException(otherwise);
    }
}
