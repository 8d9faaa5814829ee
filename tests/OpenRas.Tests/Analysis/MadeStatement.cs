using OpenRas.Analysis;
using OpenRas.Binding;
using OpenRas.Diagnostics;
using OpenRas.Syntax;

namespace OpenRas.Tests.Analysis;

/// <summary>Statements of what the repository has.</summary>
internal static class MadeStatement
{
    internal const string Folder = "tests/OpenRas.Tests/Golden/statements/";

    internal static readonly StatementLength[] Lengths = Enum.GetValues<StatementLength>();

    internal static string[] Definitions { get; } = [.. Directory.EnumerateFiles(Repository.PathOf("ras-definitions"), "*.yaml", SearchOption.AllDirectories)
        .Where(f => !f.EndsWith(".examples.yaml", StringComparison.Ordinal) && !f.EndsWith(".answers.yaml", StringComparison.Ordinal))
        .Select(f => Path.GetRelativePath(Repository.Root, f).Replace('\\', '/'))
        .Where(f => Repository.Read(f).Contains("\nformat: 1\n", StringComparison.Ordinal))
        .Order(StringComparer.Ordinal)];

    /// <summary>The definition that has everything, with a case in which everything is filled in.</summary>
    internal static Statement Whole(Func<string, string>? edit = null)
    {
        var ras = Repository.Load(Folder + "whole.yaml").OrThrow();
        var text = Repository.Read(Folder + "whole.case.yaml");
        return ras.MakeStatement(ras.ParseAnswers(edit is null ? text : edit(text)).OrThrow());
    }

    /// <summary>The first worked example next to a definition, or no answers.</summary>
    internal static Statement Shipped(string file, Func<string, string>? edit = null)
    {
        var ras = edit is null ? Repository.Load(file).OrThrow() : RasDefinition.Parse(edit(Repository.Read(file))).OrThrow();
        return ras.MakeStatement(ras.CheckAnswers(FirstExample(file)).OrThrow());
    }

    internal static bool HasExample(string file) => File.Exists(Repository.PathOf(ExamplesOf(file)));

    private static (string Id, string Value)[] FirstExample(string file)
    {
        if (!HasExample(file)) return [];
        var bag = new DiagnosticBag(new SourceText("examples", Repository.Read(ExamplesOf(file))));
        var examples = ExamplesGrammar.Read(YamlReader.Read(bag)!, bag, isJson: false)!.Examples;
        return [.. examples[0].Answers.Select(a => (a.Id.Value, a.Value.Value))];
    }

    private static string ExamplesOf(string file) => file[..^".yaml".Length] + ".examples.yaml";
}
