using OpenRas.Diagnostics;
using OpenRas.Syntax;

namespace OpenRas.Binding;

/// <summary>The shapes that are one piece of text.</summary>
internal static class Scalars
{
    internal static readonly Grammar<Located<string>> Text = new TextGrammar("a text") { SharedAs = "text" };
    internal static readonly Grammar<Located<string>> Id = new IdGrammar { SharedAs = "id" };
    internal static readonly Grammar<Located<string>> Name = new TextGrammar("a name") { SharedAs = "name" };
    internal static readonly Grammar<Located<decimal>> Number = new NumberGrammar { SharedAs = "number" };
    internal static readonly Grammar<Located<decimal>> Weight = new NumberGrammar { IsWeight = true };
    internal static readonly Grammar<Located<RasUnit>> Unit = new UnitGrammar { SharedAs = "unit" };
    internal static readonly Grammar<Located<string>> AsAt = new AsAtGrammar { SharedAs = "as-at" };
    internal static readonly Grammar<Located<string>> DayOrMonth = new DayOrMonthGrammar { SharedAs = "day-or-month" };
    internal static readonly Grammar<Located<bool>> YesNo = OneOf("yes or no", ("yes", true), ("no", false), ("true", true), ("false", false));

    /// <summary>A sentence is printed on one line, so line feeds and runs of spaces become one space; so does the space of a web page that does not break.</summary>
    internal static string OneLine(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>A number as written, or as an editor's YAML takes it.</summary>
    internal static Schema DescribeNumber(string pattern, string help) =>
        Schema.OfType("number", "string").Matching($"^(?:{pattern})$", help)
            .With("exclusiveMinimum", -Numbers.Above).With("exclusiveMaximum", Numbers.Above);

    /// <summary>A date, which an editor's YAML takes for a number where it is a year.</summary>
    internal static Schema DescribeYear(string pattern, string help) =>
        Schema.OfType("integer", "string").Matching($"^(?:{pattern})$", help).With("minimum", 1).With("maximum", 9999);

    /// <summary>Reports money in another currency than the definition's.</summary>
    internal static void IsOurMoney(RasUnit unit, SourceSpan span, DiagnosticBag bag)
    {
        if (!unit.IsMoney || bag.Money is null || unit.Thing == bag.Money) return;
        var ours = new RasUnit(bag.Money, unit.Per, unit.ForEach);
        bag.Add(Rules.OtherCurrency, span, unit, Currencies.Named(unit.Thing), Currencies.Named(bag.Money), ours);
    }

    internal static Grammar<Located<T>> OneOf<T>(string what, params (string Word, T Value)[] words) => new OneOfGrammar<T>(what, words);

    private sealed class TextGrammar(string what) : ScalarGrammar<Located<string>>(what)
    {
        private protected override Located<string> Read(ScalarNode scalar, DiagnosticBag bag) => new(OneLine(scalar.Text), scalar.Span);

        internal override Schema Describe(SharedSchemas shared) =>
            Schema.OfType("string", "number", "boolean").Matching("\\S", "Write a text here.");
    }

    private sealed class IdGrammar() : ScalarGrammar<Located<string>>("a name")
    {
        private protected override Located<string> Read(ScalarNode scalar, DiagnosticBag bag)
        {
            if (!Ids.IsWellFormed(scalar.Text)) bag.Add(Rules.BadId, scalar.Span, scalar.Text, Ids.Mend(scalar.Text));
            else if (Ids.IsReserved(scalar.Text)) bag.Add(Rules.ReservedId, scalar.Span, scalar.Text);
            return new(scalar.Text, scalar.Span);
        }

        internal override Schema Describe(SharedSchemas shared) =>
            Schema.OfType("string", "integer", "boolean")
                .Matching($"^{Ids.Pattern}$", "Write a name in lower-case letters, digits and hyphens, such as short-breaks-2026.")
                .With("minimum", 0).With("not", new Schema(("enum", Ids.AllReserved)));
    }

    private sealed class NumberGrammar() : ScalarGrammar<Located<decimal>>("a number")
    {
        /// <summary>Whether it says how many times something counts, so that no unit can belong to it.</summary>
        internal bool IsWeight { get; init; }

        private protected override Located<decimal> Read(ScalarNode scalar, DiagnosticBag bag)
        {
            var text = OneLine(scalar.Text);
            if (Numbers.TryParse(text, out var number)) return new(number, scalar.Span);
            if (IsWeight) NumberTraps.ReportWeight(text, scalar.Span, bag);
            else NumberTraps.Report(text, scalar.Span, bag);
            return new(number, scalar.Span);
        }

        internal override Schema Describe(SharedSchemas shared) =>
            IsWeight ? shared.Refer(Number) : DescribeNumber(Numbers.Pattern, "Write a number in plain digits, such as 1310.50.");
    }

    private sealed class UnitGrammar() : ScalarGrammar<Located<RasUnit>>("a unit")
    {
        private protected override Located<RasUnit> Read(ScalarNode scalar, DiagnosticBag bag)
        {
            var text = OneLine(scalar.Text);
            var unit = OpenRas.RasUnit.Parse(text);
            if (unit is null)
                bag.Add(Rules.BadUnit, scalar.Span, new Extra { Nearest = () => UnitTraps.Nearest(text, bag.Money) }, text);
            else IsOurMoney(unit, scalar.Span, bag);
            return new(unit ?? OpenRas.RasUnit.Points, scalar.Span);
        }

        /// <summary>An editor offers the examples.</summary>
        internal override Schema Describe(SharedSchemas shared) => Schema
            .Pattern($"\\s*{OpenRas.RasUnit.Pattern(OpenRas.RasUnit.Things, "\\s+")}\\s*", "Write a unit, such as £ a week, hours a day or points.")
            .With("examples", UnitTraps.Common);
    }

    private sealed class OneOfGrammar<T> : ScalarGrammar<Located<T>>
    {
        private readonly string what;
        private readonly (string Word, T Value)[] words;

        internal OneOfGrammar(string what, (string Word, T Value)[] words)
            : base(what)
        {
            this.what = what;
            this.words = words;
        }

        private protected override Located<T> Read(ScalarNode scalar, DiagnosticBag bag)
        {
            var text = OneLine(scalar.Text);
            foreach (var (word, value) in words)
            {
                if (word == text) return new(value, scalar.Span);
            }

            bag.Add(Rules.NotOneOf, scalar.Span, new Extra { Nearest = () => Nearest.To(text, words.Select(w => w.Word)) }, text, what, Choices);
            return default;
        }

        internal override Schema Describe(SharedSchemas shared) => Schema.OneOf(words.Select(w => w.Word));

        internal override string Choices => Lists.List(words.Select(w => $"`{w.Word}`"), "or");
    }
}

/// <summary>A day, a month, a year, or a year from spring to spring; or the word that says it is not known.</summary>
internal sealed class AsAtGrammar() : ScalarGrammar<Located<string>>("a date")
{
    private const string Help = "Write a day, month or year, such as 2026-04-01, 2026-04, 2026 or 2026/27. "
        + "You can also write unread or unpublished.";

    internal override Schema Describe(SharedSchemas shared) =>
        Schema.AnyOf([Scalars.DescribeYear(Days.PatternInWords, Help), Schema.OneOf(NotRead.Words)]);

    private protected override Located<string> Read(ScalarNode scalar, DiagnosticBag bag)
    {
        if (!NotRead.Words.Contains(scalar.Text) && Days.InWords(scalar.Text) is null) bag.Add(Rules.BadDate, scalar.Span, scalar.Text);
        return new(scalar.Text, scalar.Span);
    }
}

/// <summary>A day or a month. Who writes it knows it, so that no word stands for one that is not known.</summary>
internal sealed class DayOrMonthGrammar() : ScalarGrammar<Located<string>>("a date")
{
    internal override Schema Describe(SharedSchemas shared) =>
        Schema.Pattern(Days.PatternOfDayOrMonth, "Write a month such as 2026-11, or a day such as 2026-11-20.");

    private protected override Located<string> Read(ScalarNode scalar, DiagnosticBag bag)
    {
        if (!Days.IsDayOrMonth(scalar.Text))
            bag.Add(Rules.BadDate, scalar.Span, new Extra { Help = "Write a month such as `2026-11`, or a day such as `2026-11-20`." }, scalar.Text);
        return new(scalar.Text, scalar.Span);
    }
}
