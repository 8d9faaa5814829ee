using OpenRas.Diagnostics;

namespace OpenRas.Binding;

/// <summary>The table of law: for whom, where and from when each row may be named. What it is called is in Words.</summary>
internal static class LawTable
{
    private static readonly DateOnly CareActInForce = new(2015, 4, 1);

    private static readonly string[] UnitedKingdom = ["England", "Scotland", "Wales", "Northern Ireland"];

    /// <summary>Each row, with whom it is for in words.</summary>
    private static readonly Row[] Rows =
    [
        new(NamedLaw.CareAct, "care-act", CareActInForce, IsOfCareAct: true),
        new(NamedLaw.CareActGuidance, "care-act-guidance", CareActInForce, IsOfCareAct: true),
        new(NamedLaw.CareActAdvocacy, "care-act-advocacy", CareActInForce, IsOfCareAct: true),
        new(NamedLaw.EligibilityRegulations, "eligibility-regulations", CareActInForce, IsOfCareAct: true),
        new(NamedLaw.UkGdpr, "uk-gdpr", new(2026, 2, 5), IsOfCareAct: false),
    ];

    /// <summary>A word for each row.</summary>
    internal static readonly Grammar<Located<NamedLaw>> Word = Scalars.OneOf("a row of the table of law", [.. Rows.Select(r => (r.Word, r.Law))]);

    /// <summary>Whether a file may switch a row on, and use the outcomes: by where it is, whom it is for, and its first day.</summary>
    internal static bool MayName(DefinitionDraft draft, NamedLaw law) => Rows[(int)law].IsFor(draft);

    /// <summary>Whether a scheme is for adults in England under the eligibility criteria.</summary>
    internal static bool HasOutcomes(DefinitionDraft draft) =>
        MayName(draft, NamedLaw.EligibilityRegulations) && draft.People.Any(p => p.Value == SchemePeople.Adults);

    /// <summary>The rows that a file switches on and that hold on a day.</summary>
    internal static IReadOnlyList<NamedLaw> On(DefinitionDraft draft, DateOnly? day) =>
        [.. (draft.Contact?.Law ?? []).Select(l => l.Value).Distinct().Where(l => day >= Rows[(int)l].From)];

    /// <summary>The word that switches a row on.</summary>
    internal static string WordOf(NamedLaw law) => Rows[(int)law].Word;

    /// <summary>For whom the outcomes are, for a message.</summary>
    internal const string NeededForOutcomes = "schemes for adults in England that began on 1 April 2015 or later";

    /// <summary>Why a row is not for a scheme, for a message.</summary>
    internal static string Needs(NamedLaw law) => Rows[(int)law].IsOfCareAct
        ? "schemes for adults or carers in England that began on 1 April 2015 or later"
        : "schemes in the United Kingdom";

    private sealed record Row(NamedLaw Law, string Word, DateOnly From, bool IsOfCareAct)
    {
        internal bool IsFor(DefinitionDraft draft) => IsOfCareAct
            ? draft.Jurisdiction?.Value == UnitedKingdom[0] && AreAdultsOrCarers(draft) && Days.FirstOf(draft.InForce.From.Value) >= From
            : UnitedKingdom.Contains(draft.Jurisdiction?.Value);

        private static bool AreAdultsOrCarers(DefinitionDraft draft) =>
            draft.People.Count > 0 && draft.People.All(p => p.Value != SchemePeople.Children);
    }
}
