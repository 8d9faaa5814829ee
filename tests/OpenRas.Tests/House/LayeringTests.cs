using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using OpenRas.Calculation;

namespace OpenRas.Tests.House;

/// <summary>
/// Who may use whom, by the names that the compiler resolves: no <c>using</c> is needed to be seen, so that the root is guarded like any folder. The folders are
/// the stages; docs/architecture.md draws them.
/// </summary>
public sealed class LayeringTests
{
    /// <summary>Files of the root that hold a filled form, or say something of one or of a definition.</summary>
    private static readonly string[] Form = ["Allocation.cs", "AnswerSet.cs", "Approval.cs", "CameOut.cs", "RecordedChange.cs", "Decisions.cs", "EffectiveDate.cs", "FinalDecision.cs", "FilledLine.cs", "AuthorityReply.cs", "AllocationResult.cs", "SumFact.cs"];

    /// <summary>Files of the root in which the stages meet.</summary>
    private static readonly string[] Meeting = ["CaseReader.cs", "RasDefinition.cs", "RasDefinition.Answers.cs", "RasDefinition.Readings.cs", "RasDefinition.Statement.cs", "RasFolder.cs", "Versions.cs", "WorkedExample.cs"];

    /// <summary>
    /// Layers, each with those that it may use. A folder is a layer. What Analysis makes public, and what that is made of, are <c>results</c>. Of the root,
    /// <c>vocabulary</c> is all that is not named above or below, and everybody may use it.
    /// </summary>
    private static readonly Dictionary<string, string[]> MayUse = new()
    {
        ["vocabulary"] = [],
        ["Diagnostics"] = [],
        ["Syntax"] = ["Diagnostics"],
        ["Binding"] = ["Diagnostics", "Syntax"],
        ["Calculation"] = ["Diagnostics"],
        ["Ranges"] = ["Calculation"],
        ["Planning"] = ["Diagnostics", "Binding", "Calculation", "Ranges"],
        ["Sheets"] = ["Calculation", "Ranges"],
        ["Analysis"] = ["definition", "form", "Calculation", "Ranges", "Sheets", "results"],
        ["results"] = ["definition", "form", "Calculation", "Words"],
        ["Findings"] = ["definition", "form", "Diagnostics", "Binding", "Calculation", "Ranges", "Sheets", "Analysis", "results"],
        ["Words"] = ["definition", "form", "Calculation", "results"],
        ["Rendering"] = ["definition", "form", "Diagnostics", "Words", "results"],

        ["Kept"] = ["form", "Calculation", "Words"],
        ["form"] = ["definition", "Calculation", "Words", "Kept"],
        ["definition"] = ["form", "Diagnostics", "Syntax", "Binding", "Planning", "Calculation", "Ranges", "Sheets", "Analysis", "results", "Findings", "Words", "Kept"],
        ["renderings"] = ["definition", "form", "Diagnostics", "Words", "results", "Rendering"],
    };

    private const string ToQuote = "a message quotes a line as it would be printed";

    /// <summary>A file that uses one type more, and why.</summary>
    private static readonly Dictionary<(string File, string Type), string> Exceptions = new()
    {
        [("FormLine.cs", "SourceSpan")] = "a line says where it stands in the file",
        [("FilledLine.cs", "SourceSpan")] = "a line says where it stands in the file",
        [("AnswerSet.cs", "Checked")] = "more answers are checked like the first",
        [("Analysis/AnswerSheets.cs", "Checked")] = "it asks the definition to check answers, as a caller would",
        [("Analysis/WhatIf/OtherAnswers.cs", "Checked")] = "it asks the definition to check answers, as a caller would",
        [("Allocation.cs", "Bounds")] = "a form that waits for answers says what it can still give",
        [("Rendering/CaseJson.cs", "Reason")] = "a case is written as it was read",
        [("Allocation.cs", "AllocationConverter")] = "a serializer must find it on the type",
        [("Planning/AnswerPlanner.cs", "Language")] = ToQuote,
        [("Planning/AnswerPlanner.cs", "FormWords")] = ToQuote,
        [("Planning/ExamplePlanner.cs", "Language")] = ToQuote,
        [("Planning/ExamplePlanner.cs", "FormWords")] = ToQuote,
        [("Planning/ExamplePlanner.cs", "LineWords")] = ToQuote,

        [("Rendering/FormPage.cs", "Reason")] = "it asks whether a reason was published",
    };

    private static readonly (string Layer, string[] Types)[] Never =
    [
        ("Words", [nameof(Evaluator), nameof(WorkingMaker), nameof(Entry)]), // Words say what was done, and do nothing.
    ];

    private static readonly Lazy<HashSet<string>> Results = new(FindResults);

    [Fact]
    public void The_library_is_read_as_it_is_built() => Nothing.IsIn(Library.Errors.Select(e => e.ToString()));

    [Fact]
    public void A_file_uses_only_the_layers_it_may() => Nothing.IsIn(Arrow.All.Where(a => !IsAllowed(a) && !Exceptions.ContainsKey((a.From, a.Type))).Select(a => a.ToString()));

    [Fact]
    public void Each_exception_is_needed() =>
        Nothing.IsIn(Exceptions.Keys.Where(e => !Arrow.All.Any(a => a.From == e.File && a.Type == e.Type && !IsAllowed(a))).Select(e => $"{e.File} uses no {e.Type}: take it off the list"));

    [Fact]
    public void Some_things_are_not_for_everybody_who_may_use_the_rest() =>
        Nothing.IsIn(Never.SelectMany(n => Arrow.All.Where(a => LayerOf(a.From) == n.Layer && n.Types.Contains(a.Type))).Select(a => a.ToString()));

    [Fact]
    public void Only_the_reader_knows_the_YAML_library() =>
        Assert.Equal(["Syntax/YamlReader.cs"], Arrow.All.Where(a => a.To == "[YamlDotNet]").Select(a => a.From).Distinct());

    [Fact]
    public void Every_layer_and_every_file_that_is_named_is_there()
    {
        var layers = Library.Files.Select(f => LayerOf(f.Path)).ToHashSet(StringComparer.Ordinal);

        Assert.Equal(layers.Order(StringComparer.Ordinal), MayUse.Keys.Order(StringComparer.Ordinal));
        Assert.All(Form.Concat(Meeting), name => Assert.Contains(Library.Files, f => f.Path == name));
    }

    /// <summary>To see that the rules above would notice: a name that no <c>using</c> announces, a member of a type that is not named, and a variable whose type is not.</summary>
    [Theory]
    [InlineData("Findings/FindingsReading.cs", "RasDefinition", "RasDefinition.cs")]
    [InlineData("Findings/Falls.cs", "AnswerSet", "AnswerSet.cs")]
    [InlineData("CaseReader.cs", "CaseDraft", "Binding/CaseDrafts.cs")]
    public void What_is_used_without_a_word_is_noticed(string from, string type, string to) => Assert.Contains(new Arrow(from, type, to), Arrow.All);

    private static bool IsAllowed(Arrow arrow) => arrow.To.StartsWith('[') || LayerOf(arrow.To) is var to && (to == "vocabulary" || to == LayerOf(arrow.From) || MayUse[LayerOf(arrow.From)].Contains(to));

    private static string LayerOf(string file)
    {
        if (Results.Value.Contains(file)) return "results";
        if (file.Contains('/', StringComparison.Ordinal)) return file[..file.IndexOf('/', StringComparison.Ordinal)];
        if (file is "Renderings.cs" or "KeptResults.cs" or "AllocationConverter.cs") return "renderings";
        if (Form.Contains(file)) return "form";
        return Meeting.Contains(file) ? "definition" : "vocabulary";
    }

    /// <summary>The files of what Analysis makes public, of what the properties of that hold, and of the kinds of it.</summary>
    private static HashSet<string> FindResults()
    {
        var types = Library.Files.Where(f => f.Stage == "Analysis")
            .SelectMany(f => f.Root.DescendantNodes().OfType<BaseTypeDeclarationSyntax>(), (f, t) => (File: f.Path, Type: Library.Meaning(f).GetDeclaredSymbol(t)!))
            .ToList();
        var results = types.Where(t => t.Type.DeclaredAccessibility == Accessibility.Public).Select(t => t.Type).ToHashSet<INamedTypeSymbol>(SymbolEqualityComparer.Default);
        while (types.Where(t => !results.Contains(t.Type)).Select(t => t.Type).FirstOrDefault(t => results.Any(r => Holds(r, t)) || results.Contains(t.BaseType!)) is { } more) results.Add(more);
        return types.Where(t => results.Contains(t.Type)).Select(t => t.File).ToHashSet(StringComparer.Ordinal);
    }

    private static bool Holds(INamedTypeSymbol result, INamedTypeSymbol type) =>
        result.GetMembers().OfType<IPropertySymbol>().SelectMany(p => Arrow.Parts(p.Type)).Contains(type, SymbolEqualityComparer.Default);
}
