using OpenRas.Sheets;

namespace OpenRas.Tests.Properties;

/// <summary>Every definition of the repository, with sheets made for it.</summary>
internal static class Shipped
{
    internal static IReadOnlyList<string> Files { get; } =
    [
        .. RasFolder.FindDefinitions(Repository.PathOf("ras-definitions"))
            .Select(f => Path.GetRelativePath(Repository.Root, f).Replace('\\', '/'))
            .Order(StringComparer.Ordinal),
    ];

    public static TheoryData<string> Names => [.. Files];

    internal static RasDefinition Load(string file) => Repository.Load(file).OrThrow();

    internal static IEnumerable<Sheet> Sheets(RasDefinition definition, int count)
    {
        var random = new Random(20261121);
        for (var i = 0; i < count; i++) yield return Sheet.Random(definition, random, i % 3 == 0 ? 100 : 70, 60);
    }
}
