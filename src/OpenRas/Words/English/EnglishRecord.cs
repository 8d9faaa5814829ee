using static OpenRas.Words.EnglishPhrases;

namespace OpenRas.Words;

/// <summary>The fields of a transparency record that a definition can fill in, in English. Null is for a person to fill in.</summary>
internal sealed class EnglishRecord(RasDefinition definition)
{
    internal IEnumerable<(string Section, IReadOnlyList<(string Field, string? Text)> Fields)> Sections()
    {
        yield return ("Overview", [
            ("Name", definition.Title),
            ("Description", Description),
            ("Website", definition.Sources.Select(s => s.Url).FirstOrDefault(u => u is not null)),
            ("Contact", definition.WhomToAsk),
        ]);
        yield return ("Owner and responsibility", [
            ("Organisation", definition.Authority),
            ("Team", null),
            ("Senior responsible owner", definition.ApprovedBy is { } approved ? Language.English.Form.Approved(approved) : null),
            ("Supplier", null),
        ]);
        yield return ("Description and rationale", [
            ("Detailed description", Detail),
            ("Scope", Scope),
            ("Benefits", null),
            ("Previous process", null),
            ("Alternatives considered", null),
        ]);
        yield return ("Deployment context", [
            ("Integration into the wider process", null),
            ("Human review", "The amount is an estimate. A person has to decide, and can record each change with a reason."),
            ("How often it is used", null),
            ("Required training", null),
            ("Appeals and review", Appeals),
        ]);
        yield return ("Tool specification", [
            ("Version and dates", Language.English.Form.Identity(definition)),
            ("Phase", Language.English.Form.Standing(definition)),
            ("Input", Input),
            ("Output", Output),
            ("Model", "A form with fixed steps. It learns nothing from data, and the same answers always give the same result."),
            ("How to check it", $"Fingerprint of the rules (SHA-256): {definition.RulesDigest}."),
            ("Maintenance", null),
        ]);
        yield return ("Data", [
            ("Data that is used", "The answers of one person at a time. The engine writes and sends none of them."),
            ("Sensitive attributes", StandsFor),
            ("Sources of the figures", Sources),
            ("Sharing and storage", null),
        ]);
        yield return ("Risks and impact", [("Impact assessments", null), ("Risks and mitigations", null), ("Gaps", Missing)]);
    }

    private string Description => $"These rules of {definition.Authority} work out an amount for support from a person's answers.";

    private string Detail =>
        $"The form has {Count(definition.Questions.Count, "question")} and {Count(definition.Form.Count - definition.Questions.Count, "line")}. "
        + "Each line shows its own working.";

    private string? Scope => definition.People.Count == 0 ? null : $"It is for {Lists.List(definition.People.Select(Who))}.";

    private static string Who(SchemePeople people) => people switch
    {
        SchemePeople.Adults => "adults",
        SchemePeople.Children => "children and young people",
        _ => "carers",
    };

    private string? Appeals => (definition.Review ?? Disagree) is { } how ? Ended(how) : null;

    private string? Disagree => definition.Disagree is { Kind: ReasonKind.Stated } stated ? stated.Text : null;

    private string? Input => definition.Questions.Count == 0 ? null : string.Join(" ", definition.Questions.Select(q => Ended(q.Ask)));

    private string? Output => definition.Plan.Results.Length == 0 ? null : $"Results: {Lists.List(definition.Plan.Results.Select(r => r.Label))}.";

    private string? StandsFor
    {
        get
        {
            var words = definition.StandingFor;
            return words.Count == 0 ? null : $"The file declares questions that are used in place of {Lists.List(words)}.";
        }
    }

    private string? Sources => definition.Sources.Count == 0 ? null : string.Join("; ", definition.Sources.Select(Language.English.Form.Source)) + ".";

    private string? Missing => definition.Missing.Count == 0 ? null : string.Join(" ", definition.Missing.Select(m => Ended(m.What)));

    private static string Count(int number, string thing) => $"{Numbers.Plain(number)} {thing}{(number == 1 ? "" : "s")}";
}
