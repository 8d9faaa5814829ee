using static OpenRas.Cli.Tests.RasTool;

namespace OpenRas.Cli.Tests;

public sealed class AnswersTests : IDisposable
{
    private const string Fee = "Weekly fee: £877.44 a week";

    private readonly TemporaryFolder folder = new();

    [Theory]
    [InlineData("answers.yaml", "home: residential\nhours: 34\n")]
    [InlineData("answers.json", "{ \"home\": \"residential\", \"hours\": 34 }")]
    [InlineData("windows.yaml", "home: residential\r\nhours: 34\r\n")]
    [InlineData("windows.json", "\uFEFF{\r\n  \"home\": \"residential\",\r\n  \"hours\": 34\r\n}\r\n")]
    [InlineData("case.yaml", "definition: devon-care-home-fees-2023-24\nanswers: { home: residential, hours: 34 }\n")]
    public void Answers_come_from_a_yaml_or_json_file_with_either_line_ending(string name, string text)
    {
        var file = folder.Write(name, text);

        Assert.StartsWith(Fee, Run("calculate", Devon, file).Exits(0).Out, StringComparison.Ordinal);
        Assert.StartsWith(Fee, Run("calculate", Devon, "--answers", file).Exits(0).Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("home: residential\nhours: 34\n")]
    [InlineData("home: residential\r\nhours: 34\r\n")]
    [InlineData("{ \"home\": \"residential\", \"hours\": 34 }")]
    public void Answers_come_from_standard_input(string text)
    {
        Assert.StartsWith(Fee, Run(["calculate", Devon, "-"], text).Exits(0).Out, StringComparison.Ordinal);
    }

    [Fact]
    public void A_single_answer_completes_a_file()
    {
        var file = folder.Write("answers.yaml", "home: residential\n");

        Assert.StartsWith(Fee, Run("calculate", Devon, file, "--answer", "hours=34").Exits(0).Out, StringComparison.Ordinal);
    }

    [Fact]
    public void An_answer_in_a_file_and_on_the_command_line_is_refused()
    {
        var file = folder.Write("answers.yaml", "home: residential\nhours: 34\n");

        var ran = Run("calculate", Devon, file, "--answer", "hours=35").Exits(1);

        Assert.Contains($"`hours` is answered twice, in {file} and in --answer", ran.Error, StringComparison.Ordinal);
        Assert.Empty(ran.Out);
    }

    [Fact]
    public void An_answer_twice_on_the_command_line_is_refused()
    {
        var ran = Run("calculate", Devon, "--answer", "hours=34", "--answer", "hours=35").Exits(1);

        Assert.Contains("`hours` is written twice", ran.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_duplicate_key_in_json_is_refused_at_its_place()
    {
        var file = folder.Write("answers.json", "{ \"home\": \"residential\",\r\n  \"hours\": 34,\r\n  \"hours\": 35 }");

        var ran = Run("calculate", Devon, file).Exits(1);

        Assert.StartsWith($"{file}:3:3: error RAS1011: `hours` is written twice", ran.Error, StringComparison.Ordinal);
        Assert.Empty(ran.Out);
    }

    [Fact]
    public void A_wrong_answer_on_standard_input_is_shown_at_its_place()
    {
        var ran = Run(["calculate", Devon, "-"], "home: residental\n").Exits(1);

        Assert.StartsWith("standard input:1:7: error", ran.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_wrong_answer_is_reported_at_once()
    {
        var ran = Run("calculate", Devon, "--answer", "home=tent", "--answer", "hours=200").Exits(1);

        Assert.Contains("home: tent", ran.Error, StringComparison.Ordinal);
        Assert.Contains("hours: 200", ran.Error, StringComparison.Ordinal);
    }

    public void Dispose() => folder.Dispose();
}
