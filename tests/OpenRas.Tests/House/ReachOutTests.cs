using System.Reflection.Emit;
using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using System.Reflection.PortableExecutable;

namespace OpenRas.Tests.House;

/// <summary>
/// No definition can read a file, reach a network or run anything: the built library refers to nothing that could. What it may refer to is listed here, and
/// where it may open a file.
/// </summary>
public sealed class ReachOutTests : IDisposable
{
    private static readonly string[] Namespaces =
    [
        "", "System", "System.Buffers", "System.Collections", "System.Collections.Concurrent", "System.Collections.Frozen", "System.Collections.Generic", "System.Collections.Immutable", "System.Collections.ObjectModel", "System.Diagnostics.CodeAnalysis",
        "System.Globalization", "System.Linq", "System.Numerics", "System.Runtime.CompilerServices", "System.Runtime.Versioning", "System.Text", "System.Text.Json", "System.Text.RegularExpressions",
        "YamlDotNet.Core", "YamlDotNet.Core.Events",
    ];

    /// <summary>From namespaces that hold more than a calculation needs.</summary>
    private static readonly string[] Types =
    [
        "System.CodeDom.Compiler.GeneratedCodeAttribute", "System.Diagnostics.Debug", "System.Diagnostics.DebuggableAttribute", "System.Diagnostics.DebuggerBrowsableAttribute", "System.Diagnostics.DebuggerBrowsableState", "System.Diagnostics.DebuggerHiddenAttribute", "System.Diagnostics.UnreachableException",
        "System.IO.Directory", "System.IO.DirectoryNotFoundException", "System.IO.EnumerationOptions", "System.IO.File", "System.IO.FileAttributes", "System.IO.FileInfo", "System.IO.FileNotFoundException", "System.IO.FileStream",
        "System.IO.IOException", "System.IO.MemoryStream", "System.IO.Path", "System.IO.Stream", "System.IO.StringReader", "System.IO.TextReader",
        "System.Runtime.InteropServices.CollectionsMarshal", "System.Runtime.InteropServices.ImmutableCollectionsMarshal", "System.Runtime.InteropServices.InAttribute", "System.Runtime.InteropServices.MemoryMarshal",
        "System.Security.Cryptography.SHA256", "System.Reflection.CustomAttributeExtensions", "System.Reflection.DefaultMemberAttribute",

        // What is at a path: a file, or a pipe that nobody should wait for.
        "System.Formats.Tar.TarEntry", "System.Formats.Tar.TarEntryType", "System.Formats.Tar.TarReader", "System.Formats.Tar.TarWriter",

        // The lock of the tables that readings of one definition share.
        "System.Threading.Monitor",

        // Lines that are kept are found without a lock, and what they take is counted.
        "System.Threading.Interlocked", "System.Threading.Volatile",

        // Whoever waits for a reading may stop it.
        "System.Threading.CancellationToken",

        // The body of a request is read without blocking a thread.
        "System.Threading.Tasks.Task`1", "System.Threading.Tasks.ValueTask`1",

        // A serializer finds how an allocation is written.
        "System.Text.Json.Serialization.JsonConverter`1", "System.Text.Json.Serialization.JsonConverterAttribute",
    ];

    /// <summary>Of types that could do more, only these members.</summary>
    private static readonly Dictionary<string, string[]> Members = new()
    {
        ["System.Type"] = ["GetTypeFromHandle", "get_Assembly", "op_Equality", "op_Inequality"],
        ["System.Environment"] = ["get_CurrentManagedThreadId"],
        ["System.Reflection.Assembly"] = [],
        ["System.Activator"] = [],
        ["System.AppDomain"] = [],
        ["System.AppContext"] = ["GetData"],
        ["System.Delegate"] = [],
        ["System.Console"] = [],
    };

    private static readonly string[] MayOpenFiles = ["OpenRas.RasFolder", "OpenRas.Syntax.TextLoader"];

    private static readonly Dictionary<int, OpCode> Codes = typeof(OpCodes).GetFields().Select(f => f.GetValue(null)).OfType<OpCode>().ToDictionary(c => c.Value & 0xFFFF);

    private readonly PEReader file = new(File.OpenRead(typeof(RasDefinition).Assembly.Location));
    private readonly MetadataReader library;

    public ReachOutTests() => library = file.GetMetadataReader();

    public void Dispose() => file.Dispose();

    [Fact]
    public void The_library_refers_only_to_what_a_calculation_needs()
    {
        var used = library.TypeReferences.Select(t => NameOf(t)).Where(n => !Members.ContainsKey(n) && !IsAboutTheBuild(n));

        Assert.DoesNotContain(used, n => !Types.Contains(n) && !Namespaces.Contains(n[..Math.Max(0, n.LastIndexOf('.'))]));

        static bool IsAboutTheBuild(string name) => name.StartsWith("System.Reflection.Assembly", StringComparison.Ordinal) && name.EndsWith("Attribute", StringComparison.Ordinal);
    }

    [Fact]
    public void Of_what_could_do_more_it_uses_only_the_harmless_members()
    {
        var used = library.MemberReferences.Select(library.GetMemberReference).Select(m => (Type: NameOf(m.Parent), Member: library.GetString(m.Name)));

        Assert.DoesNotContain(used, u => Members.TryGetValue(u.Type, out var harmless) && !harmless.Contains(u.Member));
    }

    [Fact]
    public void Nothing_is_called_outside_the_runtime() =>
        Assert.Empty(library.MethodDefinitions.Select(library.GetMethodDefinition).Where(m => m.Attributes.HasFlag(System.Reflection.MethodAttributes.PinvokeImpl)).Select(m => library.GetString(m.Name)));

    [Fact]
    public void Only_the_loader_and_the_folder_touch_the_file_system()
    {
        var touching = library.MethodDefinitions.Where(m => Called(m).Any(TouchesFiles)).Select(m => Outermost(library.GetMethodDefinition(m).GetDeclaringType())).Distinct().Order(StringComparer.Ordinal);

        Assert.Equal(MayOpenFiles, touching);
    }

    /// <summary>To see that the rules above would notice: this class opens a file.</summary>
    [Fact]
    public void What_opens_a_file_is_noticed()
    {
        using var tests = new PEReader(File.OpenRead(typeof(ReachOutTests).Assembly.Location));
        var own = new ReachOutTests(tests.GetMetadataReader(), tests);

        Assert.Contains(own.library.MethodDefinitions, m => own.Called(m).Any(own.TouchesFiles) && own.Outermost(own.library.GetMethodDefinition(m).GetDeclaringType()) == typeof(ReachOutTests).FullName);
    }

    private ReachOutTests(MetadataReader library, PEReader file) => (this.library, this.file) = (library, file);

    private bool TouchesFiles(EntityHandle member) => member.Kind == HandleKind.MemberReference
        && NameOf(library.GetMemberReference((MemberReferenceHandle)member).Parent) is "System.IO.File" or "System.IO.Directory" or "System.IO.FileStream" or "System.IO.FileInfo" or "System.IO.DirectoryInfo" or "System.IO.StreamReader";

    /// <summary>Every member that the code of a method names.</summary>
    private IEnumerable<EntityHandle> Called(MethodDefinitionHandle method)
    {
        var address = library.GetMethodDefinition(method).RelativeVirtualAddress;
        if (address == 0) yield break;
        var code = file.GetMethodBody(address).GetILBytes()!;
        for (var at = 0; at < code.Length;)
        {
            var op = Codes[code[at] == 0xFE ? 0xFE00 | code[at + 1] : code[at]];
            at += op.Size;
            if (op.OperandType is OperandType.InlineMethod or OperandType.InlineTok) yield return MetadataTokens.EntityHandle(BitConverter.ToInt32(code, at));
            at += op.OperandType switch
            {
                OperandType.InlineNone => 0,
                OperandType.ShortInlineBrTarget or OperandType.ShortInlineI or OperandType.ShortInlineVar => 1,
                OperandType.InlineVar => 2,
                OperandType.InlineI8 or OperandType.InlineR => 8,
                OperandType.InlineSwitch => 4 + (4 * BitConverter.ToInt32(code, at)),
                _ => 4,
            };
        }
    }

    private string NameOf(EntityHandle type)
    {
        if (type.Kind != HandleKind.TypeReference) return "";
        var reference = library.GetTypeReference((TypeReferenceHandle)type);
        if (reference.ResolutionScope.Kind == HandleKind.TypeReference) return NameOf(reference.ResolutionScope);
        return library.GetString(reference.Namespace) + "." + library.GetString(reference.Name);
    }

    private string Outermost(TypeDefinitionHandle type)
    {
        var definition = library.GetTypeDefinition(type);
        return definition.GetDeclaringType() is { IsNil: false } outer ? Outermost(outer) : library.GetString(definition.Namespace) + "." + library.GetString(definition.Name);
    }
}
