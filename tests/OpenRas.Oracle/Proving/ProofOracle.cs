namespace OpenRas.Oracle.Proving;

/// <summary>Looks at every two complete answer sheets that docs/proof.md compares.</summary>
public static class ProofOracle
{
    /// <summary>What is so of each result; null where there are more sheets than so many.</summary>
    public static SchemeTruth? Of(Scheme scheme, int mostSheets)
    {
        if (AnswerSheets.Of(scheme, mostSheets) is not { } sheets) return null;
        return new([.. scheme.Results.Select(r => Of(scheme, r, sheets))], sheets.Complete.Count, sheets.LeftOut);
    }

    private static ProofTruth Of(Scheme scheme, SchemeResult result, AnswerSheets sheets)
    {
        var needed = scheme.NeededFor([result.Line]);
        var order = new NeedOrder(scheme, result.For == "carer");
        var told = sheets.All.Select(s => new Told(s, s.Read(needed), order.Places(s), s.Filled[result.Line])).ToList();
        var (fall, isCompared) = Compare(order, told);
        return new()
        {
            Line = result.Line,
            Fall = fall,
            IsCompared = isCompared,
            HasAmount = told.Exists(t => t.Fill.IsKnown),
            IsEntered = scheme.Lines.Any(l => l.Id == result.Line && l is TotalLine { IsUnread: true, MayBeGiven: true }),
            IsWords = scheme.Lines.Any(l => l.Id == result.Line && l is TableLine { IsWords: true }),
            Counts = sheets.Complete.GroupBy(s => s[result.Line].Outcome).ToDictionary(g => g.Key, g => g.Count()),
            WithoutAmount = told.Where(t => !t.Fill.IsKnown).Select(t => t.Fill.Outcome).ToHashSet(),
        };
    }

    private static ((AnswerSheet, AnswerSheet)? Fall, bool IsCompared) Compare(NeedOrder order, List<Told> told)
    {
        var isCompared = false;
        foreach (var alike in told.Where(t => t.Amount is not null).GroupBy(t => t.Sheet.Given).Select(g => g.ToList()))
        {
            foreach (var less in alike)
            {
                foreach (var more in alike.Where(m => m != less && order.HasAtLeastTheNeed(m.Places, less.Places)))
                {
                    isCompared |= more.Read != less.Read;
                    if (more.Amount < less.Amount) return ((less.Sheet, more.Sheet), true);
                }
            }
        }

        return (null, isCompared);
    }

    /// <summary>A sheet as a result sees it.</summary>
    private sealed class Told(AnswerSheet sheet, string read, Place[] places, Fill fill)
    {
        internal AnswerSheet Sheet => sheet;

        /// <summary>Those of its answers that the result reads: sheets that are alike in them are one to the result.</summary>
        internal string Read => read;

        internal Place[] Places => places;

        internal Fill Fill => fill;

        /// <summary>"Amounts compare by size; no budget and not eligible are £0." Anything else stands outside the order.</summary>
        internal Fraction? Amount { get; } = fill.Outcome is Outcomes.NoBudget or Outcomes.NotEligible ? Fraction.Zero : fill.Figure ?? Test(fill.Words);

        /// <summary>Of a test yes is more than no.</summary>
        private static Fraction? Test(string? words) => words switch
        {
            "yes" => Fraction.One,
            "no" => Fraction.Zero,
            _ => null,
        };
    }
}
