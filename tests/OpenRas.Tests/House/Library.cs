using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace OpenRas.Tests.House;

/// <summary>The source of the library as the compiler reads it. Compiled once, when first asked for, and shared by the house tests.</summary>
internal static class Library
{
    internal const string Folder = "src/OpenRas";

    /// <summary>What <c>ImplicitUsings</c> writes when the library is built.</summary>
    private const string Usings =
        "global using System; global using System.Collections.Generic; global using System.IO; global using System.Linq; global using System.Net.Http; global using System.Threading; global using System.Threading.Tasks;";

    /// <summary>A generator writes the expressions that <c>[GeneratedRegex]</c> declares, and none runs here.</summary>
    private const string WrittenByAGenerator = "CS8795";

    private static readonly Lazy<CSharpCompilation> Compiled = new(Compile);

    private static readonly Lazy<IReadOnlyList<SourceFile>> Read = new(() => SourceFile.Below(Repository.PathOf(Folder)));

    /// <summary>Kept, since each remembers what it has looked up.</summary>
    private static readonly Lazy<Dictionary<SourceFile, SemanticModel>> Meanings = new(() => Files.ToDictionary(f => f, f => Compiled.Value.GetSemanticModel(f.Tree)));

    /// <summary>In the order of their paths.</summary>
    internal static IReadOnlyList<SourceFile> Files => Read.Value;

    /// <summary>What does not compile, but for what a generator writes; nothing, unless this class reads the library wrongly.</summary>
    internal static IEnumerable<Diagnostic> Errors => Files.SelectMany(f => Meaning(f).GetDeclarationDiagnostics()).Where(d => d.Severity == DiagnosticSeverity.Error && d.Id != WrittenByAGenerator);

    internal static SemanticModel Meaning(SourceFile file) => Meanings.Value[file];

    private static CSharpCompilation Compile()
    {
        var own = typeof(RasDefinition).Assembly.Location;
        var references = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
            .Split(Path.PathSeparator)
            .Where(path => Path.GetFileName(path) != Path.GetFileName(own))
            .Select(path => MetadataReference.CreateFromFile(path));
        return CSharpCompilation.Create("OpenRas", [.. Files.Select(f => f.Tree), CSharpSyntaxTree.ParseText(Usings)], references, new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
    }
}

/// <summary>One file of the library's source.</summary>
/// <param name="Path">Below <see cref="Library.Folder"/>, with slashes.</param>
/// <param name="Tree">What the parser makes of it.</param>
internal sealed record SourceFile(string Path, SyntaxTree Tree)
{
    /// <summary>The folder just below the library's own; empty for a file of the root.</summary>
    internal string Stage => Path.Contains('/', StringComparison.Ordinal) ? Path[..Path.IndexOf('/', StringComparison.Ordinal)] : "";

    internal CompilationUnitSyntax Root => (CompilationUnitSyntax)Tree.GetRoot();

    internal IEnumerable<string> Lines => Tree.GetText().Lines.Select(l => l.ToString());

    /// <summary>Every file of a folder that somebody wrote.</summary>
    internal static IReadOnlyList<SourceFile> Below(string folder) =>
        [.. Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories)
            .Select(f => System.IO.Path.GetRelativePath(folder, f).Replace('\\', '/'))
            .Where(f => !f.StartsWith("obj/", StringComparison.Ordinal) && !f.StartsWith("bin/", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Select(f => new SourceFile(f, CSharpSyntaxTree.ParseText(File.ReadAllText(System.IO.Path.Combine(folder, f)), path: f)))];
}
