namespace OpenRas.Diagnostics;

/// <summary>4xxx: answers, cases and examples. 5xxx: dates and folders.</summary>
internal static partial class Rules
{
    internal static readonly Rule UnknownQuestion = new("RAS4001", "there is no question `{0}`", "Use the names that the definition gives its questions and the totals that may be given.");
    internal static readonly Rule Calculated = new("RAS4002", "`{0}` is calculated, so it cannot be answered", "What can be answered: {1}.");
    internal static readonly Rule NotGiven = new("RAS4003", "`{0}` is a question, not a total", "Write it under `answers`.");
    internal static readonly Rule NotAnswered = new("RAS4004", "`{0}` is a total, not a question", "Write it under `given`.");
    internal static readonly Rule NumberOutside = new("RAS4005", "{0} cannot be `{1}`", "It goes from {2} to {3} in steps of {4}.");
    internal static readonly Rule NotAsked = new("RAS4006", "`{0}` does not apply here: {1}", "Leave it out, or look at the answer that decides whether it applies.");
    internal static readonly Rule CannotMake = new("RAS4007", "`{1}` cannot be {0}: no way to answer what is open makes it", "Leave out the total or the answers under it, whichever is not on record.");
    internal static readonly Rule OtherDefinition = new("RAS4008", "these answers are for `{0}`, and the definition is `{1}`", "Use the definition they were made for.");
    internal static readonly Rule NoSuchResult = new("RAS4009", "`{0}` is not a result of the definition", "Its results are {1}.");
    internal static readonly Rule WhichResult = new("RAS4010", "it does not say which result changed", "Write `result:` with one of {0}.");
    internal static readonly Rule ResultIsNoNumber = new("RAS4011", "`{0}` holds words, and only a number can be recorded as changed", "Write what was decided in `note`.");
    internal static readonly Rule TwoFinals = new("RAS4012", "`{0}` has two final figures", "Keep the one that was decided last; write the others under `changes`.");
    internal static readonly Rule SourceTaken = new("RAS4013", "the definition already has a source `{0}`", "Use that one, or give this one another name.");
    internal static readonly Rule NoSuchLine = new("RAS4014", "there is no line `{0}`", "Write the name of a line or a result of the definition.");
    internal static readonly Rule NothingExpected = new("RAS4015", "the example expects nothing", "Write what comes out: `expect: {{ indicative: £82.91 a week }}`.");
    internal static readonly Rule ExampleSource = new("RAS4016", "an example that is quoted needs a source", "Write `source:`; or `basis: derived` where it is arithmetic from published figures, and `basis: ours` where nobody published it.");
    internal static readonly Rule ExampleFails = new("RAS4017", "`{0}` comes out as {1}, and {2} is expected", "One of the two is wrong: the example, or the definition. Look at the source.");
    internal static readonly Rule DecidedBelowZero = new("RAS4018", "`{0}` is below 0, and no result is", "Write the figure that was decided: `becomes: £40 a week`. What somebody owes is no result; say it in `note`.");
    internal static readonly Rule Backwards = new("RAS4019", "`{0}` is before `{1}`, which stands above it", "List what people changed in the order in which they did it, and look at both days.");
    internal static readonly Rule NoExamples = new("RAS4020", "the file has no example", "Write at least one under `examples:`, or remove the file. A check of nothing would look like one that passed.");

    internal static readonly Rule Contradicts = new("RAS4021", "{0} cannot be true together, as the definition says", "Ask again about both, and answer what is so.");

    internal static readonly Rule NotInForce = new("RAS5001", "`{0}` is not in force on {1}: {2}", "Use the version of that day; or, to see what these rules would give, allow a date outside, which is printed.");
    internal static readonly Rule NoneInForce = new("RAS5002", "no version of `{0}` is in force on {1}", "There are: {2}.");
    internal static readonly Rule SeveralInForce = new("RAS5003", "more than one version of `{0}` is, or may be, in force on {1}: {2}", "Name the file, or look at the days of these versions.");
    internal static readonly Rule NoDefinitions = new("RAS5004", "there is no definition in this folder", "Definitions are files that end in `.yaml` or `.yml`.");
    internal static readonly Rule WhichScheme = new("RAS5005", "this folder has {0} schemes, and it is not said which of them is meant", "Name one of them: {1}.");
    internal static readonly Rule NoSuchScheme = new("RAS5006", "this folder has no scheme `{0}`", "It has {1}.");
    internal static readonly Rule VersionsGap = new("RAS5007", "no version of `{0}` is in force from {1} to {2}, between `{3}` and `{4}`", "Add the version of those days, or look at both dates. If no rules were in force then, leave it.", Severity.Info);
    internal static readonly Rule VersionsOverlap = new("RAS5008", "another version of the scheme is in force when `{0}` begins, {1}: `{2}` in {3}", "Look at the days of both. On a day in both of them neither can be chosen.", Severity.Warning);
}
