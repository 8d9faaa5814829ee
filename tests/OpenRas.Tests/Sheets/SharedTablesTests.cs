using OpenRas.Sheets;
using OpenRas.Tests.Properties;

namespace OpenRas.Tests.Sheets;

/// <summary>The tables of a definition are shared by its readings, and by threads.</summary>
public sealed class SharedTablesTests
{
    private const long Few = 200_000;

    [Theory]
    [InlineData("ras-definitions/illustrative/adult-social-care-2026.yaml")]
    [InlineData("ras-definitions/illustrative/falling-support-step-2026.yaml")]
    [InlineData("ras-definitions/illustrative/ready-reckoner-2026.yaml")]
    public void Many_threads_read_the_same_as_one(string file)
    {
        // Each from a definition of its own, so that no reading finds what another made.
        string[] alone = [.. Enumerable.Range(0, 4).Select(kind => Read(Shipped.Load(file), kind))];
        var shared = Shipped.Load(file);
        var read = new string[16];

        Parallel.For(0, read.Length, at => read[at] = Read(shared, at % alone.Length));

        Assert.All(read, (text, at) => Assert.Equal(alone[at % alone.Length], text));
    }

    [Fact]
    public void A_table_is_made_once_for_all_that_ask_while_somebody_reads()
    {
        var ras = Shipped.Load("ras-definitions/illustrative/adult-social-care-2026.yaml");
        var filling = ras.Tables.Fillings[0];
        var tables = ras.Tables.Of(filling, JointTable.MostCells);
        var line = ras.Plan.Find("needs")!.Index;

        var made = tables.Of(line, [], null, out _);
        ras.Prove();

        Assert.Same(tables, ras.Tables.Of(filling, JointTable.MostCells));
        Assert.Same(made, ras.Tables.Of(filling, JointTable.MostCells).Of(line, [], null, out _));
        Assert.NotSame(tables, ras.Tables.Of(filling, Few));
    }

    private static string Read(RasDefinition ras, int kind) => kind switch
    {
        0 => ras.Prove(Few).ToJson(),
        1 => ras.Profile(Few).ToJson(),
        2 => ras.WhatIf(ras.Answer().OrThrow(), reach: 100, mostCells: Few).ToJson(),
        _ => string.Join('\n', ras.Findings(Few)),
    };
}
