using System.Diagnostics;
using OpenRas.Calculation;
using static OpenRas.Words.EnglishPhrases;

namespace OpenRas.Words;

/// <summary>The arithmetic of a line in English, row by row: what it is, where its number comes from, and the number with its sign.</summary>
internal static class EnglishSums
{
    /// <summary>None where a figure is taken as it is.</summary>
    internal static IReadOnlyList<LinePart> Rows(Worked worked) => worked.Sum is [{ Kind: SumKind.Answer or SumKind.Given or SumKind.Figure or SumKind.Row }]
        ? []
        : [.. worked.Sum.Select((row, at) => new LinePart(Label(row), From(row), Number(row, isFirst: at == 0)))];

    private static string Label(SumRow row) => row.Kind switch
    {
        SumKind.Base => row.Label!,
        SumKind.Part => row.Part!.Worth is { } worth ? $"{row.Label}: {Worth(worth)}" : row.Label!,
        SumKind.TakenOff or SumKind.Left or SumKind.Added => row.Sign == Sign.Less ? "taken off" : "added",
        SumKind.Factor => row.Figure is { } figure ? Figure(figure) : row.Label!,
        SumKind.Row => "the row gives",
        SumKind.End => $"{Short(row.Unit, row.End!.Gives.Value)} at {Numbers.Plain(row.End.At, grouped: true)}",
        SumKind.Way => "from the one to the other",
        SumKind.Limit => row.Sign == Sign.AtLeast ? "at least" : "at most",
        SumKind.Instead => "past that, the scheme gives",
        SumKind.Count => "how many count",
        SumKind.Rounding => $"rounded to {Short(row.Unit, row.How!.To)}, {Mode(row.How.Mode)}",
        _ => throw new UnreachableException(),
    };

    /// <summary>Where a number comes from: a line, or a line times a weight; empty where the label says it.</summary>
    private static string From(SumRow row) => row.Kind switch
    {
        SumKind.Part => Part(row),
        SumKind.TakenOff or SumKind.Added => ShareOf(row),
        SumKind.Left => "100% less " + ShareOf(row),
        SumKind.End => $"{Short(row.Unit, Math.Abs(row.End!.Gives.Value))} × {Numbers.Plain(row.Times!.Value, grouped: true)}",
        SumKind.Count => row.Counted.Count > 0 ? Lines(row.Counted, ", ") : "",
        _ => row.Line is { } line ? Line(line) : "",
    };

    private static string Part(SumRow row)
    {
        var part = row.Part!;
        if (part.Failed.Count > 0) return "left out, because " + EnglishConditions.Failed(part.Failed);
        if (row.Number is null) return Without(part.Line, part.Cause!);
        var weight = row.Times is { } times ? " × " + Numbers.Plain(Math.Abs(times)) : "";
        if (part.Worth is null) return Line(part.Line) + weight;
        return weight.Length > 0 ? Short(row.Unit, Math.Abs(part.Worth.Figure?.Value ?? 0)) + weight : "";
    }

    private static string Without(int line, Cause cause) => cause.State switch
    {
        State.DoesNotApply => Line(line) + " does not apply",
        State.Unclear => $"{Line(line)}: {InFull(cause)}",
        State.NotAnswered when cause.Line != line => $"{Line(line)} waits for {Line(cause.Line)}",
        _ => $"{Line(line)} is {InFull(cause)}",
    };

    private static string ShareOf(SumRow row) => row.Line is { } line ? Line(line) : row.Written ?? RasUnit.Share.Format(row.Times!.Value);

    private static string Worth(AnswerWorth worth) => worth.Figure switch
    {
        null => $"{worth.Answer} is worth 0 here",
        { IsKnown: true } figure => $"{worth.Answer} is worth {Figure(figure)}",
        _ => worth.Answer,
    };

    private static string Number(SumRow row, bool isFirst)
    {
        if (row.Number is not { } number) return "";
        var printed = row.Kind == SumKind.Factor && row.Figure is { Unit: var unit } && unit == RasUnit.Share ? row.Figure.Written : Short(row.Unit, number);
        var divided = row.Divisor == 1 ? printed : $"{printed} ÷ {Numbers.Plain(row.Divisor, grouped: true)}";
        return (isFirst && row.Sign == Sign.Plus ? "" : Signed(row.Sign)) + divided;
    }

    private static string Signed(Sign sign) => sign switch
    {
        Sign.Plus => "+ ",
        Sign.Less => "- ",
        Sign.Times => "× ",
        Sign.DividedBy => "÷ ",
        Sign.AtLeast => "≥ ",
        Sign.AtMost => "≤ ",
        _ => "= ",
    };

    private static string Line(int number) => "line " + Numbers.Plain(number);
}
