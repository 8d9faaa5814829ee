namespace OpenRas.Diagnostics;

/// <summary>4xxx: answers, cases and examples. 5xxx: dates and folders.</summary>
internal static partial class Rules
{
    internal static readonly Rule UnknownQuestion = new("RAS4001", "there is no question `{0}`", "Use the name of a question in the definition, or of a total that may be given.");
    internal static readonly Rule Calculated = new("RAS4002", "`{0}` is calculated, so it cannot be answered", "You can answer {1}.");
    internal static readonly Rule NotGiven = new("RAS4003", "`{0}` is a question, not a total", "Write it under `answers`.");
    internal static readonly Rule NotAnswered = new("RAS4004", "`{0}` is a total, not a question", "Write it under `given`.");
    internal static readonly Rule NumberOutside = new("RAS4005", "`{1}` cannot be {0}", "It goes from {2} to {3} in steps of {4}.");
    internal static readonly Rule NotAsked = new("RAS4006", "`{0}` does not apply here: {1}", "Leave it out, or check the answer that decides whether it applies.");
    internal static readonly Rule CannotMake = new("RAS4007", "`{1}` cannot be {0}: no answers to the open questions give it", "Leave out the total or the answers under it, whichever is not on record.");
    internal static readonly Rule OtherDefinition = new("RAS4008", "these answers are for `{0}`, but the definition is `{1}`", "Use the definition that they were written for.");
    internal static readonly Rule NoSuchResult = new("RAS4009", "`{0}` is not a result of the definition", "Its results are {1}.");
    internal static readonly Rule WhichResult = new("RAS4010", "this does not say which result changed", "Write `result:` with one of {0}.");
    internal static readonly Rule ResultIsNoNumber = new("RAS4011", "`{0}` gives words, but only a number can be recorded as changed", "Write what was decided in `note`.");
    internal static readonly Rule TwoFinals = new("RAS4012", "`{0}` has two final figures", "Keep the one that was decided last. Write the others under `changes`.");
    internal static readonly Rule SourceTaken = new("RAS4013", "the definition already has a source `{0}`", "Use that source, or give this one another name.");
    internal static readonly Rule NoSuchLine = new("RAS4014", "there is no line `{0}`", "Write the name of a line or a result of the definition.");
    internal static readonly Rule NothingExpected = new("RAS4015", "the example expects nothing", "Write the result that you expect: `expect: {{ indicative: £82.91 a week }}`.");
    internal static readonly Rule ExampleSource = new("RAS4016", "an example that is quoted needs a source", "Write `source:`. If you worked it out from published figures, write `basis: derived`. If nobody published it, write `basis: ours`.");
    internal static readonly Rule ExampleFails = new("RAS4017", "`{0}` is {1}, but the example expects {2}", "One of the two is wrong: the example or the definition. Check the source.");
    internal static readonly Rule DecidedBelowZero = new("RAS4018", "`{0}` is below 0, but no result can be below 0", "Write the figure that was decided: `becomes: £40 a week`. If somebody owes money, say so in `note`.");
    internal static readonly Rule Backwards = new("RAS4019", "`{0}` is before `{1}`, which is above it", "List the changes in the order in which people made them, and check both days.");
    internal static readonly Rule NoExamples = new("RAS4020", "the file has no example", "Write at least one under `examples:`, or remove the file. A check of nothing would look like a check that passed.");

    internal static readonly Rule Contradicts = new("RAS4021", "the definition says that {0} cannot be true together", "Ask again about both, and write the true answers.");

    internal static readonly Rule NotAResult = new("RAS4022", "this is not a result that can be calculated again", "Give the JSON that `ras calculate --format json` printed, whole and of contract 1.");

    internal static readonly Rule NotInForce = new("RAS5001", "`{0}` is not in force on {1}: {2}", "Use the version of that day. To see what these rules would give, allow a date outside. We then print that it is outside.");
    internal static readonly Rule NoneInForce = new("RAS5002", "no version of `{0}` is in force on {1}", "The versions are {2}.");
    internal static readonly Rule SeveralInForce = new("RAS5003", "more than one version of `{0}` is or may be in force on {1}: {2}", "Name the file, or check the days of these versions.");
    internal static readonly Rule NoDefinitions = new("RAS5004", "there is no definition in this folder", "Definitions are files that end in `.yaml` or `.yml`.");
    internal static readonly Rule WhichScheme = new("RAS5005", "this folder has {0} schemes, and you have not said which one you mean", "Name one of them: {1}.");
    internal static readonly Rule NoSuchScheme = new("RAS5006", "this folder has no scheme `{0}`", "It has {1}.");
    internal static readonly Rule VersionsGap = new("RAS5007", "no version of `{0}` is in force from {1} to {2}, between `{3}` and `{4}`", "Add the version of those days, or check both dates. If no rules were in force then, leave it.", Severity.Info);
    internal static readonly Rule VersionsOverlap = new("RAS5008", "`{0}` begins {1}, when another version of the scheme is in force: `{2}` in {3}", "Check the days of both. We cannot choose a version for a day that is in both.", Severity.Warning);
    internal static readonly Rule MayBeInForce = new("RAS5009", "this file has an error, so we do not know whether it is the version of `{0}` in force on {1}", "Fix the file, then choose again.", Severity.Warning);
    internal static readonly Rule SameId = new("RAS5010", "`{0}` is the id of another file too: {1}", "Give each definition an id of its own, or remove the file that is there twice.", Severity.Warning);
}
