using OpenRas.Binding;
using OpenRas.Calculation;
using OpenRas.Diagnostics;

namespace OpenRas.Planning;

/// <summary>Conditions, from words to tests on the lines above.</summary>
internal static class ConditionPlanner
{
    private const string OrMore = " or more";

    /// <summary>Null where the file writes none.</summary>
    internal static AnyOf? AnyOf(this Scope scope, IReadOnlyList<IReadOnlyList<ConditionDraft>> ways) => ways.Count == 0 ? null : new([.. ways.Select(scope.Condition)]);

    internal static Condition Condition(this Scope scope, IReadOnlyList<ConditionDraft> drafts)
    {
        var parts = new List<Condition.Part>();
        foreach (var draft in drafts)
        {
            if (scope.Find(draft.Key) is not { } step) continue;
            if (scope.Test(step, draft) is not { } test) continue;
            parts.Add(new Condition.Part(step.Index, test));
            if (test is BandTest bands && scope.Set(step.Index) is { HasFigures: true, IsTooWide: false } set && !set.Where(bands).HasFigures)
                scope.Bag.Add(Rules.NeverHolds, draft.Span, step.Id, draft.Alternatives.Select(a => $"`{a.Value}`"), Numbers.Plain(set.Least), Numbers.Plain(set.Greatest));
        }

        var condition = new Condition([.. parts]);
        if (parts.Count < drafts.Count) scope.MarkPartial(condition);
        return condition;
    }

    /// <summary>
    /// What one key asks of its line; null after an error. Where a straight line runs between rows, one may stand at a single number even of a line that is
    /// not counted in whole ones. In a table <paramref name="beside"/> says what the rows beside it ask of the line.
    /// </summary>
    internal static Test? Test(this Scope scope, Step step, ConditionDraft draft, bool isPoint = false, Func<IEnumerable<string>>? beside = null)
    {
        var written = string.Join(" or ", draft.Alternatives.Select(a => a.Value));
        if (draft.Alternatives is [{ Value: "any" }]) return new AnyTest();
        var test = Test(scope, step, draft, written, isPoint, beside);
        return test is null ? null : test with { Alternatives = [.. draft.Alternatives.Select(a => new Alternative(Bare(a.Value), Bare(a.Value) != a.Value))] };
    }

    private static Test? Test(Scope scope, Step step, ConditionDraft draft, string written, bool isPoint, Func<IEnumerable<string>>? beside)
    {
        if (step is QuestionStep { Choices.Length: > 0 } question) return Answers(scope, question, draft, written, isPoint, beside);
        if (step is EligibilityStep) return YesOrNo(scope, draft, written);
        if (step is TableStep { Unit.IsNumber: false } words) return Words(scope, words, draft, written);
        if (step.Unit.IsNumber) return Bands(scope, step, draft, written, isPoint, beside);
        scope.Bag.Add(Rules.NoCondition, draft.Key.Span, draft.Key.Value);
        return null;
    }

    private static AnswerTest? YesOrNo(Scope scope, ConditionDraft draft, string written)
    {
        string[] ids = ["no", "yes"];
        if (draft.Alternatives.FirstOrDefault(a => !ids.Contains(a.Value)) is not { Value: not null } other)
            return new AnswerTest([.. ids.Select(id => draft.Alternatives.Any(a => a.Value == id))], written) { IsList = draft.Alternatives.Count > 1 };
        scope.Bag.Add(Rules.UnknownAnswer, other.Span, new Extra { Nearest = () => QuestionPlanner.Meant([.. ids.Select(id => (id, id))], other.Value) }, other.Value, draft.Key.Value, ids.Select(i => $"`{i}`"));
        return null;
    }

    /// <summary>The words that a table gives, as it writes them.</summary>
    private static AnswerTest? Words(Scope scope, TableStep step, ConditionDraft draft, string written)
    {
        var texts = step.Rows.Select(r => r.Gives.IsKnown ? r.Gives.Text : null).ToList();
        foreach (var other in draft.Alternatives.Where(a => !texts.Contains(a.Value)))
        {
            scope.Bag.Add(Rules.UnknownWords, other.Span, new Extra { Nearest = () => Nearest.To(other.Value, texts.OfType<string>()) }, other.Value, step.Id, Lists.List(texts.OfType<string>().Distinct().Select(t => $"\"{t}\""), "or"));
            return null;
        }

        return new AnswerTest([.. texts.Select(t => draft.Alternatives.Any(a => a.Value == t))], written) { IsOfRows = true, IsList = draft.Alternatives.Count > 1 };
    }

    private static Test? Answers(Scope scope, QuestionStep step, ConditionDraft draft, string written, bool isPoint, Func<IEnumerable<string>>? beside)
    {
        var ids = step.Question.Answers.Select(a => a.Id).ToList();
        var isNumeric = step.Unit.IsNumber && draft.Alternatives.All(a => !ids.Contains(Bare(a.Value)) && BandText.Parse(a.Value, step.Unit, out _) is not null);
        if (isNumeric) return Bands(scope, step, draft, written, isPoint, beside);
        var picks = new bool[ids.Count];
        decimal? scoreFrom = null;
        foreach (var alternative in draft.Alternatives)
        {
            var place = ids.IndexOf(Bare(alternative.Value));
            if (place < 0)
            {
                NoSuchAnswer(scope, step, alternative, Bare(alternative.Value));
                return null;
            }

            if (Bare(alternative.Value) == alternative.Value)
            {
                picks[place] = true;
                continue;
            }

            // An answer that stands aside has no place in the order.
            if (step.Question.Counts is not (CountsAs.Need or CountsAs.Support) || step.Question.Answers[place].IsAside)
            {
                var help = step.Question.Answers[place].IsAside ? $"`{Bare(alternative.Value)}` is set aside, so no answer is more than it. List the answers that you mean." : null;
                scope.Bag.Add(Rules.NoOrder, alternative.Span, new Extra { Help = help }, step.Id, Bare(alternative.Value));
                return null;
            }

            for (var i = place; i < picks.Length; i++) picks[i] = !step.Question.Answers[i].IsAside;
            if (step.Question.InBetween is not null && step.Question.Answers[place].Value is { } score && !(scoreFrom <= score)) scoreFrom = score;
        }

        var isList = draft.Alternatives.Count > 1 || draft.Alternatives.Any(a => Bare(a.Value) != a.Value);
        return new AnswerTest(picks, written) { ScoreFrom = scoreFrom, IsList = isList };
    }

    /// <summary>Reports that a question has no such answer, with the one that was most likely meant.</summary>
    internal static void NoSuchAnswer(Scope scope, QuestionStep step, Located<string> written, string bare) =>
        scope.Bag.Add(Rules.UnknownAnswer, written.Span, new Extra { Nearest = () => QuestionPlanner.Meant(step.Question, bare) }, written.Value, step.Id, step.Question.Answers.Select(a => $"`{a.Id}`"));

    private static BandTest? Bands(Scope scope, Step step, ConditionDraft draft, string written, bool isPoint, Func<IEnumerable<string>>? beside)
    {
        var bands = new List<Band>();
        foreach (var alternative in draft.Alternatives)
        {
            var band = BandText.Parse(alternative.Value, step.Unit, out var places);
            if (band is null)
            {
                scope.Bag.Add(Rules.BadBand, alternative.Span, scope.Bag.IsFull ? new Extra() : BandTraps.Help(alternative.Value, scope.Set(step.Index).Places, step.Unit, beside?.Invoke()), alternative.Value, step.Id);
                return null;
            }

            if (places < scope.Set(step.Index).Places && !(isPoint && band.Value.Low == band.Value.High))
            {
                scope.Bag.Add(Rules.WholeOnly, alternative.Span, new Extra { Help = scope.Bag.IsFull ? null : BandTraps.WithoutGap(alternative.Value, scope.Set(step.Index).Places, step.Unit, beside?.Invoke()) }, alternative.Value, step.Id);
                return null;
            }

            bands.Add(band.Value);
        }

        return new BandTest([.. bands], written);
    }

    private static string Bare(string text) => text.EndsWith(OrMore, StringComparison.Ordinal) ? text[..^OrMore.Length] : text;
}
