namespace OpenRas.Diagnostics;

/// <summary>2xxx: the shape of a definition.</summary>
internal static partial class Rules
{
    internal static readonly Rule WrongShape = new("RAS2001", "this is {1}, but it should be {0}");
    internal static readonly Rule UnknownKey = new("RAS2002", "`{0}` is not a key of {1}", "Its keys are {2}.");
    internal static readonly Rule MissingKey = new("RAS2003", "{0} needs `{1}`", "Add `{1}:`. We do not fill in anything that the file does not say.");
    internal static readonly Rule NotOneOf = new("RAS2004", "`{0}` is not {1}", "Write {2}.");
    internal static readonly Rule BadNumber = new("RAS2005", "`{0}` cannot be read as a number: {1}", "Write digits, and a point before decimals: `1123.2`.");
    internal static readonly Rule BadId = new("RAS2006", "`{0}` cannot be a name", "Names have lower-case letters, digits and hyphens: `{1}`.");
    internal static readonly Rule ReservedId = new("RAS2007", "`{0}` is a word of the format, so it cannot be a name", "Choose another name, such as `{0}-1`.");
    internal static readonly Rule BadUnit = new("RAS2008", "`{0}` is not a unit", "A unit is a thing, sometimes with a period: `£ a week`, `hours a day`, `points`, `£ once`, `£ a week for each point`.");
    internal static readonly Rule BadDate = new("RAS2009", "`{0}` is not a date", "Write a day, a month or a year, such as `2011-09-30`, `2011-09`, `2011` or `2023/24`; or `unread` or `unpublished`.");
    internal static readonly Rule WordNeedsText = new("RAS2010", "`{0}` needs a text", "Write `{{ {0}: \"{1}\" }}`.");
    internal static readonly Rule UnknownFormat = new("RAS2011", "this version of the library cannot read format {0}", "Write `format: 1`, or use a newer version of the library.");
    internal static readonly Rule FoundByWhom = new("RAS2012", "`found-unlawful` needs the name of the court or body that decided this", "Write `status: {{ found-unlawful: \"High Court, 2010\" }}`.");
    internal static readonly Rule TwoKinds = new("RAS2013", "one line cannot be both `{0}` and `{1}`", "Write two lines.");
    internal static readonly Rule NoKind = new("RAS2014", "the line does not say what kind it is", "One of its keys must be {0}.");
    // RAS2015 said that a part of format 1 was not read yet. All of it is; the code is not used again.
    internal static readonly Rule SaysNothing = new("RAS2016", "`{0}` does not say {1}");
    internal static readonly Rule OtherCurrency = new("RAS2017", "`{0}` is money in {1}, but the currency of this definition is {2}", "Write `{3}`, or change the currency at the top of the file. One definition has one currency.");
    internal static readonly Rule BadCurrency = new("RAS2018", "`{0}` is not a currency", "Write its code in ISO 4217, such as `GBP`, `EUR` or `CHF`.");
    internal static readonly Rule NotBeside = new("RAS2019", "`{0}` cannot be written together with `{1}: {2}`", "Remove one of the two.");
}
