using System.Globalization;

namespace OpenRas.Diagnostics;

/// <summary>One thing found in a text: what, where, and what to write instead. Immutable.</summary>
public sealed class Diagnostic
{
    internal Diagnostic(Rule rule, SourceText source, SourceSpan span, string message, string? label, string? help, IReadOnlyList<RelatedPlace> related, string? acknowledged = null, string? reasonFrom = null, (string Question, string? Answer)? about = null)
    {
        Code = rule.Code;
        Severity = rule.Severity;
        Source = source;
        Span = span.IsNowhere ? span : source.Clamp(span);
        Message = Printable.Of(message);
        Label = label is null ? null : Printable.Of(label);
        Help = help is null ? null : Printable.Of(help);
        Acknowledged = acknowledged is null ? null : Printable.Of(acknowledged);
        ReasonFrom = reasonFrom is null ? null : Printable.Of(reasonFrom);
        (QuestionId, AnswerId, Kind) = (about?.Question, about?.Answer, FaultKinds.Of(rule));
        Related = [.. related.Select(r => new RelatedPlace(source.Clamp(r.Span), r.Label))];
    }

    /// <summary>
    /// <c>RAS</c> and four digits. 1xxx text, 2xxx shape, 3xxx meaning, 4xxx answers, cases and examples, 5xxx dates and folders, 6xxx findings about a
    /// definition. Never reused.
    /// </summary>
    public string Code { get; }

    /// <summary>Error, warning or info.</summary>
    public Severity Severity { get; }

    /// <summary>What is wrong, in one sentence without a full stop.</summary>
    public string Message { get; }

    /// <summary>What is at the place, to print under its caret; null when the message says it all.</summary>
    public string? Label { get; }

    /// <summary>What to write instead; null when nothing general can be said.</summary>
    public string? Help { get; }

    /// <summary>The reason that the definition gives for accepting this finding; null when the definition does not acknowledge it.</summary>
    public string? Acknowledged { get; }

    /// <summary>The title of the source in which the scheme itself gives that reason; null when the definition names none.</summary>
    public string? ReasonFrom { get; }

    /// <summary>
    /// The name of the question, or of the total that was given, whose answer this is about. Null when it is not about one answer, and for a definition.
    /// </summary>
    public string? QuestionId { get; }

    /// <summary>
    /// The name of the answer that was given to that question, if it is one of its answers; null otherwise. What somebody typed is never here.
    /// </summary>
    public string? AnswerId { get; }

    /// <summary>The fault in an answer; <see cref="FaultKind.Other"/> when it is not about one answer.</summary>
    public FaultKind Kind { get; }

    /// <summary>The path or name the text was loaded under.</summary>
    public string File => Source.Name;

    /// <summary>The place, inside the text; the default value when the text could not be read at all.</summary>
    public SourceSpan Span { get; }

    /// <summary>Other places in the same text that belong to it.</summary>
    public IReadOnlyList<RelatedPlace> Related { get; }

    /// <summary>The page that explains the code, as a path in the project's repository.</summary>
    public string Page => $"docs/diagnostics/{Code}.md";

    /// <summary>The command that prints that page, for somebody who has no repository.</summary>
    internal string Explained => $"ras check --explain {Code}";

    /// <summary>
    /// One line that quotes nothing: code, place and question. You may log it where you may not log answers. For answers and cases it leaves out the name of
    /// the file, since that may be a person's.
    /// </summary>
    public string WithoutText
    {
        get
        {
            var place = (Source.IsOfAPerson ? "answers" : Printable.Of(File)) + (Span.IsNowhere ? "" : ":" + Span);
            return $"{place}: {Severity.ToString().ToLowerInvariant()} {Code}{(QuestionId is null ? "" : $", question {QuestionId}")}";
        }
    }

    internal SourceText Source { get; }

    /// <summary>One line, which may quote an answer: <c>file:line:col: error RASnnnn: message</c>. After it comes why the finding is acknowledged.</summary>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"{Printable.Of(File)}{(Span.IsNowhere ? "" : ":" + Span)}: {Severity.ToString().ToLowerInvariant()} {Code}: {Message}{Known}");

    private string Known => (Acknowledged, ReasonFrom) switch
    {
        (null, _) => "",
        (var reason, null) => $" (acknowledged: {reason})",
        var (reason, source) => $" (the scheme gives this reason: {reason}; source: {source})",
    };
}
