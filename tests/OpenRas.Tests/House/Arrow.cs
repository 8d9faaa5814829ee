using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace OpenRas.Tests.House;

/// <summary>A file of the library uses a type that another file declares: it names the type or one of its members, or holds one in a variable.</summary>
/// <param name="From">The file that uses it.</param>
/// <param name="Type">The type; the outermost one where types are nested.</param>
/// <param name="To">The file that declares it: for a type in parts, the one that has its name. For a type of another library that library, in brackets.</param>
internal sealed record Arrow(string From, string Type, string To)
{
    private static readonly Lazy<IReadOnlyList<Arrow>> Found = new(() => [.. Library.Files.AsParallel().AsOrdered().SelectMany(Of)]);

    /// <summary>Each once, in the order of the files.</summary>
    internal static IReadOnlyList<Arrow> All => Found.Value;

    public override string ToString() => $"{From} -> {Type} ({To})";

    private static IEnumerable<Arrow> Of(SourceFile file)
    {
        var meaning = Library.Meaning(file);
        return file.Root.DescendantNodes()
            .Where(n => n is SimpleNameSyntax or ImplicitObjectCreationExpressionSyntax or ElementAccessExpressionSyntax or ConstructorInitializerSyntax)
            .SelectMany(n => Types(meaning.GetSymbolInfo(n).Symbol))
            .Select(Outermost)
            .Distinct<INamedTypeSymbol>(SymbolEqualityComparer.Default)
            .Select(t => new Arrow(file.Path, t.Name, Home(t)))
            .Where(a => a.To != file.Path);
    }

    /// <summary>The types that a name stands for: itself, the type of which it is a member, or the type of the variable.</summary>
    private static IEnumerable<INamedTypeSymbol> Types(ISymbol? symbol) => symbol switch
    {
        null or INamespaceSymbol => [],
        ILocalSymbol local => Parts(local.Type),
        IParameterSymbol parameter => Parts(parameter.Type),
        ITypeSymbol type => Parts(type),
        _ => symbol.ContainingType is { } owner ? [owner] : [],
    };

    /// <summary>A type, and what it is a list, an array or a tuple of.</summary>
    internal static IEnumerable<INamedTypeSymbol> Parts(ITypeSymbol type) => type switch
    {
        IArrayTypeSymbol array => Parts(array.ElementType),
        INamedTypeSymbol named => named.TypeArguments.SelectMany(Parts).Append(named.OriginalDefinition),
        _ => [],
    };

    private static INamedTypeSymbol Outermost(INamedTypeSymbol type) => type.ContainingType is { } outer ? Outermost(outer) : type.OriginalDefinition;

    private static string Home(INamedTypeSymbol type)
    {
        var files = type.DeclaringSyntaxReferences.Select(r => r.SyntaxTree.FilePath).Order(StringComparer.Ordinal).ToList();
        if (files.Count == 0) return $"[{type.ContainingAssembly?.Name}]";
        return files.Find(f => Path.GetFileName(f) == type.Name + ".cs") ?? files[0];
    }
}
