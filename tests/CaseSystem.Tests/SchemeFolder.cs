namespace CaseSystem.Tests;

/// <summary>A copy of the shipped schemes, gone after the test.</summary>
internal sealed class SchemeFolder : IDisposable
{
    internal SchemeFolder()
    {
        foreach (var file in new DirectoryInfo(Running.Shipped).EnumerateFiles()) file.CopyTo(PathOf(file.Name));
    }

    internal string Path { get; } = Directory.CreateTempSubdirectory("case-system-").FullName;

    internal string Read(string name) => File.ReadAllText(PathOf(name));

    /// <summary>Puts a whole file in the place of another in one step, as whoever runs the program should.</summary>
    internal void Replace(string name, string text)
    {
        File.WriteAllText(PathOf(name + ".next"), text);
        File.Move(PathOf(name + ".next"), PathOf(name), overwrite: true);
    }

    internal void Remove(string name) => File.Delete(PathOf(name));

    private string PathOf(string name) => System.IO.Path.Combine(Path, name);

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
