using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using OpenRas.Analysis;

namespace OpenRas.Cli;

/// <summary>What somebody knows of prices, as a command line gives it. Nothing is assumed.</summary>
internal sealed class PurchaseOptions
{
    private readonly Option<decimal?> rate = new("--rate")
    {
        Description = "An hourly rate that you were quoted, such as 22.50.",
        HelpName = "AMOUNT",
        CustomParser = Positive,
    };

    private readonly Option<decimal?> vat = new("--vat") { Description = "VAT, such as 20%.", HelpName = "PERCENT", CustomParser = Share };
    private readonly Option<(string Name, decimal Share, string From)[]> onCosts = new("--on-cost")
    {
        Description = "A cost of an employer on top of the rate, with the day or month from which it holds. You can repeat this option.",
        HelpName = "pension=3%@2026-04",
        CustomParser = OnCosts,
    };

    private readonly Option<int?> shortestCall = new("--shortest-call")
    {
        Description = "The shortest call, in minutes.",
        HelpName = "MINUTES",
        CustomParser = Minutes,
    };

    private readonly Option<decimal?> plannedHours = new("--planned-hours")
    {
        Description = "The hours that are planned, in the period of the figure.",
        HelpName = "HOURS",
        CustomParser = Positive,
    };

    internal void AddTo(Command command)
    {
        foreach (var option in new Option[] { rate, vat, onCosts, shortestCall, plannedHours }) command.Add(option);
    }

    internal void Check(CommandResult parsed)
    {
        if (parsed.GetResult(onCosts) is { Implicit: false } && parsed.GetResult(rate) is null)
            parsed.AddError("--on-cost is on top of a rate; add --rate AMOUNT");
    }

    internal AwardCheck Buying(AwardCheck check, ParseResult parsed) =>
        check.Buying(parsed.GetValue(rate), parsed.GetValue(vat), parsed.GetValue(onCosts), parsed.GetValue(shortestCall),
            parsed.GetValue(plannedHours));

    private static decimal? Positive(ArgumentResult parsed)
    {
        if (Amount.Parse(parsed.Tokens[0].Value) is { Value: > 0 and <= AwardCheck.Largest } amount) return amount.Value;
        parsed.AddError($"`{parsed.Tokens[0].Value}` is not a number above 0; write one such as 22.50");
        return null;
    }

    private static decimal? Share(ArgumentResult parsed)
    {
        if (Percent(parsed.Tokens[0].Value) is { } share) return share;
        parsed.AddError($"`{parsed.Tokens[0].Value}` is not a per cent; write --vat 20%");
        return null;
    }

    private static int? Minutes(ArgumentResult parsed)
    {
        if (int.TryParse(parsed.Tokens[0].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var minutes)
            && minutes is > 0 and <= 1440)
            return minutes;
        parsed.AddError($"`{parsed.Tokens[0].Value}` is not a number of minutes; write --shortest-call 30");
        return null;
    }

    private static (string, decimal, string)[] OnCosts(ArgumentResult parsed)
    {
        var found = new List<(string, decimal, string)>();
        foreach (var written in parsed.Tokens.Select(t => t.Value))
        {
            if (written.Split('=', '@') is [{ Length: > 0 } name, var share, var from] && Percent(share) is { } s && Written.IsDate(from))
                found.Add((name, s, from));
            else
                parsed.AddError($"`{written}` is not a cost; write its name, its share and its first day: --on-cost pension=3%@2026-04");
        }

        return [.. found];
    }

    private static decimal? Percent(string written)
    {
        if (!written.EndsWith('%')) return null;
        var isNumber = decimal.TryParse(written[..^1], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var share);
        return isNumber && share <= 100 ? share / 100 : null;
    }
}
