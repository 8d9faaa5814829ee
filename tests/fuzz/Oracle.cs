using System.Text.RegularExpressions;
using OpenRas.Diagnostics;

namespace OpenRas.Fuzz;

/// <summary>What holds for every text, valid or not.</summary>
internal static partial class Oracle
{
    /// <summary>How many answer sheets are tried, beside the one without answers.</summary>
    internal const int Sheets = 3;

    private const int MostPrinted = 400 * 1024;
    private const int MostQuestions = 200;

    /// <summary>Reads twice: the same value or the same diagnostics, each of which points into the text and can be shown.</summary>
    internal static Checked<T> Same<T>(Func<Checked<T>> read, string text)
        where T : class
    {
        var (first, second) = (read(), read());
        PointInto(first.Diagnostics, text, mayBeUnread: false);
        Hold(first.IsOk == second.IsOk && Written(first) == Written(second), "the same text was read in two ways");
        Hold(first.IsOk != first.Diagnostics.Any(d => d.Severity == Severity.Error), "there is either a value or an error");
        return first;

        static string Written(Checked<T> read) => read.Diagnostics.ToText() + (read.TryGet(out var value) ? value switch { RasDefinition d => d.Digest, AnswerSet a => string.Join('\n', a.Values.Select(v => $"{v.Key}: {v.Value}")), IReadOnlyList<WorkedExample> examples => string.Join('\n', examples.Select(e => $"{e.Label}: {e.Failures.ToText()}")), _ => "" } : "");
    }

    internal static void PointInto(IReadOnlyList<Diagnostic> diagnostics, string text, bool mayBeUnread)
    {
        var lines = (text is ['\uFEFF', ..] ? text[1..] : text).Replace("\r\n", "\n", StringComparison.Ordinal).Split('\n', '\r');
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
        Hold(definition.ListFindings(mostMemory: 1_000_000).All(f => f.Severity != Severity.Error && (f.Span.Line > 0 || f.Code == "RAS1000")), "what is found is no error, and has a place");
        Fills(definition, definition.CheckAnswers().OrThrow());
        for (var sheet = 0; sheet < Sheets; sheet++)
        {
            if (Sheet(definition, sheet) is { } answers) Fills(definition, answers);
        }
    }

    /// <summary>The first, the last or some mixture of answers; nothing after those. Null where they cannot be true together, or are many.</summary>
    internal static AnswerSet? Sheet(RasDefinition definition, int sheet)
    {
        if (sheet >= Sheets) return definition.CheckAnswers().OrThrow();
        if (definition.Questions.Count > MostQuestions) return null;
        var given = definition.Questions.Select((q, i) => (q.Id, Value(q, (sheet + 1) * (i + 7) % 11, sheet)));
        return definition.CheckAnswers([.. given]).TryGet(out var answers) ? answers : null;
    }

    internal static void Fills(RasDefinition definition, AnswerSet answers)
    {
        var filled = definition.Calculate(answers);
        Hold(filled.ToText().Length > 0 && filled.ToMarkdown().Length > 0, "a form can be printed");
        Steers(filled.ToText());
        Steers(filled.ToMarkdown());
        using var json = System.Text.Json.JsonDocument.Parse(filled.ToJson());
        Hold(definition.Calculate(answers).ToJson() == filled.ToJson(), "the same answers give the same form");
        foreach (var asSilent in new[] { false, true })
        {
            var bounds = definition.FindBounds(answers, asSilent);
            Hold(bounds.Lines.Count == filled.Lines.Count, "each line has its bounds");
            foreach (var (bound, line) in bounds.Lines.Zip(filled.Lines))
            {
                if (line.Value is { } value && (asSilent || bounds.Open.Count == 0)) Hold(bound.Least <= value && value <= bound.Greatest, $"line {line.Number} lies outside its bounds");
            }
        }
    }

    /// <summary>What is printed holds no control character beside the end of a line.</summary>
    internal static void Steers(string text) => Hold(text.All(c => c is '\n' or '\t' || !char.IsControl(c)), "what is printed steers a terminal");

    /// <summary>What may be logged of refused answers: code, place and question, and no word of theirs.</summary>
    internal static void QuotesNothing(RasDefinition definition, IReadOnlyList<Diagnostic> diagnostics)
    {
        foreach (var found in diagnostics)
        {
            var match = Logged().Match(found.WithoutText);
            Hold(match.Success, "what may be logged is more than code, place and question");
            var question = match.Groups["question"];
            Hold(!question.Success || definition.Form.Any(l => l.Id == question.Value) || definition.Questions.Any(q => q.Id == question.Value), "what may be logged names no question");
        }
    }

    private static string Value(Question question, int mixed, int sheet) => question.Number is { } range
        ? (sheet == 1 ? range.To : range.From).ToString(System.Globalization.CultureInfo.InvariantCulture)
        : question.Answers[sheet switch { 0 => 0, 1 => question.Answers.Count - 1, _ => mixed % question.Answers.Count }].Id;

    internal static void Hold(bool holds, string otherwise)
    {
        if (!holds) throw new BrokenPromiseException(otherwise);
    }

    [GeneratedRegex(@"^answers(:[0-9]+:[0-9]+)?: (error|warning|info) RAS[0-9]{4}(, question (?<question>\S+))?\z")]
    private static partial Regex Logged();
}
