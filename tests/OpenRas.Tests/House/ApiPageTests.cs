using System.Text.RegularExpressions;

namespace OpenRas.Tests.House;

/// <summary>docs/api.md is one program from top to bottom, and says beside each line what it prints.</summary>
[Collection(nameof(ReadmeTests))]
public sealed partial class ApiPageTests
{
    [Fact]
    public void The_code_of_the_page_prints_what_is_said_beside_it()
    {
        var code = string.Concat(ShownCode.Blocks(Repository.Read("docs/api.md"), "csharp"));
        var definition = ShownCode.Blocks(Repository.Read("README.md"), "yaml").First();
        var said = Said().Matches(code).SelectMany(m => m.Groups[1].Value.Split(" | "));

        var printed = ShownCode.Run(code, "schemes/short-breaks.yaml", definition);

        Assert.Equal(said, printed.TrimEnd().ReplaceLineEndings("\n").Split('\n'));
    }

    [GeneratedRegex(@"Console\.WriteLine\(.*\); +// (.*)")]
    private static partial Regex Said();
}
