using System.Text.RegularExpressions;

namespace OpenRas.Tests.Reference;

// What one alternative of a condition asks of a column that is known.
internal interface IAlternative
{
    bool Passes(Cell cell);
}

internal sealed record ThatAnswer(string Answer) : IAlternative
{
    public bool Passes(Cell cell) => cell.Answer == Answer;
}

internal sealed record ThatAnswerOrMore(int Place) : IAlternative
{
    public bool Passes(Cell cell) => cell.Place >= Place;
}

internal sealed record ThatText(string Text) : IAlternative
{
    public bool Passes(Cell cell) => cell.Text == Text;
}

// An end that is null is open.
internal sealed record Band(BigRational? Low, bool LowIncluded, BigRational? High, bool HighIncluded) : IAlternative
{
    private const string N = @"-?\p{Sc}?[0-9]+(?:\.[0-9]+)?%?";

    public BigRational? SingleNumber => Low == High && LowIncluded && HighIncluded ? Low : null;

    public static Band Parse(string written)
    {
        if (Match(written, $"^({N})$") is { } exactly)
        {
            return new Band(exactly[0], true, exactly[0], true);
        }

        if (Match(written, $"^({N})-({N})$") is { } range)
        {
            return new Band(range[0], true, range[1], true);
        }

        if (Match(written, $"^({N}) and over$") is { } andOver)
        {
            return new Band(andOver[0], true, null, false);
        }

        if (Match(written, $"^({N}) and under$") is { } andUnder)
        {
            return new Band(null, false, andUnder[0], true);
        }

        if (Match(written, $"^(?:over )?({N}) to (?:under )?({N})$") is { } fromTo)
        {
            bool over = written.StartsWith("over ", StringComparison.Ordinal);
            bool under = written.Contains(" under ", StringComparison.Ordinal);
            return new Band(fromTo[0], !over, fromTo[1], !under);
        }

        if (Match(written, $"^over ({N})$") is { } aboveIt)
        {
            return new Band(aboveIt[0], false, null, false);
        }

        if (Match(written, $"^under ({N})$") is { } belowIt)
        {
            return new Band(null, false, belowIt[0], false);
        }

        throw new FormatException($"the condition '{written}' is not understood");
    }

    public bool Passes(Cell cell)
    {
        BigRational amount = cell.Amount;
        bool lowHolds = Low is not { } low || amount > low || (LowIncluded && amount == low);
        bool highHolds = High is not { } high || amount < high || (HighIncluded && amount == high);
        return lowHolds && highHolds;
    }

    private static List<BigRational>? Match(string written, string pattern)
    {
        Match match = Regex.Match(written, pattern, RegexOptions.CultureInvariant);
        return match.Success
            ? match.Groups.Values.Skip(1).Select(group => Figure.Number(group.Value)).ToList()
            : null;
    }
}
