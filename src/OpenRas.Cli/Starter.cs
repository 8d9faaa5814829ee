using System.Globalization;
using System.Text;
using OpenRas.Analysis;

namespace OpenRas.Cli;

/// <summary>A first definition: whole, checked and commented, with invented figures to put the scheme's own in place of.</summary>
internal sealed record Starter
{
    internal const string SchemaFile = "ras-definition-1.schema.json";

    private const int LongestId = 30;

    /// <summary>Words of a council's name that tell it from no other.</summary>
    private static readonly string[] Common =
        ["council", "county", "city", "borough", "district", "metropolitan", "royal", "london", "of", "the", "and", "scheme"];

    /// <summary>Letters with a mark, and below each the letter without it: .NET asks a library of the system for this, which need not be there.</summary>
    private const string Marked = "àáâãäåçèéêëìíîïñòóôõöùúûüýÿāăąćĉċčďēĕėęěĝğġģĥĩīĭįĵķĺļľńņňōŏőŕŗřśŝşšţťũūŭůűųŵŷźżžẁẃẅỳ";

    private const string Unmarked = "aaaaaaceeeeiiiinooooouuuuyyaaaccccdeeeeegggghiiiijklllnnnooorrrssssttuuuuuuwyzzzwwwy";

    internal string Authority { get; init; } = "Borsetshire County Council";

    internal string Title { get; init; } = "Personal budgets";

    internal string Jurisdiction { get; init; } = "England";

    /// <summary>The first day in force, its month or year, or the word that says it is not known.</summary>
    internal string From { get; init; } = "unread";

    /// <summary>The table of bands that it is made from; null for invented figures.</summary>
    internal BandsTable? Bands { get; init; }

    /// <summary>The period of the amounts.</summary>
    internal string Per { get; init; } = "week";

    /// <summary>No word of the format ends in a year, or in <c>-ras</c>.</summary>
    internal string Id => $"{Named($"{Authority} {Title}")}-{(char.IsAsciiDigit(From[0]) ? From[..4] : "ras")}";

    public override string ToString() => Bands is null ? Invented : new BandsStarter(this, Bands).ToString();

    /// <summary>Answers to give to <c>ras calculate</c>.</summary>
    internal string Answers => Bands is null
        ? "--answer washing=some --answer going-out=some"
        : $"--answer points={BandsStarter.Said(Bands.Bands[0].From)}";

    private string Invented => $$"""
        # yaml-language-server: $schema={{SchemaFile}}
        # The line above lets an editor complete and check what you write; `ras new --schema > {{SchemaFile}}` writes the file that it names.
        # The questions and figures below are invented. Replace them with the scheme's own, and run `ras check` on this file after each change.
        # Put sentences in double quotes. Write numbers in plain digits: 1310.50, not 1,310.50.
        format: 1

        # Which scheme this is. Next year's version is another file with another id.
        id: {{Id}}
        title: {{Quoted(Title)}}
        authority: {{Quoted(Authority)}}
        jurisdiction: {{Jurisdiction}}

        # What kind of scheme it is and whom it is for, if its title or a source says so. `ras list` finds it by these. Then remove the # before each.
        # The kinds are resource-allocation, short-breaks, carers-budget and care-home-fees; the people are adults, children and carers.
        # scheme-kind: resource-allocation
        # scheme-for: adults

        # Its status. Write illustrative while the figures are invented; then proposed, in-use, published, historic or withdrawn. Every printed form says it.
        # With in-use, remove the # before `checked` and write the month in which you saw the scheme published as current.
        # If nobody has checked since it was published, write published, and add `as-at: 2017-04` with the time of publication.
        status: illustrative
        # checked: 2026-11

        # Who wrote this file. Write authority if the authority named above did; write transcribed if someone else copied it from what was published.
        author: authority

        # Who approved this file, if anybody did. Write an office or a body, never a person's name.
        # approved-by: { role: "Director of Adult Social Services", on: 2026-11-20 }

        # How much of the scheme is published. Write full, partial, withheld, not-held, unread or no-scheme.
        disclosure: full

        # The days in force: from, and to if there is a last day. Write a day such as 2026-04-01, or a month or year if you know no more.
        # If no source that you opened says it, write unread.
        in-force: { from: {{From}} }
        currency: GBP

        # What to do if a question is not answered. With stop, a result that needs the answer waits for it. A question can say otherwise.
        unanswered: stop

        # Where the figures come from. With `basis: ours`, whoever writes this file sets them.
        # If they were published, take that line out and remove the #. If most come from one place, write `source: policy` here, once.
        # Otherwise write it at each question, line, row or answer that comes from there.
        basis: ours
        # sources:
        #   policy: { title: "Policy on personal budgets", publisher: "The council", url: example.org/policy, read: 2026-04 }

        # What the amount pays for, and whom people can ask if they disagree with it. These too are invented. If you did not read them, write unread.
        covers: { includes: ["help at home"], excludes: ["rent and household bills"], not-stated: ["travel"] }
        disagree: "Ask the team manager to look at it again, or complain to the council"

        # The questions, in order. `counts` says what more of it means. With need, answers go from least to most need; with support, from least to most unpaid help.
        questions:
          - id: washing
            ask: "How much help do you need to wash?"
            counts: need
            answers:
              - { id: none, text: "I need no help", points: 0 }
              - { id: some, text: "I need some help", points: 8 }
              - { id: all, text: "I need help with all of it", points: 21 }
          - id: going-out
            ask: "How much help do you need to go out?"
            counts: need
            answers:
              - { id: none, text: "I need no help", points: 0 }
              - { id: some, text: "I need help to some places", points: 8 }
              - { id: all, text: "I need help everywhere", points: 19 }
          - id: help
            ask: "How much of this help do you get unpaid, from someone who is willing to go on?"
            counts: support
            answers:
              - { id: none, text: "None", leaves: 100% }
              - { id: some, text: "Some of it", leaves: 75% }
              - { id: most, text: "Most of it", leaves: 50% }
            unanswered: none
            asks-willingness: yes

        # The calculation from top to bottom. Each item is one printed line, and uses only what is above it.
        form:
          # Adding up. A part may have a weight: { line: washing, weight: 1.25 }.
          # Or it says what each answer is worth here: { line: washing, worth: { some: 8 } }.
          - { total: needs, label: "Points for your needs", add: [washing, going-out] }

          # A reduction. It must say its reason, or `unpublished` if none was given. Only a line that says `round` rounds.
          - abatement: needs-left
            label: "Less what unpaid help meets"
            of: needs
            by: help
            reason: "The council does not pay for needs that unpaid help meets"
            round: { to: 1, mode: half-up }

          # Points to money. Every possible number of points is in exactly one row. If you do not know a figure, write unread or unpublished.
          # `prices-of` says what date the prices are for.
          - price-bands: price
            label: "Price for your points"
            unit: £ a {{Per}}
            prices-of: 2026-04
            rows:
              - { needs-left: 0-9, gives: no-budget }
              - { needs-left: 10-19, gives: {{Amount(120.00m)}} }
              - { needs-left: 20-29, gives: {{Amount(165.00m)}} }
              - { needs-left: 30 and over, gives: { refer: "Resource panel" } }

        # The line that is the result, and whose budget it is: person or carer. `also` prints it in another period too.
        results:
          - { line: price, label: "Indicative amount", for: person{{Also}} }

        """;

    private string Also => Per == "week" ? ", also: 52 weeks a year" : "";

    private string Amount(decimal weekly) => (Per == "year" ? weekly * 52 : weekly).ToString("0.00", CultureInfo.InvariantCulture);

    /// <summary>As one line; YAML's double quotes need no more than these two escapes.</summary>
    internal static string Quoted(string text) =>
        $"\"{string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\"";

    /// <summary><c>Ynys Môn County Council</c> is <c>ynys-mon</c>: as many whole words as there is room for, without the common ones.</summary>
    private static string Named(string text)
    {
        var letters = text.ToLowerInvariant().Where(c => CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark && c is not ('\'' or '’'))
            .Select(WithoutMark).Select(c => char.IsAsciiLetterOrDigit(c) ? c : '-');
        var name = "";
        foreach (var word in string.Concat(letters).Split('-', StringSplitOptions.RemoveEmptyEntries).Except(Common))
        {
            if (name.Length + 1 + word.Length > LongestId) break;
            name += name.Length == 0 ? word : "-" + word;
        }

        return name.Length == 0 ? "a" : name;
    }

    private static char WithoutMark(char letter) => Marked.IndexOf(letter, StringComparison.Ordinal) is >= 0 and var at ? Unmarked[at] : letter;
}
