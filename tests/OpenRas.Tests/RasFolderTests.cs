namespace OpenRas.Tests;

public sealed class RasFolderTests
{
    [Fact]
    public void Definitions_end_in_yaml_or_yml_and_have_no_second_ending()
    {
        var folder = Directory.CreateTempSubdirectory("openras-").FullName;
        try
        {
            string[] names = ["a.yaml", "a.yml", "b.yml", "b.answers.yml", "b.examples.yaml", "c.json", "d.yamls"];
            foreach (var name in names) File.WriteAllText(Path.Combine(folder, name), "");

            Assert.Equal(["a.yaml", "a.yml", "b.yml"], RasFolder.FindDefinitions(folder).Select(f => Path.GetFileName(f)));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
