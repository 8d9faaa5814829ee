using System.Text.Json;
using System.Xml.Linq;
using static OpenRas.Cli.Tests.RasTool;

namespace OpenRas.Cli.Tests;

public sealed class ProfileTests
{
    [Fact]
    public void Answer_sheets_are_counted_and_are_said_to_be_no_people()
    {
        var facts = Run("profile", Falling).Exits(0).Out;

        Assert.StartsWith("Complete sets of answers: 48\n", facts, StringComparison.Ordinal);
        Assert.Contains("A share of sets of answers is not a share of people", facts, StringComparison.Ordinal);
    }

    [Fact]
    public void What_cannot_be_counted_says_why()
    {
        var ran = Run("profile", KensingtonAndChelsea).Exits(0);

        Assert.StartsWith("Complete sets of answers: not counted, because line 1 (Points for your needs)", ran.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("%", ran.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Markdown_has_a_table_of_how_many_sheets_come_to_each_row() => Assert.Contains("\n| points: 10-19 | £120.00 a week | 16 | 33.3% |", Run("profile", Falling, "--format", "markdown").Exits(0).Out, StringComparison.Ordinal);

    [Fact]
    public void JSON_writes_every_digit_as_text()
    {
        using var json = JsonDocument.Parse(Run("profile", Borsetshire, "--format", "json").Exits(0).Bytes);

        Assert.Equal("169344", json.RootElement.GetProperty("answerSets").GetString());
        Assert.Equal("28.15", json.RootElement.GetProperty("tables")[0].GetProperty("edges")[1].GetProperty("jump").GetString());
    }

    [Fact]
    public void The_picture_stands_alone_and_can_be_read_aloud()
    {
        var svg = Run("profile", Borsetshire, "--format", "svg").Exits(0).Out;
        var picture = XDocument.Parse(svg).Root!;
        XNamespace space = "http://www.w3.org/2000/svg";

        Assert.Equal("img", picture.Attribute("role")!.Value);
        Assert.Contains("Borsetshire County Council", picture.Element(space + "title")!.Value, StringComparison.Ordinal);
        Assert.Contains("group: older, needs: 29-60 gives £104.35 a week", picture.Element(space + "desc")!.Value, StringComparison.Ordinal);
        Assert.Contains("ILLUSTRATIVE", svg, StringComparison.Ordinal);
        Assert.DoesNotContain("<script", svg, StringComparison.Ordinal);
        Assert.DoesNotMatch("(href|src|@import)", svg);
    }

    [Fact]
    public void A_definition_that_is_not_there_exits_1() => Assert.StartsWith("nowhere.yaml: error RAS1001", Run("profile", "nowhere.yaml").Exits(1).Error, StringComparison.Ordinal);
}
