using OpenRas.Calculation;

namespace OpenRas.Planning;

/// <summary>
/// Answers in which nothing is wrong and no total is given, read without a word for a diagnostic. All else is left to <see cref="AnswerPlanner"/>, which says
/// what is wrong; what both accept is the same.
/// </summary>
internal sealed class PlainAnswers
{
    private readonly Plan plan;
    private readonly Entry[] unanswered;

    internal PlainAnswers(Plan plan)
    {
        this.plan = plan;
        var shadowed = plan.Shadowed(_ => false);
        unanswered = [.. plan.Steps.Select(s => shadowed[s.Index] && s is QuestionStep or TotalStep { MayBeGiven: not null } ? Entry.NotSupplied : default)];
    }

    internal Reading Begin() => new(this);

    /// <summary>One set of answers while it is read.</summary>
    internal struct Reading(PlainAnswers plain)
    {
        private readonly Entry[] entries = new Entry[plain.unanswered.Length];
        private bool hasConditions = plain.plan.MayContradict;

        /// <summary>As which text each number was given, by its line; null where there are no numbers.</summary>
        internal string?[]? Written { get; private set; }

        /// <summary>Takes an answer; false where it is none that is plainly right.</summary>
        internal bool Take(string? id, string? value)
        {
            if (id is null || value is null || plain.plan.Find(id) is not QuestionStep step || entries[step.Index].Kind != EntryKind.None) return false;
            hasConditions |= step.Only is not null;
            if (step.Question.Number is { } range)
            {
                if (!Numbers.TryParse(value, out var number) || !range.Contains(number)) return false;
                entries[step.Index] = Entry.Numbered(number);
                (Written ??= new string?[entries.Length])[step.Index] = value;
                return true;
            }

            var choices = step.Choices;
            for (var pick = 0; pick < choices.Length; pick++)
            {
                if (choices[pick].Answer.Id != value) continue;
                entries[step.Index] = Entry.Picked(pick);
                return true;
            }

            return false;
        }

        /// <summary>The entries; null where an answer is given that is not asked for, or contradicts another.</summary>
        internal readonly Entry[]? Done()
        {
            for (var i = 0; i < entries.Length; i++)
            {
                if (entries[i].Kind == EntryKind.None) entries[i] = plain.unanswered[i];
            }

            return hasConditions && !plain.Agree(entries) ? null : entries;
        }
    }

    private bool Agree(Entry[] entries)
    {
        var cells = Evaluator.Run(plan, entries);
        if (plan.Contradicted(cells) is not null) return false;
        foreach (var step in plan.Steps)
        {
            if (entries[step.Index].Kind is EntryKind.Picked or EntryKind.Numbered && step.Only is { } only && only.Holds(cells, out _) is false) return false;
        }

        return true;
    }
}
