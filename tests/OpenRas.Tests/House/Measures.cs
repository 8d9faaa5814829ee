using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace OpenRas.Tests.House;

/// <summary>How dense the code is, by counts that anybody can repeat. None of them needs the code to compile.</summary>
internal static partial class Measures
{
    /// <summary>Folders whose work is words: what is said of a form, what is said of a mistake, and what keys are for.</summary>
    private static readonly string[] OfWords = ["Words", "Diagnostics", "Binding"];

    private static readonly SyntaxKind[] Branches =
    [
        SyntaxKind.IfStatement, SyntaxKind.ConditionalExpression, SyntaxKind.LogicalAndExpression, SyntaxKind.LogicalOrExpression, SyntaxKind.ForStatement, SyntaxKind.ForEachStatement,
        SyntaxKind.ForEachVariableStatement, SyntaxKind.WhileStatement, SyntaxKind.DoStatement, SyntaxKind.CatchClause, SyntaxKind.CaseSwitchLabel, SyntaxKind.CasePatternSwitchLabel,
    ];

    /// <summary>What there is to know of one source, in the order in which it is printed.</summary>
    internal static IEnumerable<(string What, string Count)> Of(IReadOnlyList<SourceFile> files)
    {
        var lines = files.Sum(f => f.Lines.Count());
        var conditional = files.Sum(f => Conditionals(f).Count());
        var (over140, over160) = (files.Sum(f => LongLines(f, 140)), files.Sum(f => LongLines(f, 160)));
        var members = files.SelectMany(f => Members(f).Select(m => (File: f, Member: m, Branches: BranchesOf(m)))).ToList();
        var (worst, largest) = (members.MaxBy(m => m.Branches), Types(files).MaxBy(t => t.Lines));
        var saying = files.Where(f => Sentences(f).Any()).ToList();
        var outside = saying.Where(f => !OfWords.Contains(f.Stage)).ToList();

        yield return ("files", $"{files.Count}");
        yield return ("lines", $"{lines}");
        yield return ("conditional expressions per 1,000 lines", Tenths(1000m * conditional / lines));
        yield return ("conditional expressions inside another", $"{files.Sum(f => Nested(f).Count())}");
        yield return ("lines above 140 letters, tables of data apart", $"{over140} ({Tenths(100m * over140 / lines)}%)");
        yield return ("lines above 160 letters, tables of data apart", $"{over160} ({Tenths(100m * over160 / lines)}%)");
        yield return ("members that branch more than ten times", $"{members.Count(m => m.Branches > 10)} of {members.Count}");
        yield return ("the worst of them", $"{worst.Branches} in {Path.GetFileName(worst.File.Path)}, {NameOf(worst.Member)}");
        yield return ("the largest type", $"{largest.Name}, {largest.Lines} lines in {largest.Files} files");
        yield return ("files that hold sentences", $"{saying.Count}");
        yield return ("of them outside Words, Diagnostics and Binding", $"{outside.Count}, with {outside.Sum(f => Sentences(f).Count())} sentences");
    }

    internal static IEnumerable<ConditionalExpressionSyntax> Conditionals(SourceFile file) => file.Root.DescendantNodes().OfType<ConditionalExpressionSyntax>();

    /// <summary>Conditional expressions that stand anywhere inside another, a hole of a text in it included.</summary>
    internal static IEnumerable<ConditionalExpressionSyntax> Nested(SourceFile file) => Conditionals(file).Where(c => c.Ancestors().OfType<ConditionalExpressionSyntax>().Any());

    /// <summary>Texts with two words or more side by side, but for what only a programmer reads: attributes, the messages of exceptions, and inside tags of markup.</summary>
    internal static IEnumerable<SyntaxToken> Sentences(SourceFile file) => file.Root.DescendantTokens()
        .Where(t => t.Kind() is SyntaxKind.StringLiteralToken or SyntaxKind.SingleLineRawStringLiteralToken or SyntaxKind.MultiLineRawStringLiteralToken or SyntaxKind.InterpolatedStringTextToken)
        .Where(t => TwoWords().IsMatch(Markup().Replace(t.ValueText, "")) && !IsForProgrammers(t));

    /// <summary>Longer than so many letters, and no part of a table of data: of what a field of a class, and not of an object, is given at the start.</summary>
    internal static int LongLines(SourceFile file, int letters)
    {
        var tables = file.Root.DescendantNodes().OfType<FieldDeclarationSyntax>()
            .Where(f => f.Modifiers.Any(m => m.Kind() is SyntaxKind.StaticKeyword or SyntaxKind.ConstKeyword))
            .Select(f => f.GetLocation().GetLineSpan())
            .ToList();
        return file.Lines.Where((line, i) => line.Length > letters && !tables.Exists(t => t.StartLinePosition.Line <= i && i <= t.EndLinePosition.Line)).Count();
    }

    /// <summary>
    /// Each <c>if</c>, conditional expression, <c>&amp;&amp;</c>, <c>||</c>, loop, <c>catch</c>, <c>case</c>, and arm of a switch expression but for <c>_</c>. What is
    /// inside local functions and lambdas counts to the member in which they stand.
    /// </summary>
    internal static int BranchesOf(SyntaxNode member) => member.DescendantNodes().Count(n => Branches.Contains(n.Kind()) || n is SwitchExpressionArmSyntax { Pattern: not DiscardPatternSyntax });

    /// <summary>Methods, constructors, operators and properties: whatever has a body.</summary>
    internal static IEnumerable<MemberDeclarationSyntax> Members(SourceFile file) => file.Root.DescendantNodes().OfType<MemberDeclarationSyntax>()
        .Where(m => m is BaseMethodDeclarationSyntax or BasePropertyDeclarationSyntax && m.DescendantNodes().Any(n => n is BlockSyntax or ArrowExpressionClauseSyntax));

    /// <summary>Outermost types, the parts of each together.</summary>
    private static IEnumerable<(string Name, int Lines, int Files)> Types(IReadOnlyList<SourceFile> files) => files
        .SelectMany(f => f.Root.DescendantNodes().OfType<BaseTypeDeclarationSyntax>().Where(t => t.Parent is not BaseTypeDeclarationSyntax))
        .GroupBy(t => t.Ancestors().OfType<BaseNamespaceDeclarationSyntax>().FirstOrDefault()?.Name + "." + t.Identifier.Text)
        .Select(g => (g.First().Identifier.Text, g.Sum(LinesOf), g.Count()));

    private static int LinesOf(SyntaxNode node) => node.GetLocation().GetLineSpan() is var span ? span.EndLinePosition.Line - span.StartLinePosition.Line + 1 : 0;

    private static bool IsForProgrammers(SyntaxToken token) =>
        token.Parent!.Ancestors().Any(n => n is AttributeSyntax || n is ObjectCreationExpressionSyntax made && made.Type.ToString().EndsWith("Exception", StringComparison.Ordinal));

    private static string NameOf(MemberDeclarationSyntax member) => member switch
    {
        MethodDeclarationSyntax method => method.Identifier.Text,
        PropertyDeclarationSyntax property => property.Identifier.Text,
        ConstructorDeclarationSyntax constructor => constructor.Identifier.Text,
        _ => member.Kind().ToString(),
    };

    private static string Tenths(decimal number) => number.ToString("0.0", System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>A tag, or as much of it as stands in one text.</summary>
    [GeneratedRegex(@"<[^>]*(?:>|$)|^""[^>]*>")]
    private static partial Regex Markup();

    [GeneratedRegex(@"\p{L} \p{L}")]
    private static partial Regex TwoWords();
}
