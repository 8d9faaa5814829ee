using OpenRas.Analysis;

namespace OpenRas.Words;

/// <summary>Letters for a person to send, in English. They have the figure that the person gave, and no answers.</summary>
internal sealed class EnglishRequests : RequestWords
{
    internal override IReadOnlyList<(string File, string Text)> All(AwardCheck check)
    {
        var pieces = Pieces(check).ToList();
        var asked = pieces.Count == 0 ? [] : new[] { ("information-request.txt", Information(check, pieces)) };
        return [("questions.txt", Questions(check)), .. asked, ("subject-access-request.txt", Held(check))];
    }

    private static string Questions(AwardCheck check)
    {
        var asks = check.Asks.Where(a => !a.IsOfRules || a.Ask == AwardAsk.Rules).Select(a => EnglishAwardQuestions.Ask(check, a));
        return Letter(check, $"How {Amount(check)} was worked out",
            $"{Opening(check)} I would like to understand how it was worked out. Please answer these questions in writing.",
            Numbered(asks),
            "If you cannot answer a question, please say which one, and why.");
    }

    /// <summary>It says nothing of a person, so that the answer can be given to anybody.</summary>
    private static string Information(AwardCheck check, IReadOnlyList<string> pieces) => Letter(
        check,
        "A request for information about your rules",
        Law(check.Jurisdiction),
        Numbered(pieces),
        "If you do not hold some of this, please say which part. If you will not send some of it, please say which part, and why.");

    private static string Held(AwardCheck check) => Letter(check, "A request for what you hold about me",
        $"This is a subject access request. Please send me what you hold about me that concerns {Amount(check)}:",
        Numbered(
        [
            "the answers that were recorded, who gave each, and the points for each;",
            "every calculation of the amount, with each line;",
            "what was changed after the calculation, by whom, on which day, and why;",
            "the notes of whoever decided, such as a manager or a panel.",
        ]),
        "If you need proof of who I am, please tell me what you need.",
        "[Write your reference, your date of birth and your address here, if the council asks for them. If you write for somebody else, write their "
            + "name here and in place of \"me\", and send their written authority with this.]");

    private static string Opening(AwardCheck check)
    {
        var date = check.On is { } on ? $" of {Days.InWords(on)}" : "";
        return check.Figure is { } figure
            ? $"Your letter{date} gives {check.Unit.Format(figure)}."
            : $"You sent me a letter{date} about my support.";
    }

    private static string Amount(AwardCheck check) =>
        check.Figure is { } figure ? $"the amount of {check.Unit.Format(figure)}" : "the amount for my support";

    private static string Law(string? jurisdiction)
    {
        var act = jurisdiction switch
        {
            "England" or "Wales" or "Northern Ireland" => "the Freedom of Information Act 2000",
            "Scotland" => "the Freedom of Information (Scotland) Act 2002",
            _ => null,
        };
        return act is null
            ? "I ask for this information about your rules. Please treat this as a request under the law that gives the public access "
                + "to information, if one applies to you."
            : $"I ask for this information under {act}.";
    }

    /// <summary>What the file of the rules lacks, piece by piece; without a file the rules themselves.</summary>
    private static IEnumerable<string> Pieces(AwardCheck check)
    {
        if (check.Definition is not { } definition)
        {
            return
            [
                $"Please send the rules by which you {WorkOut(check)}, with their version and the day from which they applied.",
                "Please send the questionnaire, with the points for each answer.",
                EnglishAwardQuestions.Ask(check, new(AwardAsk.Table)),
                EnglishAwardQuestions.Ask(check, new(AwardAsk.Reductions)),
            ];
        }

        var missing = definition.Missing.Select(m => m.Ask);
        var blank = definition.Missing.Count > 0 ? [] : check.Blanks.Select(l => $"Please send the figures that belong to "
            + $"\"{l.Label}\".");
        return [.. missing, .. blank, .. check.WithoutReason.Select(l => $"Please send the reason for what is taken off, added or "
            + $"limited at \"{l.Label}\".")];
    }

    private static string WorkOut(AwardCheck check) => check.On is { } on ? $"worked out personal budgets {EnglishPhrases.When(on)}" : "work out personal budgets";

    private static string Numbered(IEnumerable<string> items) =>
        string.Join('\n', items.Select((item, i) => $"{Numbers.Plain(i + 1)}. {item}"));

    private static string Letter(AwardCheck check, string title, params string[] parts) =>
        $"To: {check.Authority}\nFrom: [your name]\nDate: [today]\n\n{title}\n\n{string.Join("\n\n", parts)}\n\n[your name]\n";
}
