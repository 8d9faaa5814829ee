using System.Diagnostics;
using OpenRas.Analysis;

namespace OpenRas.Words;

/// <summary>Questions to a council, in English.</summary>
internal static class EnglishAwardQuestions
{
    internal static string Ask(AwardCheck check, AwardQuestion question) => question.Ask switch
    {
        AwardAsk.Working => Working(check),
        AwardAsk.YearBasis => "How many weeks do you count in a year, and do you count the same number everywhere?",
        AwardAsk.OpenAnswers => Open(check),
        AwardAsk.Price => Price(check, question),
        AwardAsk.Answers => "Which answers did you use, who gave them, and how many points did each one have?",
        AwardAsk.Missing => question.Text!,
        AwardAsk.Reason => $"Why is something taken off, added or limited at \"{question.Line!.Label}\"?",
        AwardAsk.Rules => "Which rules did you use: their name, their version, and the day from which they applied?",
        AwardAsk.Table => "Please send the table or the formula that turns points into money, with the day on which it was priced.",
        AwardAsk.Reductions => "Please say what is taken off or added after that table, how much, and why.",
        AwardAsk.Support => "How much was taken off for help from family or friends, for which needs, and who confirmed that they can "
            + "and will help?",
        AwardAsk.Covers => "Which costs does the amount cover, and which does it leave out?",
        AwardAsk.Rates => "Which hourly rates is the amount based on, and do local providers accept them?",
        AwardAsk.Needs => "How does the amount meet each need: with which service, at which times, and at what cost?",
        AwardAsk.Decision => "Who decided on the amount, what did they weigh, and could they change it? Was another method used too?",
        AwardAsk.Changed => "Did anything change since last year: the needs, the rules, the prices or the decision?",
        _ => throw new UnreachableException(),
    };

    private static string Working(AwardCheck check)
    {
        var figure = check.Figure is { } amount ? check.Unit.Format(amount) : "the amount";
        return $"Please send the working that leads to {figure}: each line, its figure, and what was added or taken off, with the "
            + "reason.";
    }

    private static string Open(AwardCheck check)
    {
        var open = check.Allocation?.Bounds?.Open ?? [];
        var labels = open.Select(id => $"\"{check.Definition!.Form.First(l => l.Id == id).Label}\"");
        return $"Please send what you recorded for {Lists.Some(labels)}, with the points for each.";
    }

    private static string Price(AwardCheck check, AwardQuestion question)
    {
        var score = check.Unpublished!.Score.Unit.Format(question.Score!.Value);
        return $"How much does \"{question.Line!.Label}\" give for {score}, and from which day?";
    }
}
