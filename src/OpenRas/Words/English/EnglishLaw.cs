namespace OpenRas.Words;

/// <summary>The table of law in English: what each row is called and where it can be read. No row has been reviewed yet, and each says so.</summary>
internal static class EnglishLaw
{
    private const string NotReviewed = "Nobody has reviewed this row of the table yet.";

    internal static IEnumerable<string> Named(IEnumerable<NamedLaw> rows) => rows.Select(r => $"{Row(r)} {NotReviewed}");

    private static string Row(NamedLaw law) => law switch
    {
        NamedLaw.CareAct =>
            "The personal budget of an adult or a carer is in section 26 of the Care Act 2014 (2014 c. 23, legislation.gov.uk/ukpga/2014/23).",
        NamedLaw.CareActGuidance =>
            "Openness about how a budget is worked out is in paragraph 11.24 of the guidance under section 78 of the Care Act 2014.",
        NamedLaw.CareActAdvocacy =>
            "Independent advocacy is in section 67 of the Care Act 2014 (2014 c. 23, legislation.gov.uk/ukpga/2014/23).",
        NamedLaw.EligibilityRegulations =>
            "The test for eligible needs is in the Care and Support (Eligibility Criteria) Regulations 2015 "
            + "(SI 2015/313, legislation.gov.uk/uksi/2015/313).",
        _ =>
            "Automated decisions are in Articles 22A to 22D of the UK GDPR, for decisions from 5 February 2026 "
            + "(Data (Use and Access) Act 2025, section 80).",
    };
}
