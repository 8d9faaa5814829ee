using System.Reflection;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using OpenRas.Diagnostics;

namespace OpenRas.Tests.House;

/// <summary>Whoever reads one sentence of ours reads it once.</summary>
public sealed partial class PlainWordsTests
{
    /// <summary>Pages that quote others, or are lists of what was.</summary>
    private static readonly string[] NotRead = ["tests/OpenRas.Tests/Golden/", "ras-definitions/verdicts.md"];

    private const string Missing = "a list of what is missing, in the words of the definition; a change there changes its digest";

    private const string Document = "a document that a council has, and no set of answers";

    /// <summary>Sentences that may stay as they are, each with the reason.</summary>
    private static readonly Dictionary<string, string> Exceptions = new()
    {
        ["How the amount falls for a start at another time of the year; "
            + "The amount for joining halfway with a social-care package; Who may have it"] = Missing,
        ["Why hours and money do not stand at one rate; What a child has who joins during the year; Who may have it"] = Missing,
        ["What puts a child in a level; The hours of the other levels"] = Missing,
        ["Which band age 5 belongs to; The year of the hourly rate; Who may have the offer, apart from age"] = Missing,
        ["The points scoring, which the council disclosed and which was not read for this file; "
            + "How points become amounts, which the council disclosed and which was not read for this file"] = Missing,
        ["The questionnaire and its points; The amount for a score of 186 and above; "
            + "Who decides at exactly 170 points; Who decides under 170 points where there is a safeguarding concern"] = Missing,
        ["that attachments hold the scoring sheet and the RAS"] = Document,
    };

    public static TheoryData<string> Pages() => [.. new[] { "", "docs", "ras-definitions", "samples", "benchmarks", "tests" }
        .SelectMany(f => Directory.EnumerateFiles(Repository.PathOf(f), "*.md", f.Length == 0 ? SearchOption.TopDirectoryOnly : SearchOption.AllDirectories))
        .Select(f => Path.GetRelativePath(Repository.Root, f).Replace('\\', '/'))
        .Where(p => !NotRead.Any(n => p.StartsWith(n, StringComparison.Ordinal)) && !p.Split('/').Intersect(["bin", "obj", "node_modules"]).Any())
        .Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Pages))]
    public void A_page_is_in_plain_words(string page) => ArePlain(PlainWords.SentencesOf(Repository.Read(page)));

    [Fact]
    public void A_diagnostic_is_in_plain_words()
    {
        var rules = typeof(Rules).GetFields(BindingFlags.Static | BindingFlags.NonPublic).Where(f => f.FieldType == typeof(Rule)).Select(f => (Rule)f.GetValue(null)!);
        ArePlain(rules.SelectMany(r => new[] { r.Message, r.Help }).OfType<string>().SelectMany(PlainWords.SentencesOf));
    }

    [Theory]
    [InlineData("src/OpenRas/Words")]
    [InlineData("src/OpenRas/Diagnostics")]
    [InlineData("src/OpenRas/Binding")]
    [InlineData("src/OpenRas/Planning")]
    [InlineData("src/OpenRas/Findings")]
    [InlineData("src/OpenRas.Cli")]
    public void What_is_printed_is_in_plain_words(string folder) => ArePlain(SourceFile.Below(Repository.PathOf(folder)).SelectMany(TextsOf).SelectMany(PlainWords.SentencesOf));

    /// <summary>Of the public members; what is private is for whoever has the source. A summary may be a noun phrase, as is usual in .NET.</summary>
    [Fact]
    public void A_comment_that_a_developer_reads_is_in_plain_words() =>
        Nothing.IsIn(CommentsOf(Library.Files).SelectMany(PlainWords.SentencesOf).SelectMany(PlainWords.FaultsOf).Where(f => !f.StartsWith("begins with", StringComparison.Ordinal)).Distinct());

    [Theory]
    [InlineData("Of a folder a table.", "begins with Of")]
    [InlineData("It comes to nothing.", "comes to")]
    [InlineData("Two answer sheets are compared.", "answer sheets")]
    [InlineData("One two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty. One.", "")]
    [InlineData("a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a", "31 words")]
    [InlineData("What came of it?", "")]
    public void The_measure_finds_what_must_be_read_twice(string text, string fault)
    {
        var faults = PlainWords.SentencesOf(text).SelectMany(PlainWords.FaultsOf).ToList();

        if (fault.Length == 0) Assert.Empty(faults);
        else Assert.Contains(faults, f => f.Contains(fault, StringComparison.Ordinal));
    }

    private static void ArePlain(IEnumerable<string> sentences)
    {
        var all = sentences.Where(s => !Exceptions.ContainsKey(s)).ToList();
        var mean = PlainWords.Mean(all);
        Nothing.IsIn(all.SelectMany(PlainWords.FaultsOf).Distinct());
        Assert.True(mean <= PlainWords.MostOnAverage, $"{mean:0.0} words a sentence");
    }

    /// <summary>Each text of a file, with a word in the place of what is filled in.</summary>
    private static IEnumerable<string> TextsOf(SourceFile file)
    {
        foreach (var text in file.Root.DescendantNodes().OfType<InterpolatedStringExpressionSyntax>())
            yield return string.Concat(text.Contents.Select(c => c is InterpolatedStringTextSyntax t ? t.TextToken.ValueText : "`X`"));
        foreach (var text in file.Root.DescendantNodes().OfType<LiteralExpressionSyntax>().Where(l => l.Kind() is SyntaxKind.StringLiteralExpression))
            yield return text.Token.ValueText;
    }

    private static IEnumerable<string> CommentsOf(IEnumerable<SourceFile> files) => files
        .SelectMany(f => f.Root.DescendantNodes().OfType<MemberDeclarationSyntax>())
        .Where(m => m.AncestorsAndSelf().OfType<MemberDeclarationSyntax>().All(p => p is BaseNamespaceDeclarationSyntax or EnumMemberDeclarationSyntax || p.Modifiers.Any(t => t.Kind() is SyntaxKind.PublicKeyword)))
        .SelectMany(m => m.GetLeadingTrivia().Select(t => t.GetStructure()).OfType<DocumentationCommentTriviaSyntax>())
        .SelectMany(d => d.ChildNodes().OfType<XmlElementSyntax>())
        .Select(e => Tag().Replace(Slashes().Replace(e.Content.ToFullString(), " "), "`X`"));

    [GeneratedRegex("\\s*\\n\\s*///\\s?")]
    private static partial Regex Slashes();

    [GeneratedRegex("<(c|b|i)>.*?</\\1>|<[^>]*/>|<[^>]*>")]
    private static partial Regex Tag();
}
