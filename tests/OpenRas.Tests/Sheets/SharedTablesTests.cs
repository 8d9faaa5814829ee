using OpenRas.Sheets;
using OpenRas.Tests.Properties;

namespace OpenRas.Tests.Sheets;

/// <summary>The tables of a definition are shared by its readings, and by threads.</summary>
public sealed class SharedTablesTests
{
    private const long Few = 20_000_000;

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
        var line = ras.Plan.Find("needs")!.Index;

        var made = Table(ras, Budget.Most);
        ras.Prove();

        Assert.NotNull(made);
        Assert.Same(made, Table(ras, Budget.Most));
        Assert.Same(made, Table(ras, 4 * made.Peak));
        Assert.Null(Table(ras, made.Peak / 2));

        JointTable? Table(RasDefinition of, long most) => new Reading(of.Tables, new Budget(most)).Of(filling).Of(line, [], null, out _);
    }

    [Theory]
    [InlineData(20_000)]
    [InlineData(60_000)]
    [InlineData(200_000)]
    [InlineData(1_000_000)]
    [InlineData(5_000_000)]
    public void A_reading_with_little_memory_ends_alike_whatever_was_read_before(long most)
    {
        var (shared, kinds) = (Load(), Enumerable.Range(0, 4).ToArray());
        shared.Prove();

        foreach (var kind in kinds.Concat(Enumerable.Reverse(kinds))) Assert.Equal(Read(Load(), kind, most), Read(shared, kind, most));

        static RasDefinition Load() => Shipped.Load("ras-definitions/illustrative/adult-social-care-2026.yaml");
    }

    private static string Read(RasDefinition ras, int kind, long most = Few) => kind switch
    {
        0 => ras.Prove(most).ToJson(),
        1 => ras.Profile(most).ToJson(),
        2 => ras.AskWhatIf(ras.CheckAnswers().OrThrow(), reach: 100, mostMemory: most).ToJson(),
        _ => string.Join('\n', ras.ListFindings(most)),
    };
}
