using OpenRas.Diagnostics;

namespace OpenRas.Binding;

/// <summary>A finding that the writer of a definition knows of, and why it stands.</summary>
internal sealed record AcknowledgedDraft(Located<string> Finding, Located<string>? Line, Located<string> Reason, Located<string>? Source)
{
    /// <summary>Whether it goes for what is found at a question, line or scale.</summary>
    internal bool IsFor(string code, string? line) => Finding.Value == code && (Line is null || Line.Value.Value == line);
}

/// <summary><c>{ finding: RAS6001, line: headroom, reason: ... }</c>.</summary>
internal static class AcknowledgedGrammar
{
    private static readonly Field<Located<string>> Finding = new("finding", Scalars.OneOf("a finding", [.. Rules.Acknowledgeable.Select(r => (r.Code, r.Code))]), "Write the code of the finding, as `ras check` prints it.", IsRequired: true);
    private static readonly Field<Located<string>> Line = new("line", Scalars.Name, "Write the question, line or scale that has the finding. Leave this out to acknowledge the finding everywhere.");
    private static readonly Field<Located<string>> Reason = new("reason", Said.Sentence("why", "Say in a sentence why it is right as it is."), "Say in a sentence why it is right as it is.", IsRequired: true);

    private static readonly Field<Located<string>> Source = new("source", Scalars.Name, "Write the source in which the scheme itself gives this reason.");

    internal static readonly RecordGrammar<AcknowledgedDraft> Any = new("an acknowledged finding", r => new(Finding.Of(r), Line.Maybe(r), Reason.Of(r), Source.Maybe(r)), Finding, Line, Reason, Source);
}
