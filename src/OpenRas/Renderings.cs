using System.Buffers;
using OpenRas.Analysis;
using OpenRas.Diagnostics;
using OpenRas.Rendering;
using OpenRas.Rendering.Svg;
using OpenRas.Words;

namespace OpenRas;

/// <summary>
/// The texts that people read: an allocation, what we know of a definition as a whole, a diagnostic. Each is text, Markdown, JSON or a picture. The same input
/// gives the same bytes everywhere; lines end in a line feed.
/// </summary>
public static class Renderings
{
    /// <summary>The printed form: results, every line with its working, and what must be said with it. Plain text in columns.</summary>
    public static string ToText(this Allocation allocation)
    {
        ArgumentNullException.ThrowIfNull(allocation);
        return PageText.Render(FormPage.Of(allocation, Language.English));
    }

    /// <summary>The same, written as UTF-8 to where you want it, such as the body of a response.</summary>
    public static void WriteText(this Allocation allocation, IBufferWriter<byte> to)
    {
        ArgumentNullException.ThrowIfNull(allocation);
        ArgumentNullException.ThrowIfNull(to);
        PageText.Render(FormPage.Of(allocation, Language.English), to);
    }

    /// <summary>
    /// An answers file in YAML that nobody has filled in: each question with its answers as comments, and nothing after its colon. It reads as no answers.
    /// </summary>
    public static string ToBlankAnswers(this RasDefinition definition)
    {
        ArgumentNullException.ThrowIfNull(definition);
        return BlankAnswers.Write(definition, Language.English);
    }

    /// <summary>The same as Markdown, with a table.</summary>
    public static string ToMarkdown(this Allocation allocation)
    {
        ArgumentNullException.ThrowIfNull(allocation);
        return PageMarkdown.Render(FormPage.Of(allocation, Language.English));
    }

    /// <summary>The same as JSON, contract 1; its schema is docs/contract/allocation-1.schema.json.</summary>
    public static string ToJson(this Allocation allocation)
    {
        ArgumentNullException.ThrowIfNull(allocation);
        return FormJson.Render(allocation, Language.English);
    }

    /// <summary>
    /// The verdict on each result and its points, and why. If the verdict is refuted, also two sets of answers with the commands that calculate them.
    /// </summary>
    /// <param name="proof">The proof.</param>
    /// <param name="file">How the commands name the definition; null for the word DEFINITION.</param>
    public static string ToText(this Proof proof, string? file = null)
    {
        ArgumentNullException.ThrowIfNull(proof);
        return PageText.Render(ProofPage.Of(proof, file, Language.English));
    }

    /// <summary>The same as Markdown.</summary>
    /// <param name="proof">The proof.</param>
    /// <param name="file">How the commands name the definition; null for the word DEFINITION.</param>
    public static string ToMarkdown(this Proof proof, string? file = null)
    {
        ArgumentNullException.ThrowIfNull(proof);
        return PageMarkdown.Render(ProofPage.Of(proof, file, Language.English));
    }

    /// <summary>The same as JSON, contract 1; its schema is docs/contract/proof-1.schema.json.</summary>
    public static string ToJson(this Proof proof)
    {
        ArgumentNullException.ThrowIfNull(proof);
        return ProofJson.Render(proof, Language.English);
    }

    /// <summary>The facts over all sets of answers, in tables with small bars.</summary>
    public static string ToText(this RasProfile profile)
    {
        ArgumentNullException.ThrowIfNull(profile);
        return PageText.Render(ProfilePage.Of(profile, Language.English));
    }

    /// <summary>The same as Markdown.</summary>
    public static string ToMarkdown(this RasProfile profile)
    {
        ArgumentNullException.ThrowIfNull(profile);
        return PageMarkdown.Render(ProfilePage.Of(profile, Language.English));
    }

    /// <summary>The same as JSON, contract 1; its schema is docs/contract/profile-1.schema.json.</summary>
    public static string ToJson(this RasProfile profile)
    {
        ArgumentNullException.ThrowIfNull(profile);
        return ProfileJson.Render(profile, Language.English);
    }

    /// <summary>
    /// A picture of what each table gives, with the jump at each edge. An SVG that needs no other file: black and greys, title and description, no script.
    /// </summary>
    public static string ToSvg(this RasProfile profile)
    {
        ArgumentNullException.ThrowIfNull(profile);
        return ProfilePicture.Render(profile, Language.English);
    }

    /// <summary>Each answer changed and what that gives, the nearest edges, and the fewest answers that lead somewhere.</summary>
    public static string ToText(this WhatIf reading)
    {
        ArgumentNullException.ThrowIfNull(reading);
        return PageText.Render(WhatIfPage.Of(reading, Language.English));
    }

    /// <summary>The same as Markdown.</summary>
    public static string ToMarkdown(this WhatIf reading)
    {
        ArgumentNullException.ThrowIfNull(reading);
        return PageMarkdown.Render(WhatIfPage.Of(reading, Language.English));
    }

    /// <summary>The same as JSON, contract 1; its schema is docs/contract/what-if-1.schema.json.</summary>
    public static string ToJson(this WhatIf reading)
    {
        ArgumentNullException.ThrowIfNull(reading);
        return WhatIfJson.Render(reading, Language.English);
    }

    /// <summary>The figure in a letter next to the rules: first the finding, the range and three questions, then what could explain a difference.</summary>
    public static string ToText(this AwardCheck check)
    {
        ArgumentNullException.ThrowIfNull(check);
        return PageText.Render(AwardPage.Of(check, Language.English));
    }

    /// <summary>The same as Markdown.</summary>
    public static string ToMarkdown(this AwardCheck check)
    {
        ArgumentNullException.ThrowIfNull(check);
        return PageMarkdown.Render(AwardPage.Of(check, Language.English));
    }

    /// <summary>The same as JSON, contract 1; its schema is docs/contract/award-1.schema.json.</summary>
    public static string ToJson(this AwardCheck check)
    {
        ArgumentNullException.ThrowIfNull(check);
        return AwardJson.Render(check, Language.English);
    }

    /// <summary>A statement of reasons, as long as you ask for. What is still to be filled in is shown as lines to write on.</summary>
    public static string ToText(this Statement statement, StatementLength length = StatementLength.Short)
    {
        ArgumentNullException.ThrowIfNull(statement);
        return PageText.Render(StatementPage.Of(statement, length, Language.English));
    }

    /// <summary>The same as Markdown.</summary>
    public static string ToMarkdown(this Statement statement, StatementLength length = StatementLength.Short)
    {
        ArgumentNullException.ThrowIfNull(statement);
        return PageMarkdown.Render(StatementPage.Of(statement, length, Language.English));
    }

    /// <summary>The same as a page of HTML that needs no other file, has no script, and prints on A4.</summary>
    public static string ToHtml(this Statement statement, StatementLength length = StatementLength.Short)
    {
        ArgumentNullException.ThrowIfNull(statement);
        return HtmlRenderer.Render(StatementPage.Of(statement, length, Language.English));
    }

    /// <summary>All 29 lines as JSON, contract 1; its schema is docs/contract/statement-1.schema.json.</summary>
    public static string ToJson(this Statement statement)
    {
        ArgumentNullException.ThrowIfNull(statement);
        return StatementJson.Render(statement, Language.English);
    }

    /// <summary>The fields of an algorithmic transparency record that the definition can fill in, as text. A person fills in the others.</summary>
    public static string ToTransparencyRecord(this RasDefinition definition)
    {
        ArgumentNullException.ThrowIfNull(definition);
        return PageText.Render(RecordPage.Of(definition, Language.English));
    }

    /// <summary>The same as Markdown.</summary>
    public static string ToTransparencyRecordMarkdown(this RasDefinition definition)
    {
        ArgumentNullException.ThrowIfNull(definition);
        return PageMarkdown.Render(RecordPage.Of(definition, Language.English));
    }

    /// <summary>The share of rows that examples reach, and each row that none reaches.</summary>
    public static string ToText(this ExamplesCoverage coverage)
    {
        ArgumentNullException.ThrowIfNull(coverage);
        return PageText.Render(CoveragePage.Of(coverage, Language.English));
    }

    /// <summary>The same as Markdown.</summary>
    public static string ToMarkdown(this ExamplesCoverage coverage)
    {
        ArgumentNullException.ThrowIfNull(coverage);
        return PageMarkdown.Render(CoveragePage.Of(coverage, Language.English));
    }

    /// <summary>Each row and how many examples reach it, as JSON, contract 1; its schema is docs/contract/coverage-1.schema.json.</summary>
    public static string ToJson(this ExamplesCoverage coverage)
    {
        ArgumentNullException.ThrowIfNull(coverage);
        return CoverageJson.Render(coverage, Language.English);
    }

    /// <summary>A diagnostic with the line it speaks of, a caret, other places, help, and the page of its code.</summary>
    public static string ToText(this Diagnostic diagnostic)
    {
        ArgumentNullException.ThrowIfNull(diagnostic);
        return DiagnosticRenderer.Render(diagnostic);
    }

    /// <summary>Several diagnostics, with an empty line between them.</summary>
    public static string ToText(this IEnumerable<Diagnostic> diagnostics) => string.Join('\n', diagnostics.Select(DiagnosticRenderer.Render));
}
