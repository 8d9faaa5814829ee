using System.Text.RegularExpressions;
using OpenRas.Binding;
using OpenRas.Diagnostics;
using OpenRas.Syntax;

namespace OpenRas.Tests.House;

/// <summary>A pattern of the schema stands beside the parser of the same thing. They accept the same texts.</summary>
public sealed class SchemaPatternTests
{
    private static readonly string[] Numbers =
        ["0", "7", "10", "-3", "1.5", "0.05", "1", "1.0", "1.50", "-0.5", "-0.05", "-0", "-0.0", "-0.00", "01", "00", ".5", "5.", "-", "", "1.2.3", "1e3", "0x1F", "1,000", "999999999999", "1000000000000", "1.0123456789", "1.01234567890"];

    private static readonly string[] Counted =
        [.. RasUnit.Things, "£", "€", "$", "CHF", "GBP", "XYZ", "chf", "point", "week", "hour", "share", "four-week", "number of rooms", "number of people in the home", "number of", "number of ", "number of a week", "number of  rooms", "number of for each x", "number of Rooms", "number of 2", "pounds", "", "number of -"];

    private static readonly string[] Tails =
        ["", .. RasUnit.Periods.Select(p => " " + p), " per week", " a week once", "  a week", " a week ", " for each point", " for each ", " a week for each point", " for each a week", " for each Point", " for each x for each y", " a fortnight"];

    [Fact]
    public void Numbers_agree() => Agree(OpenRas.Numbers.Pattern, Numbers.Concat(Short("-01.9", 5)), t => OpenRas.Numbers.TryParse(t, out _));

    [Fact]
    public void Names_agree() => Agree(Ids.Pattern, Short("a0-A_", 4).Concat([new('a', 60), new('a', 61), "washing-and-dressing", "a b"]), Ids.IsWellFormed);

    [Fact]
    public void Days_agree() => Agree(Days.Pattern, Dates(), t => Days.TryParse(t, out _));

    [Fact]
    public void Days_months_and_years_agree() =>
        Agree(Days.PatternInWords, [.. Dates(), "2011", "0000", "201", "20111", "2023/24", "2023/2", "0000/01", "2011-00", "2011-01", "2011-12", "2011-13", "2011-9"], t => Days.InWords(t) is not null);

    [Fact]
    public void Days_and_months_agree() =>
        Agree(Days.PatternOfDayOrMonth, [.. Dates(), "2011", "2023/24", "2011-00", "2011-01", "0000-01", "2011-12", "2011-13", "2011-9", "2011-011", "unread", ""], Days.IsDayOrMonth);

    [Fact]
    public void Units_agree() => Agree(RasUnit.Pattern(RasUnit.Things), Counted.SelectMany(c => Tails, (c, t) => c + t), t => RasUnit.Parse(t) is not null);

    [Fact]
    public void Figures_agree()
    {
        string[] few = ["5", "1", "1.0", "-2.5", "05", ""];
        var figures = from sign in new[] { "", "£", " ", "£ ", "$", "€", "CHF", "CHF ", "GBP ", "XYZ " }
                      from number in few
                      from counted in Counted.Select(c => " " + c).Concat(["", "%", " %", "number of rooms", "%number of rooms"])
                      from tail in Tails
                      select sign + number + counted + tail;

        Agree(FigureGrammar.Pattern, figures.Concat(Numbers.SelectMany(n => new[] { n, n + "%", "£" + n, n + " hours" })).Concat(["5  hours  a   week", " £5 a week "]), IsFigure);
    }

    [Fact]
    public void Texts_that_say_nothing_agree() =>
        Agree(SaidGrammar.PatternOfFillers, ["", "-", ".", "?", "n/a", "N/A", "n.a.", "N / A", "na", "none", "None.", "(none)", "NIL", "tbc", "not known", "Not  known", "no reason given", "no reason", "nobody", "an", "a", "none of it", "Panel", "ζ"], SaidGrammar.IsFiller);

    [Fact]
    public void Texts_of_two_words_agree() =>
        Agree($"[\\s\\S]*{SaidGrammar.PatternOfTwoWords}[\\s\\S]*", ["", "a", "a b", "half-term", "n/a", "a -", "- a", "a 2", "a 2 b", "Prices rose", "£400 a b", "a\nb", "3 4"], SaidGrammar.HasTwoWords);

    private static bool IsFigure(string text)
    {
        var bag = new DiagnosticBag(new SourceText("figure", text));
        return FigureGrammar.Any.Read(new ScalarNode(text, SourceSpan.At(1, 1)), bag) is { Number: not null };
    }

    private static void Agree(string pattern, IEnumerable<string> texts, Func<string, bool> accepts)
    {
        var regex = new Regex($"^(?:{pattern})$", RegexOptions.CultureInvariant);
        var all = texts.Distinct().ToList();

        Assert.Contains(all, t => accepts(t));
        Assert.Empty(all.Where(t => regex.IsMatch(t) != accepts(t)).Take(20));
    }

    private static IEnumerable<string> Dates() =>
        from year in new[] { "0000", "0001", "0004", "1900", "2000", "2023", "2024", "9999", "24" }
        from month in Enumerable.Range(0, 14)
        from day in Enumerable.Range(0, 33)
        select $"{year}-{month:00}-{day:00}";

    private static IEnumerable<string> Short(string letters, int most) =>
        Enumerable.Range(1, most).SelectMany(n => Enumerable.Range(0, n).Aggregate<int, IEnumerable<string>>([""], (all, _) => all.SelectMany(a => letters, (a, c) => a + c)));
}
