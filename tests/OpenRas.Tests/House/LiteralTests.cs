using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace OpenRas.Tests.House;

/// <summary>
/// English stands where English is made, so that a second language, or plainer words, touch one folder. A text with two words side by side stands only in
/// <c>Words/</c>, in <c>Diagnostics/</c>, in <c>Binding/</c>, which says what keys are for, and in what fills the message of a diagnostic at its place.
/// </summary>
public sealed class LiteralTests
{
    private static readonly string[] Folders = ["Words", "Diagnostics", "Binding"];

    private const string Fills = "fills the message of a diagnostic, a step away from where that is added";

    /// <summary>Files that may, and why.</summary>
    private static readonly Dictionary<string, string> Exceptions = new()
    {
        ["Currencies.cs"] = "codes, which are the same in every language",
        ["Days.cs"] = "patterns by which days are written",
        ["Calculation/Claims.cs"] = "units, in the notation of the format",
        ["Planning/BandText.cs"] = "the notation of the format, which is the same in every language",
        ["Planning/BandTraps.cs"] = "what people write in the place of that notation",
        ["Rendering/JsonContract.cs"] = "a unit, in the notation of the format",
        ["Rendering/HtmlRenderer.cs"] = "marks and names of styles",
        ["Rendering/Svg/Panel.cs"] = "names of styles",
        ["RasUnit.cs"] = "units, in the notation of the format",

        ["Findings/Falls.cs"] = Fills,
        ["Findings/Missing.cs"] = Fills,
        ["Findings/Stated.cs"] = Fills,
        ["Planning/AnswerPlanner.cs"] = Fills,
        ["Planning/ConditionPlanner.cs"] = Fills,
        ["Planning/Coverage.cs"] = Fills,
        ["Planning/ColumnPieces.cs"] = Fills,
        ["Planning/LinePlanner.cs"] = Fills,
        ["Planning/QuestionPlanner.cs"] = Fills,
        ["Planning/Scope.cs"] = Fills,
        ["Planning/TestPlanner.cs"] = Fills,
        ["RasFolder.cs"] = Fills,
        ["Syntax/TextLoader.cs"] = Fills,
        ["Syntax/YamlReader.cs"] = Fills,
        ["Syntax/YamlTraps.cs"] = Fills,
    };

    private static readonly Lazy<Dictionary<string, List<string>>> Elsewhere = new(() => Library.Files
        .Where(f => !Folders.Contains(f.Stage))
        .Select(f => (f.Path, Said: Measures.Sentences(f).Where(s => !FillsADiagnostic(f, s)).Select(s => s.ValueText).ToList()))
        .Where(f => f.Said.Count > 0)
        .ToDictionary(f => f.Path, f => f.Said));

    [Fact]
    public void A_sentence_stands_only_where_sentences_are_made() =>
        Nothing.IsIn(Elsewhere.Value.Where(f => !Exceptions.ContainsKey(f.Key)).Select(f => $"{f.Key}: {string.Join(" | ", f.Value)}"));

    [Fact]
    public void A_file_that_holds_no_sentence_any_more_leaves_the_list() => Nothing.IsIn(Exceptions.Keys.Except(Elsewhere.Value.Keys));

    /// <summary>It is handed to what <c>Diagnostics/</c> declares: to the bag, or to what goes into it.</summary>
    private static bool FillsADiagnostic(SourceFile file, SyntaxToken text) => text.Parent!.Ancestors()
        .Where(n => n is InvocationExpressionSyntax or BaseObjectCreationExpressionSyntax)
        .Select(n => Library.Meaning(file).GetSymbolInfo(n).Symbol)
        .Any(s => s is not null && s.ContainingType.DeclaringSyntaxReferences.Any(r => r.SyntaxTree.FilePath.StartsWith("Diagnostics/", StringComparison.Ordinal)));
}
