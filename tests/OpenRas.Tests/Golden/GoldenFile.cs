namespace OpenRas.Tests.Golden;

/// <summary>An expected output kept as a file. ACCEPT=1 rewrites it; the difference is then yours to read.</summary>
internal static class GoldenFile
{
    internal static void Matches(string relative, string actual)
    {
        var path = Repository.PathOf(relative);
        if (Environment.GetEnvironmentVariable("ACCEPT") == "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            if (!File.Exists(path) || File.ReadAllText(path) != actual) File.WriteAllText(path, actual);
            return;
        }

        Assert.True(File.Exists(path), $"{relative} does not exist. Run the tests with ACCEPT=1, and read what it wrote.");
        Assert.Equal(File.ReadAllText(path).ReplaceLineEndings("\n"), actual);
    }
}
