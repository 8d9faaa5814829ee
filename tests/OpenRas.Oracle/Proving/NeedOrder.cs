namespace OpenRas.Oracle.Proving;

/// <summary>Which of two sheets has at least the need of the other, answer by answer.</summary>
/// <param name="scheme">The definition.</param>
/// <param name="forCarer">Whether the result is for a carer: then support is read as need.</param>
internal sealed class NeedOrder(Scheme scheme, bool forCarer)
{
    private const int NotAsked = -1;

    private readonly List<Question> _questions = [.. scheme.Questions];
    private readonly List<string> _totals = [.. scheme.GivenTotals];
    private readonly List<string> _counts = [.. scheme.Lines.OfType<TotalLine>().Where(t => t.MayBeGiven).Select(t => t.Counts)];

    /// <summary>The places of its answers, to be compared many times.</summary>
    internal Place[] Places(AnswerSheet sheet) =>
        [.. _questions.Select(q => PlaceOf(q, sheet)), .. _totals.Select(t => PlaceOf(t, sheet))];

    internal bool HasAtLeastTheNeed(Place[] more, Place[] less)
    {
        for (var i = 0; i < more.Length; i++)
        {
            if (!IsAtLeast(Counts(i), more[i], less[i])) return false;
        }

        return true;
    }

    /// <summary>A total is a need of its own, unless nothing is under it and it says itself what it counts as.</summary>
    private string Counts(int at) => at < _questions.Count ? _questions[at].Counts : _counts[at - _questions.Count];

    /// <summary>Not asked is the least need, and no more than the least support; it stands beside every answer that has no order.</summary>
    private bool IsAtLeast(string counts, Place more, Place less)
    {
        if (more.IsAside || less.IsAside || counts is "circumstance" or "supply") return more == less || more.At == NotAsked || less.At == NotAsked;
        if (counts == "need" || forCarer) return more.At >= less.At;
        return Int128.Max(0, more.At) <= Int128.Max(0, less.At);
    }

    private static Place PlaceOf(Question question, AnswerSheet sheet)
    {
        if (!sheet.Answers.TryGetValue(question.Id, out var answer)) return new(NotAsked, false);
        var reply = question.Read(answer);
        if (question.Range is { } range) return new((int)((reply.Score!.Value - range.From) / range.Step).Above, false);
        if (reply.Index >= 0 && question.Answers[reply.Index].IsAside) return new(reply.Index, true);
        if (question.InBetween is not { } step) return new(reply.Index, false);
        var first = question.Answers.First(a => !a.IsAside).Value!.Figure!.Value;
        return new((int)((reply.Score!.Value - first) / step).Above, false);
    }

    /// <summary>A total is compared only with the same total given; its place is its figure, in the smallest part that can be written.</summary>
    private static Place PlaceOf(string total, AnswerSheet sheet) =>
        new(sheet.Answers.TryGetValue(total, out var given) ? (Int128)(Fraction.Parse(given) * Fraction.Parse("10000000000000000000000000000")).Above : NotAsked, false);
}

/// <summary>Where an answer stands in the list of its question, or that it stands aside.</summary>
internal readonly record struct Place(Int128 At, bool IsAside);
