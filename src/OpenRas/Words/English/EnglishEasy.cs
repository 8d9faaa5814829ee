using OpenRas.Analysis;
using static OpenRas.Words.EnglishPhrases;

namespace OpenRas.Words;

/// <summary>A statement in short sentences with one idea each, in English. It says nothing in words of the definition, which may be long.</summary>
internal sealed class EnglishEasy(Statement statement)
{
    private const int MostWords = 15;

    private readonly StatementFacts facts = statement.Facts;
    private readonly Allocation form = statement.Allocation.In(Language.English);

    internal IEnumerable<EasyGroup> Groups()
    {
        yield return new("money and a person", [.. Amount()]);
        yield return new("a book of rules", [.. Rules()]);
        if (facts.Questions.Count > 0) yield return new("a list of questions", [.. Questions()]);
        if (Off().ToList() is { Count: > 0 } off) yield return new("money with a minus sign", off);
        yield return new("a question mark", [.. NotKnown()]);
        yield return new("two people talking", [.. Asking()]);
    }

    private IEnumerable<string> Amount()
    {
        yield return "This page is about an amount of money for support.";
        if (facts.Result is null || facts.Amount is not { } amount)
        {
            yield return "There is no amount of money here.";
            yield break;
        }

        yield return $"The amount is {(facts.Result.IsCeiling ? "up to " : "")}{facts.Result.Unit.Format(amount)}.";
        if (form.FinalDecisions.Count > 0)
        {
            yield return "People decided on this amount.";
            yield break;
        }

        yield return "This is an estimate.";
        yield return "It can go up or down.";
        yield return "It is not a decision.";
    }

    private IEnumerable<string> Rules()
    {
        foreach (var said in Standing()) yield return said;
        if (form.Definition.Author == FileAuthor.Transcribed) yield return "The council has not checked this copy of its rules.";
    }

    private string[] Standing() => form.Definition.Status switch
    {
        SchemeStatus.InUse => ["These are rules of the council."],
        SchemeStatus.Published => ["The council published these rules.", "We do not know if it still uses them."],
        SchemeStatus.Proposed => ["These rules are only an idea so far."],
        SchemeStatus.Historic => ["These are old rules.", "The rules may be different now."],
        SchemeStatus.Withdrawn => ["The council no longer uses these rules."],
        SchemeStatus.FoundUnlawful => [Short(Language.English.Form.Standing(form.Definition), "A court found that these rules broke the law.")],
        _ => ["These rules are an example.", "No council uses these figures."],
    };

    private IEnumerable<string> Questions()
    {
        var (answered, all) = (form.Answers.Values.Count(v => facts.Questions.Any(q => q.Id == v.Key)), facts.Questions.Count);
        yield return $"The rules have {(all == 1 ? "1 question" : $"{Numbers.Plain(all)} questions")}.";
        yield return answered == 1 ? "1 question has an answer." : $"{Numbers.Plain(answered)} questions have an answer.";
        yield return "Please check that the answers are right.";
    }

    private IEnumerable<string> Off()
    {
        foreach (var line in form.Lines.Where(l => l.After < l.Before))
        {
            yield return $"Before line {Numbers.Plain(line.Number)} it was {line.Unit.Format(line.Before!.Value)}.";
            yield return $"The rules took off {Moved(line.Unit, line.Before!.Value - line.After!.Value)}.";
            yield return $"After that it was {line.Unit.Format(line.After!.Value)}.";
        }
    }

    private IEnumerable<string> NotKnown()
    {
        var missing = form.Definition.Missing.Count;
        if (missing > 0) yield return $"{(missing == 1 ? "1 part" : $"{Numbers.Plain(missing)} parts")} of the rules cannot be seen.";
        var open = statement.ToBeFilledCount;
        if (open > 0) yield return $"{(open == 1 ? "1 part" : $"{Numbers.Plain(open)} parts")} of this paper must still be filled in.";
        if (missing == 0 && open == 0) yield return "All parts of this paper are filled in.";
    }

    private IEnumerable<string> Asking()
    {
        yield return "You can ask how the amount was worked out.";
        if (Off().Any()) yield return "You can ask why money or points were taken off.";
        yield return "Tell the council if you think it is wrong.";
        yield return form.Definition.WhomToAsk is { } ask ? Short($"Ask here: {Ended(ask)}", "The full paper says whom to ask.") : "You can ask who can help you.";
        if (form.Definition.Advocacy is { } advocate) yield return Short($"An advocate can help: {Ended(advocate)}", "An advocate can help you.");
    }

    /// <summary>A sentence with words of others, if it is one short sentence; otherwise the other one.</summary>
    private static string Short(string said, string otherwise)
    {
        var isOne = !said[..^1].Contains(". ", StringComparison.Ordinal) && said.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length <= MostWords;
        return isOne ? said : otherwise;
    }
}
