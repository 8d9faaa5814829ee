using System.Globalization;
using System.Text;
using OpenRas.Analysis;

namespace OpenRas.Cli;

/// <summary>A first definition: whole, checked and commented, with invented figures to put the scheme's own in place of.</summary>
internal sealed record Starter
{
    internal const string SchemaFile = "ras-definition-1.schema.json";

    private const int LongestId = 50;

    internal string Authority { get; init; } = "Borsetshire County Council";

    internal string Title { get; init; } = "Personal budgets";

    internal string Jurisdiction { get; init; } = "England";

    /// <summary>The first day in force, its month or year, or the word that says it is not known.</summary>
    internal string From { get; init; } = "unread";

    /// <summary>The period of the amounts.</summary>
    internal string Per { get; init; } = "week";

    /// <summary>No word of the format ends in a year, or in <c>-scheme</c>.</summary>
    private string Id => $"{Named($"{Authority} {Title}")}-{(char.IsAsciiDigit(From[0]) ? From[..4] : "scheme")}";

    public override string ToString() => $$"""
        # yaml-language-server: $schema={{SchemaFile}}
        # The line above lets an editor complete and check what you write; `ras schema > {{SchemaFile}}` makes the file that it names.
        # The questions and figures below are invented. Put the scheme's own in their place, and run `ras check` on this file after each change.
        # Put sentences in double quotes. Write numbers in plain digits: 1310.50, not 1,310.50.
        format: 1

        # Which scheme this is. Next year's version is another file with another id.
        id: {{Id}}
        title: {{Quoted(Title)}}
        authority: {{Quoted(Authority)}}
        jurisdiction: {{Jurisdiction}}

        # Where it stands: illustrative while the figures are invented; then proposed, in-use, published, historic or withdrawn. Every printed form says so.
        # With in-use, take the # before `checked` away and write the month in which you saw the scheme published as current.
        # If nobody has checked since it was published, write published, and add `as-at: 2017-04` with the time at which it was published.
        status: illustrative
        # checked: 2026-11

        # Who wrote this file: authority, the one named above; or transcribed, by someone else from what was published.
        author: authority

        # Who approved this file, if somebody did: an office or a body, never a person's name.
        # approved-by: { role: "Director of Adult Social Services", on: 2026-11-20 }

        # How much of the scheme is published: full, partial, withheld, not-held, unread or no-scheme.
        disclosure: full

        # The days in force: from, and to if there is a last one. Write a day such as 2026-04-01; a month or year where no more is known;
        # or unread where no source that you opened says it.
        in-force: { from: {{From}} }
        currency: GBP

        # What silence means, for each question that does not say otherwise. With stop, a result that needs the answer waits for it.
        unanswered: stop

        # Where the figures were published. Take the # away, and write `source: policy` at each question, line, row or answer that comes from there.
        # Where most come from one place, write it once at the top of the file instead; or `basis: ours`, for figures that you set yourself.
        # sources:
        #   policy: { title: "Policy on personal budgets", publisher: "The council", url: example.org/policy, read: 2026-04 }

        # What the amount pays for, and whom a person can ask who disagrees with it. Take the # away; until then `ras check` says that they are not stated.
        # covers: { includes: ["help at home"], excludes: ["rent and household bills"], not-stated: ["travel"] }
        # disagree: "Ask the team manager to look at it again, or complain to the council"

        # What is asked, in order. `counts` says what more of it means: for need, answers go from least to most need; for support, from least to most unpaid help.
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

        # The calculation from top to bottom: each item is one printed line, and looks only at what stands above it.
        form:
          # Adding up. A part may have a weight: { line: washing, weight: 1.25 }.
          # Or it says what each answer is worth here: { line: washing, worth: { some: 8 } }.
          - { total: needs, label: "Points for your needs", add: [washing, going-out] }

          # A reduction. It must say its reason, or `unpublished` where none was given. Only a line that says `round` rounds.
          - abatement: needs-left
            label: "Less what unpaid help meets"
            of: needs
            by: help
            reason: "Help that someone is willing and able to give is not paid for"
            round: { to: 1, mode: half-up }

          # Points to money. Every number of points that can come out stands in exactly one row. Where a figure is not known write unread or unpublished.
          # `prices-of: 2026-04` beside the unit says whose prices they are.
          - price-bands: price
            label: "Price for your points"
            unit: £ a {{Per}}
            rows:
              - { needs-left: 0-9, gives: no-budget }
              - { needs-left: 10-19, gives: {{Amount(82.50m)}} }
              - { needs-left: 20-29, gives: {{Amount(165.00m)}} }
              - { needs-left: 30 and over, gives: { refer: "Resource panel" } }

        # Which line is the answer, and whose budget it is: person or carer. `also` prints it in another period beside it.
        results:
          - { line: price, label: "Indicative amount", for: person{{Also}} }

        """;

    private string Also => Per == "week" ? ", also: 52 weeks a year" : "";

    private string Amount(decimal weekly) => (Per == "year" ? weekly * 52 : weekly).ToString("0.00", CultureInfo.InvariantCulture);

    /// <summary>As one line; YAML's double quotes need no more than these two escapes.</summary>
    private static string Quoted(string text) =>
        $"\"{string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\"";

    /// <summary><c>Cyngor Sir Ynys Môn</c> is <c>cyngor-sir-ynys-mon</c>.</summary>
    private static string Named(string text)
    {
        var letters = text.Normalize(NormalizationForm.FormD).Where(c => CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark && c is not ('\'' or '’'))
            .Select(c => char.IsAsciiLetterOrDigit(c) ? char.ToLowerInvariant(c) : '-');
        var name = string.Join('-', string.Concat(letters).Split('-', StringSplitOptions.RemoveEmptyEntries));
        if (name.Length > LongestId) name = name[..LongestId].TrimEnd('-');
        return name.Length == 0 ? "ras" : name;
    }
}
