using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using OpenRas.Analysis;
using OpenRas.Diagnostics;

namespace OpenRas.Cli;

/// <summary>What a letter says, as a command line gives it.</summary>
internal sealed class LetterOptions
{
    private static readonly string[] Parts = ["allocation", "plan", "free-use"];

    private readonly Option<Amount?> figure = new("--figure")
    {
        Description = "The figure in the letter, such as 112.21 or \"£112.21 a week\".",
        HelpName = "AMOUNT",
        CustomParser = Figure,
    };

    private readonly Option<string?> per = new("--per")
    {
        Description = "The period of the figure.",
        HelpName = string.Join('|', RasUnit.PeriodWords),
    };

    private readonly Option<string?> on = new("--on")
    {
        Description = "The date of the letter: a day, a month, a year, or a year such as 2013/14.",
        HelpName = "DATE",
    };

    private readonly Option<string?> result = new("--result")
    {
        Description = "The result to compare, by the name of its line. Without it, the first result in money.",
        HelpName = "ID",
    };

    private readonly Option<decimal?> weeks = new("--weeks")
    {
        Description = "How many weeks the letter counts in a year, if it says so.",
        HelpName = "NUMBER",
        CustomParser = Weeks,
    };

    private readonly Option<(string Line, decimal Score, decimal Amount)[]> others = new("--letter")
    {
        Description = "Another letter: its score, and its amount in the same period. You can repeat this option. It changes no file.",
        HelpName = "points=22:112.21",
        CustomParser = Others,
    };

    private readonly Option<string?> authority = new("--authority")
    {
        Description = "Without a definition: the council that sent the letter.",
        HelpName = "NAME",
    };

    private readonly Option<string?> jurisdiction = new("--jurisdiction")
    {
        Description = "Without a definition: the country whose law on information applies, such as England or Scotland.",
        HelpName = "NAME",
    };

    private readonly Option<(string Part, bool IsShown)[]> shows = new("--shows")
    {
        Description = "Without a definition: whether the letter shows a clear allocation at the start, an agreed plan with outcomes, "
            + "and free use of the money. You can repeat this option. Leave out what you cannot see.",
        HelpName = "allocation=yes",
        CustomParser = Shows,
    };

    internal void AddTo(Command command)
    {
        foreach (var option in new Option[] { figure, per, on, result, weeks, others, authority, jurisdiction, shows }) command.Add(option);
    }

    /// <summary>Which options belong together.</summary>
    internal void Check(CommandResult parsed, bool hasDefinition)
    {
        if (parsed.GetResult(figure) is null && hasDefinition)
            parsed.AddError("write the figure in the letter: --figure 112.21 --per week");
        // The value of an option that cannot be read cannot be asked for here.
        if (parsed.GetResult(figure) is { Tokens: [var written] } && Amount.Parse(written.Value) is { } amount && Period(amount, parsed.GetValue(per)) is null)
            parsed.AddError("the period of the figure is missing; add --per week, --per year or another period");
        if (parsed.GetValue(per) is { } period && !RasUnit.PeriodWords.Contains(period))
            parsed.AddError($"`{period}` is not a period; the periods are {string.Join(", ", RasUnit.PeriodWords)}");
        if (parsed.GetValue(on) is { } date && !Written.IsDate(date))
            parsed.AddError($"`{date}` is not a date; write --on 2013-09-30, --on 2013-09, --on 2013 or --on 2013/14");
        if (!hasDefinition && parsed.GetValue(authority) is null)
            parsed.AddError("name a definition, or write --authority NAME if there is none for this council");
        var without = hasDefinition ? new Option[] { authority, jurisdiction, shows } : [result, weeks, others];
        var why = hasDefinition ? "is for a letter without a definition; leave it out" : "needs a definition";
        foreach (var option in without.Where(o => parsed.GetResult(o) is { Implicit: false })) parsed.AddError($"{option.Name} {why}");
    }

    /// <summary>What the definition lacks; null where it has everything.</summary>
    internal string? WhyNot(ParseResult parsed, RasDefinition ras)
    {
        var results = ras.Calculate(ras.CheckAnswers().OrThrow()).Results.Where(r => r.Line > 0).ToList();
        var asked = parsed.GetValue(result);
        if (asked is not null && !results.Exists(r => r.Id == asked))
            return $"there is no result `{asked}`; the results are {string.Join(", ", results.Select(r => r.Id))}";
        if (results.Count > 0 && !results.Exists(r => (asked is null || r.Id == asked) && r.Unit.IsMoney))
            return "this result is no amount of money; choose another result with --result";
        var unknown = (parsed.GetValue(others) ?? []).Select(l => l.Line).FirstOrDefault(l => ras.Form.All(f => f.Id != l));
        return unknown is null ? null : $"there is no line `{unknown}`; the lines are {string.Join(", ", ras.Form.Select(f => f.Id))}";
    }

    internal AwardCheck Check(ParseResult parsed, AnswerSet answers, IReadOnlyList<RasDefinition> versions)
    {
        var amount = parsed.GetValue(figure)!;
        return answers.Definition.CheckAward(
            answers,
            amount.Value,
            Period(amount, parsed.GetValue(per))!,
            parsed.GetValue(result),
            parsed.GetValue(on),
            parsed.GetValue(weeks),
            parsed.GetValue(others),
            versions);
    }

    /// <summary>As a definition names it, however it is written; any other country is as it is.</summary>
    private static string? Named(string? written) => Array.Find(StarterQuestion.Jurisdictions(), j => j.Equals(written, StringComparison.OrdinalIgnoreCase)) ?? written;

    internal AwardCheck WithoutDefinition(ParseResult parsed)
    {
        var amount = parsed.GetValue(figure);
        var shown = (parsed.GetValue(shows) ?? []).GroupBy(s => s.Part).ToDictionary(g => g.Key, g => (bool?)g.Last().IsShown);
        return AwardCheck.WithoutDefinition(
            parsed.GetValue(authority)!,
            amount?.Value,
            Period(amount, parsed.GetValue(per)),
            parsed.GetValue(on),
            Named(parsed.GetValue(jurisdiction)),
            shown.GetValueOrDefault(Parts[0]),
            shown.GetValueOrDefault(Parts[1]),
            shown.GetValueOrDefault(Parts[2]));
    }

    /// <summary>As the option says, or as the figure is written: <c>a week</c>.</summary>
    private static string? Period(Amount? amount, string? said) => said
        ?? Array.Find(RasUnit.PeriodWords, p => amount?.Unit.EndsWith(" " + p, StringComparison.Ordinal) is true);

    private static Amount? Figure(ArgumentResult parsed)
    {
        var written = parsed.Tokens[0].Value;
        if (Amount.Parse(written) is { Value: <= AwardCheck.Largest } amount) return amount;
        parsed.AddError($"`{written}` is not an amount; write --figure 112.21 or --figure \"£112.21 a week\"");
        return null;
    }

    private static decimal? Weeks(ArgumentResult parsed)
    {
        if (Number(parsed.Tokens[0].Value) is > 0 and <= 54 and var weeks) return weeks;
        parsed.AddError($"`{parsed.Tokens[0].Value}` is not a number of weeks in a year; write --weeks 52");
        return null;
    }

    private static (string, decimal, decimal)[] Others(ArgumentResult parsed)
    {
        var found = new List<(string, decimal, decimal)>();
        foreach (var written in parsed.Tokens.Select(t => t.Value))
        {
            if (written.Split('=', ':') is [{ Length: > 0 } line, var score, var paid] && Number(score) is { } s && Amount.Parse(paid) is { Value: <= AwardCheck.Largest } a)
                found.Add((line, s, a.Value));
            else parsed.AddError($"`{written}` is not a letter; write --letter points=22:112.21");
        }

        return [.. found];
    }

    private static (string, bool)[] Shows(ArgumentResult parsed)
    {
        var found = new List<(string, bool)>();
        foreach (var written in parsed.Tokens.Select(t => t.Value))
        {
            if (written.Split('=') is [var part, ("yes" or "no") and var shown] && Parts.Contains(part)) found.Add((part, shown == "yes"));
            else parsed.AddError($"`{written}` is not something that a letter shows; write one such as --shows plan=no");
        }

        return [.. found];
    }

    private static decimal? Number(string written) =>
        decimal.TryParse(written, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) ? number : null;
}
