using OpenRas.Analysis;
using OpenRas.Calculation;
using static OpenRas.Words.EnglishPhrases;

namespace OpenRas.Words;

/// <summary>What each line of a statement says, in English. What is in a table is not said again.</summary>
internal sealed class EnglishStatementLines(Statement statement)
{
    private static readonly Language English = Language.English;

    private readonly StatementFacts facts = statement.Facts;
    private readonly StatementBlock said = statement.Facts.Case;
    private readonly Allocation form = statement.Allocation.In(English);
    private readonly RasDefinition definition = statement.Allocation.Definition;

    internal IEnumerable<string> Said(int line) => line switch
    {
        1 => Status(),
        2 => Amount(),
        3 => Person(said.For, "Write a reference, the date, who took part, and whether there was an advocate."),
        4 => Rules(),
        5 => Assessment(),
        6 => Needs(),
        7 => facts.Questions.Count == 0 ? ["These rules have no questions in this file."] : [],
        8 => Evidence(),
        9 => facts.Subtotals.Count == 0 ? ["The form has no subtotals."] : [],
        10 => Prices(),
        11 => UnpaidSupport(),
        12 => facts.Adjustments.Count == 0 ? ["These rules have no line that takes off or adds a share."] : [],
        13 => facts.LimitsAndRounding.Count == 0 ? ["No limit is on the form, and no figure was rounded to another."] : [],
        14 => Covered(),
        15 => Person(said.NotCaptured, "Write what matters about this person that no question asks."),
        16 => MetBy(),
        17 => Enough(),
        18 => Way(),
        19 => Person(said.OtherMethods, "Write which other ways of working it out were tried, what they gave, and why this one was used."),
        20 => ["No earlier calculation was given, so nothing is compared."],
        21 => ["This file of the rules states no steps from an earlier amount."],
        22 => Payers(),
        23 => Options(),
        24 => Decision(),
        25 => facts.OtherAnswers is null ? ["No answer changes an amount here."] : Mattered(facts.OtherAnswers),
        26 => NotKnown(),
        27 => Disagreeing(),
        28 => Again(),
        _ => Glossary(),
    };

    private IEnumerable<string> Status()
    {
        if (form.FinalDecisions.Count > 0) yield return "People decided on a final amount. The calculated amount was an estimate to start planning from.";
        else if (form.Lines.Count == 0) yield return "There is no amount, because the rules are not in this file.";
        else yield return "This is an estimate to start planning from, and not a decision. It can go up or down.";
    }

    private IEnumerable<string> Amount()
    {
        foreach (var result in form.Results)
            yield return $"{result.Label}: {English.Form.AtHead(form, result, form.FinalDecisions.FirstOrDefault(f => f.Decision.Result == result.Id))}.";
        foreach (var notice in Notices(NoticeKind.OtherPeriod, NoticeKind.InsteadOf)) yield return notice;
    }

    private IEnumerable<string> Rules()
    {
        yield return English.Form.Identity(definition);
        foreach (var notice in Notices(NoticeKind.Day)) yield return notice;
        foreach (var source in definition.Sources) yield return English.Form.SourceAlone(source);
        foreach (var law in EnglishLaw.Named(facts.Law)) yield return law;
    }

    private IEnumerable<string> Assessment()
    {
        if (facts.Questions.Count == 0) return ["These rules have no questions in this file."];
        var given = form.Answers.Values.Keys.Count(id => FormWords.IsGiven(definition, id));
        var answered = form.Answers.Values.Count - given;
        var count = new List<string>();
        if (definition.Questions.Count > 0)
            count.Add($"{Numbers.Plain(answered)} of {Numbers.Plain(definition.Questions.Count)} questions are answered.");
        if (given > 0) count.Add(given == 1 ? "1 total was given." : $"{Numbers.Plain(given)} totals were given.");
        return [.. count, .. Person(said.Evidence, "Write which assessment was used, and who answered each question.")];
    }

    private IEnumerable<string> Needs() =>
        said.Needs.Count > 0 ? [] : ["Write each need in the person's own words, and whether it is eligible."];

    private IEnumerable<string> Evidence() => facts.Questions.Count == 0
        ? ["These rules have no questions in this file."]
        : Person(said.Evidence, "Write what is behind each answer: a visit, a report, or what somebody said.");

    private IEnumerable<string> Prices()
    {
        if (facts.Prices.Count == 0) return ["No line of this form turns points or hours into money."];
        var sources = facts.Prices.SelectMany(l => l.Sources).Distinct().Select(English.Form.SourceAlone);
        return [.. facts.Prices.SelectMany(l => l.PricesOf).Distinct().Select(PricesOf).OfType<string>(), .. sources];
    }

    private IEnumerable<string> UnpaidSupport()
    {
        if (facts.Support.Count == 0) return ["These rules ask nothing about unpaid support."];
        var off = facts.OffForSupport.Where(l => l.After < l.Before)
            .Select(l => $"For unpaid support, line {Numbers.Plain(l.Number)} takes off {Moved(l.Unit, l.Before!.Value - l.After!.Value)}.");
        return [.. off, .. Person(said.UnpaidSupport, "Write who gives which help, and who confirmed that they are willing and able.")];
    }

    private IEnumerable<string> Covered() => definition.Covers is null
        ? ["This file does not say what the amount is meant to pay for. Write it here."]
        : Notices(NoticeKind.Covers);

    private IEnumerable<string> MetBy()
    {
        if (!said.Needs.Any(n => n.MetBy is not null)) yield return "Write for each need the service, when, how many hours, and what an hour costs.";
        if (facts.NeedsCost is { } cost) yield return $"Together these cost {Money(cost)}.";
    }

    private IEnumerable<string> Enough()
    {
        if (facts.Amount is null) return ["There is no amount of money."];
        var buys = facts.Ways.Where(w => w.Hours is not null)
            .Select(w => $"{Sentence(EnglishWays.Name(w.Offered.Way))[..^1]}: the amount buys {Hours(w.Hours!.Value)}.");
        return [.. buys, facts.Spare is { } spare ? Compared(facts.NeedsCost!.Value, spare) : "Write what the planned support costs at local prices."];
    }

    private string Compared(decimal cost, decimal spare) => spare switch
    {
        < 0 => $"The planned support costs {Money(cost)}. The amount is {Money(-spare)} less than that.",
        0 => $"The planned support costs {Money(cost)}, which is the amount.",
        _ => $"The planned support costs {Money(cost)}. The amount is {Money(spare)} more than that.",
    };

    private IEnumerable<string> Way()
    {
        if (form.FinalDecisions.Count + form.RecordedChanges.Count == 0) yield return "No change and no final amount is recorded.";
        else if (form.FinalDecisions.Count == 0) yield return "No final amount is recorded yet. Write it, who decided it, and why.";
        foreach (var final in form.FinalDecisions) yield return final.Printed;
        if (form.FinalDecisions.Count == 0) yield break;
        yield return facts.Unexplained is not { } unexplained
            ? "We cannot work out how much of the change has no reason. That must be known."
            : $"Changes without a reason add up to {Moved(form.FinalDecisions[0].Decision.Unit, unexplained)}. This must be 0.";
    }

    private IEnumerable<string> Payers()
    {
        if (facts.Amount is not { } amount) return ["There is no amount of money."];
        var others = Notices(NoticeKind.PaidBy);
        if (said.Contribution is not { } own || facts.CouncilPays is not { } rest) return [.. others, "Write what the person pays, what the council pays, and any other public money."];
        return [$"The amount is {Money(amount)}. You pay {Money(own)}. The council pays {Money(rest)}.", .. others];
    }

    private IEnumerable<string> Options()
    {
        var any = definition.Options.Count + facts.Ways.Count > 0;
        return any ? definition.Options.Select(Ended).Concat(EnglishWays.Reasons(facts)) : ["The council has no entry here. Write how the person can take the money."];
    }

    private IEnumerable<string> Decision()
    {
        if (said.Decision is not { } made) return ["Write who decided, what they weighed, whether they changed the figure, and when."];
        var changed = made.HasChanged ? "The figure changed." : "The figure did not change.";
        return [$"{made.By} decided, {Days.InWords(made.On)}.", $"They weighed: {Ended(made.Weighed)}", changed];
    }

    private static IEnumerable<string> Mattered(WhatIf other)
    {
        if (!EnglishStatementTables.Strongest(other).Any()) yield return "No other answer changes the result in figures.";
        foreach (var edge in other.Edges)
        {
            var up = edge.Above is { } above ? $" The next row up begins at {Numbers.Plain(above.At, grouped: true)}." : "";
            var down = edge.Below is { } below ? $" The next row down ends at {Numbers.Plain(below.At, grouped: true)}." : "";
            yield return $"{edge.Along.Label}: {Numbers.Plain(edge.At, grouped: true)}.{up}{down}";
        }
    }

    private List<string> NotKnown()
    {
        var known = Notices(NoticeKind.Blank, NoticeKind.Basis, NoticeKind.NoSource).ToList();
        var open = facts.Questions.Where(q => q.Outcome == Outcome.NotDetermined && q.BeganHere).Select(q => q.Number).ToList();
        if (open.Count > 0) known.Add($"Not answered yet: {Lines(open, ", ")}.");
        known.AddRange(definition.Missing.Select(m => $"{Ended(m.What)} Ask: {m.Ask}"));
        if (known.Count == 0) known.Add("Nothing is missing that this file or these answers tell us of.");
        return known;
    }

    private IEnumerable<string> Disagreeing()
    {
        if (!definition.WaysToDisagree.Any() && definition.Disagree is not { Kind: ReasonKind.Stated })
            yield return "The council has no entry here. Write whom to ask, how, in which formats, and where to find an advocate.";
        foreach (var notice in Notices(NoticeKind.Disagree)) yield return notice;
        if (definition.WhomToAsk is { } ask) yield return $"Whom to ask: {Ended(ask)}";
        if (definition.Review is { } review) yield return $"Review and complaints: {Ended(review)}";
        if (definition.OtherFormats is { } formats) yield return $"Other formats: {Ended(formats)}";
        if (definition.Advocacy is { } advocacy) yield return $"An advocate: {Ended(advocacy)}";
    }

    private IEnumerable<string> Again()
    {
        yield return English.Form.Cited(definition, Engine.Version);
        yield return "Run: ras calculate DEFINITION ANSWERS, with the file of these rules and your answers.";
    }

    private static IEnumerable<string> Glossary() =>
    [
        "Indicative amount: an estimate to start planning from. It is no limit and no promise.",
        "Direct payment: money that is paid to you, so that you arrange the support.",
        "Managed: the council holds the money and arranges the support.",
        "Individual service fund: a provider holds the money and agrees with you how to use it.",
        "Line: a numbered row of the form, with its own working.",
    ];

    private static IEnumerable<string> Person(string? written, string ask) => [written is null ? ask : Ended(written)];

    private IEnumerable<string> Notices(params NoticeKind[] kinds) => English.Form.Foot(form).Where(n => kinds.Contains(n.Kind)).Select(n => n.Text);

    private string Money(decimal amount) => facts.Result!.Unit.Format(amount);

    private string Hours(decimal hours) => new RasUnit("hours", facts.Result!.Unit.Per, null).Format(hours);
}
