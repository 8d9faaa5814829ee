using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace OpenRas.Tests.House;

/// <summary>The code that a page shows, run as a reader would run it.</summary>
internal static class ShownCode
{
    private const string ImplicitUsings = "using System; using System.Collections.Generic; using System.IO; using System.Linq; using System.Threading.Tasks;\n";

    /// <summary>What is in each block of a language, in the order of the page.</summary>
    internal static IEnumerable<string> Blocks(string page, string language)
    {
        var fence = $"```{language}\n";
        for (var at = page.IndexOf(fence, StringComparison.Ordinal); at >= 0; at = page.IndexOf(fence, at + 1, StringComparison.Ordinal))
            yield return page[(at + fence.Length)..page.IndexOf("```", at + fence.Length, StringComparison.Ordinal)];
    }

    /// <summary>Compiles and runs top-level statements next to one file, and gives what they print. Only a test that runs alone may call it.</summary>
    internal static string Run(string code, string file, string text)
    {
        var assembly = Compile(code);
        var folder = Directory.CreateTempSubdirectory("openras-page-").FullName;
        var output = new StringWriter();
        var (before, folderBefore) = (Console.Out, Environment.CurrentDirectory);
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(folder, file))!);
            File.WriteAllText(Path.Combine(folder, file), text);
            Environment.CurrentDirectory = folder;
            Console.SetOut(output);
            assembly.EntryPoint!.Invoke(null, [Array.Empty<string>()]);
        }
        finally
        {
            Console.SetOut(before);
            Environment.CurrentDirectory = folderBefore;
            Directory.Delete(folder, recursive: true);
        }

        return output.ToString();
    }

    private static Assembly Compile(string code)
    {
        var references = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator).Select(f => MetadataReference.CreateFromFile(f));
        var syntax = CSharpSyntaxTree.ParseText(ImplicitUsings + code);
        var compilation = CSharpCompilation.Create("Shown", [syntax], references, new CSharpCompilationOptions(OutputKind.ConsoleApplication));
        using var assembly = new MemoryStream();
        var emitted = compilation.Emit(assembly);
        Assert.True(emitted.Success, string.Join('\n', emitted.Diagnostics));
        return Assembly.Load(assembly.ToArray());
    }
}
