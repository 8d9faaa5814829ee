using System.Diagnostics;
using OpenRas.Calculation;

namespace OpenRas.Words;

/// <summary>The phrases that more than one page uses, in English.</summary>
internal static class EnglishPhrases
{
    /// <summary>A state in full: <c>referred to Resource panel</c>, <c>not read in any source we opened</c>.</summary>
    internal static string InFull(State state, string? text) => state switch
    {
        State.NoBudget => With("no budget", text),
        State.NotEligible => With("not eligible", text),
        State.Refer => IsSentence(text!) ? "referred: " + text : "referred to " + text,
        State.Unpublished => With("not published", text),
        State.Unread => With("not read in any source we opened", text),
        State.Unclear => "the source can be read two ways: " + text,
        State.DoesNotApply => With("does not apply", text),
        State.NotAnswered => "not answered",
        State.NotSupplied => "not supplied",
        _ => throw new UnreachableException(),
    };

    internal static string InFull(Cause cause) => InFull(cause.State, cause.Text);

    /// <summary>The same, naming the line where it began.</summary>
    internal static string Because(Cause cause) =>
        cause.State == State.Unclear ? $"at line {cause.Line} {InFull(cause)}" : $"line {cause.Line} is {InFull(cause)}";

    /// <summary>A state in a word or two, for the column of values.</summary>
    internal static string InShort(State state) => state switch
    {
        State.NoBudget => "no budget",
        State.NotEligible => "not eligible",
        State.Refer => "referred",
        State.Unpublished => "not published",
        State.Unread => "not read",
        State.Unclear => "unclear",
        _ => "",
    };

    internal static string Reason(Reason reason) => reason.State switch
    {
        State.Figure => reason.Text!,
        State.Unpublished => "no reason is published",
        State.Unread => "we have read no reason",
        _ => "the source can be read two ways: " + reason.Text,
    };

    /// <summary>How sure a figure is that is not quoted.</summary>
    internal static string Is(Basis basis) => basis switch
    {
        Basis.Derived => "We worked this out from figures in the source.",
        Basis.Inferred => "We concluded this. It fits what was published, but no source says it.",
        _ => "Whoever wrote this file chose this. The scheme does not say it.",
    };

    /// <summary>How sure it is that a quoted figure belongs where it is used.</summary>
    internal static string PlaceIs(Basis basis) => basis switch
    {
        Basis.Derived => "We worked out from the source that it belongs here.",
        Basis.Inferred => "That it belongs on this line is our own conclusion.",
        _ => "Whoever wrote this file chose to use it here.",
    };

    /// <summary><c>on 5 October 2026</c>, <c>in October 2026</c>.</summary>
    internal static string When(string date) => (Days.TryParse(date, out _) ? "on " : "in ") + Days.InWords(date);

    /// <summary>For when a price holds; null where the file says nothing.</summary>
    internal static string? PricesOf(string? when) => when switch
    {
        null => null,
        "unpublished" => "Prices of a day that is not published.",
        "unread" => "Prices of a day that was not read in any source we opened.",
        _ => $"Prices of {Days.InWords(when)}.",
    };

    /// <summary>A value where its unit is plain from the line: <c>37</c>, <c>£93.92</c>, <c>75%</c>.</summary>
    internal static string Short(RasUnit unit, decimal value)
    {
        if (unit.IsMoney) return new RasUnit(unit.Thing, null, null).Format(value);
        return unit == RasUnit.Share ? unit.Format(value) : Numbers.Plain(value, grouped: true);
    }

    /// <summary>How far a figure moved: <c>£10.43</c>, <c>9 points</c>.</summary>
    internal static string Moved(RasUnit unit, decimal by) => new RasUnit(unit.Thing, null, null).Format(by);

    /// <summary>A figure of the definition; a share as the source writes it.</summary>
    internal static string Figure(Figure figure)
    {
        if (!figure.IsKnown) return InFull(figure.State, figure.Text);
        return figure.Unit == RasUnit.Share ? figure.Written : figure.Unit.Format(figure.Value);
    }

    /// <summary><c>line 13</c>, <c>lines 10 + 11</c>.</summary>
    internal static string Lines(IReadOnlyList<int> numbers, string separator) =>
        (numbers.Count == 1 ? "line " : "lines ") + string.Join(separator, numbers.Select(n => Numbers.Plain(n)));

    /// <summary><c>line 13</c>.</summary>
    internal static string Line(FormLine line) => "line " + Numbers.Plain(line.Number);

    internal static string Mode(RoundingMode mode) => mode switch
    {
        RoundingMode.HalfUp => "half up",
        RoundingMode.HalfDown => "half down",
        RoundingMode.HalfEven => "half to even",
        RoundingMode.Up => "up",
        _ => "down",
    };

    /// <summary>A phrase as a sentence of its own.</summary>
    internal static string Sentence(string phrase) => Ended(char.ToUpperInvariant(phrase[0]) + phrase[1..]);

    /// <summary>A sentence that ends once, whatever text it ends with.</summary>
    internal static string Ended(string words) => words[^1] is '.' or '?' or '!' ? words : words + ".";

    /// <summary>A text within a sentence, which goes on after it.</summary>
    internal static string Within(string words) => words.TrimEnd('.');

    /// <summary>Who decides is a name; how it is decided takes more than one sentence.</summary>
    private static bool IsSentence(string text) => text.Contains(". ", StringComparison.Ordinal);

    private static string With(string words, string? text) => text is null ? words : $"{words}: {text}";
}
