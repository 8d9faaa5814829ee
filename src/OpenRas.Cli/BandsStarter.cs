using System.Globalization;

namespace OpenRas.Cli;

/// <summary>A first definition from a table of bands. It says what the table says, and what the table does not say.</summary>
internal sealed class BandsStarter(Starter starter, BandsTable table)
{
    public override string ToString() => $$"""
        # yaml-language-server: $schema={{Starter.SchemaFile}}
        # The line above lets an editor complete and check what you write; `ras new --schema > {{Starter.SchemaFile}}` writes the file that it names.
        # The bands below are those of the table. The table does not say the rest. Run `ras check` on this file: its findings say what to add.
        format: 1

        # Which scheme this is. Next year's version is another file with another id.
        id: {{starter.Id}}
        title: {{Starter.Quoted(starter.Title)}}
        authority: {{Starter.Quoted(starter.Authority)}}
        jurisdiction: {{starter.Jurisdiction}}

        # What kind of scheme it is and whom it is for, if its title or a source says so. `ras list` finds it by these. Then remove the # before each.
        # The kinds are resource-allocation, short-breaks, carers-budget and care-home-fees; the people are adults, children and carers.
        # scheme-kind: resource-allocation
        # scheme-for: adults

        # The table does not say whether these rules are in use. Write proposed, in-use, published, historic or withdrawn. Every printed form says it.
        # With in-use, remove the # before `checked` and write the month in which you saw the scheme published as current.
        status: proposed
        # checked: 2026-11

        # Write authority if the authority named above wrote this file. With transcribed, everything printed says that it has not endorsed the file.
        author: transcribed

        # The table says how points become money. It does not say how answers become points.
        disclosure: partial
        missing:
          - { what: "How answers become points", ask: "Please send the questions, with the points for each answer." }

        # The days in force: from, and to if there is a last day. If no source that you opened says it, write unread.
        in-force: { from: {{starter.From}} }
        currency: GBP
        unanswered: stop

        # The source of every figure. Add the publisher, the address, and the month in which you read it.
        sources:
          bands: { title: {{Starter.Quoted(table.Name)}} }
        source: bands

        form:
          # Whoever calculates enters the points. The table does not say what more of them means: `counts: need` is more need.
          # If it is something else, write support, circumstance or supply.
          - { total: points, label: "Points", add: unread, may-be-given: yes, counts: need, expect: {{Expected}}{{Step}} }

          # Points to money. `prices-of: 2026-04` next to the unit says what date the prices are for.
          - price-bands: price
            label: "Price for your points"
            unit: £ a {{starter.Per}}
            rows:
        {{string.Join('\n', table.Bands.Select(Row))}}

        # The line that is the result, and whose budget it is: person or carer.
        results:
          - { line: price, label: "Indicative amount", for: person }

        """;

    private string Expected
    {
        get
        {
            var (first, last) = (table.Bands[0], table.Bands[^1]);
            if (last.To is not { } to) return $"{Points(first.From)} and over";
            return last.IsUnder ? $"{Points(first.From)} to under {Points(to)}" : $"{Points(first.From)}-{Points(to)}";
        }
    }

    private string Step => table.Decimals > 0 ? $", step: {Said(new decimal(1, 0, 0, false, (byte)table.Decimals))}" : "";

    /// <summary>A number as people write it.</summary>
    internal static string Said(decimal number) => number.ToString("0.##########", CultureInfo.InvariantCulture);

    private string Row(Band band)
    {
        var from = Points(band.From);
        var points = band switch
        {
            { To: null } => $"{from} and over",
            { IsUnder: true, To: { } to } => $"{from} to under {Points(to)}",
            { To: { } to } when to == band.From => from,
            { To: { } to } => $"{from}-{Points(to)}",
        };
        return $"      - {{ points: {points}, gives: {band.Gives} }}";
    }

    /// <summary>All with as many decimal places, so that no points are between two rows.</summary>
    private string Points(decimal number) => number.ToString("F" + table.Decimals, CultureInfo.InvariantCulture);
}
