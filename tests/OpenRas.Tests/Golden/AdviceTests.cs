using System.Text;
using System.Text.RegularExpressions;
using OpenRas.Diagnostics;

namespace OpenRas.Tests.Golden;

/// <summary>Advice is written back: what help says to write is put where the mistake stands, and is then accepted.</summary>
public sealed partial class AdviceTests
{
    /// <summary>Of these, what help names does not belong where the mistake stands, or is an example of a shape and not the text itself.</summary>
    private static readonly Dictionary<string, string> Elsewhere = new()
    {
        ["RAS1014"] = "shows the shape",
        ["RAS1019"] = "shows the shape",
        ["RAS2001"] = "names a key that the list goes under",
        ["RAS3030"] = "names keys to add",
        ["RAS3031"] = "names a key to add, or what stands behind it",
        ["RAS3033"] = "names a key to add",
        ["RAS3039"] = "names a key to add",
        ["RAS3040"] = "names a key to add",
        ["RAS3043"] = "names a key to add to the row",
        ["RAS3045"] = "names another key of the line",
        ["RAS3058"] = "names another key of the line",
        ["RAS3065"] = "names keys to add",
        ["RAS4010"] = "names a key to add",
        ["RAS4016"] = "names keys to add",
    };

    public static TheoryData<string> Files() => [.. BadFileTests.Names().Where(f => !Elsewhere.ContainsKey(f[..7]))];

    [Theory]
    [MemberData(nameof(Files))]
    public void What_help_says_to_write_is_accepted(string file)
    {
        var bytes = File.ReadAllBytes(Repository.PathOf(BadFileTests.Folder + file));
        var found = BadFileTests.Read(file, bytes);

        Assert.All(found, d => Assert.All(Advised(d), advice => Accepted(file, Encoding.UTF8.GetString(bytes), d, advice, [.. found.Select(f => f.Code)])));
    }

    [Fact]
    public void Each_exception_has_advice_and_a_reason()
    {
        var found = BadFileTests.Names().SelectMany(f => BadFileTests.Read(f, File.ReadAllBytes(Repository.PathOf(BadFileTests.Folder + f)))).ToList();

        Assert.All(Elsewhere.Keys, k => Assert.Contains(found, d => d.Code == k[..7] && d.Help?.Contains($"`{k[7..].TrimStart()}", StringComparison.Ordinal) == true));
    }

    private static void Accepted(string file, string text, Diagnostic mistake, string advice, HashSet<string> known)
    {
        var mended = Put(text, mistake.Span, advice);
        var errors = BadFileTests.Read(file, Encoding.UTF8.GetBytes(mended)).Where(d => d.Severity == Severity.Error).ToList();

        Assert.True(errors.TrueForAll(d => d.Code != mistake.Code || d.Span.Line != mistake.Span.Line || d.Span.Column != mistake.Span.Column), $"`{advice}` is refused: {mistake.Code} again");
        var other = errors.Find(d => d.Code != mistake.Code && d.Code[3] <= mistake.Code[3] && !known.Contains(d.Code));
        Assert.True(other is null, $"`{advice}` is refused: {other}");
    }

    private static string Put(string text, SourceSpan span, string advice)
    {
        var (start, end) = (Offset(text, span.Line, span.Column), Offset(text, span.EndLine, span.EndColumn));

        // `expect: 0-40` in place of what stands behind that key.
        var value = Key().Match(advice) is { Success: true } key && text[..start].EndsWith(key.Value, StringComparison.Ordinal) ? advice[key.Length..] : advice;
        return text[..start] + value + text[end..];
    }

    private static int Offset(string text, int line, int column)
    {
        var at = 0;
        for (var i = 1; i < line; i++) at = text.IndexOf('\n', at) + 1;
        return at + column - 1;
    }

    /// <summary>All that stands in backticks in a sentence that begins with Write, and what was most likely meant.</summary>
    private static List<string> Advised(Diagnostic found)
    {
        if (found.Help is not { } help || found.Span == default) return [];
        var sentences = Sentence().Matches(help).Select(m => m.Value);
        return [.. sentences.SelectMany(s => Backticks().Matches(s)).Select(m => m.Groups[1].Value).Where(a => !Elsewhere.ContainsKey($"{found.Code} {a}"))];
    }

    [GeneratedRegex("^[a-z-]+: ")]
    private static partial Regex Key();

    [GeneratedRegex("did you mean `[^`]*`|Write (?:an? [a-z ]*such as )?(?=`)(?:`[^`]*`|[^.`])*[.]")]
    private static partial Regex Sentence();

    [GeneratedRegex("`([^`]+)`")]
    private static partial Regex Backticks();
}
