namespace OpenRas.Diagnostics;

/// <summary>4xxx: answers. 5xxx: dates and folders.</summary>
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

    internal static readonly Rule NotInForce = new("RAS5001", "`{0}` is not in force on {1}: {2}", "Use the version of that day; or, to see what these rules would give, allow a date outside, which is printed.");
    internal static readonly Rule NoneInForce = new("RAS5002", "no definition here is in force on {0}", "There are: {1}.");
    internal static readonly Rule SeveralInForce = new("RAS5003", "more than one definition here is, or may be, in force on {0}: {1}", "Name the file.");
    internal static readonly Rule NoDefinitions = new("RAS5004", "there is no definition in this folder", "Definitions are files that end in `.yaml`.");
}
