namespace OpenRas.Diagnostics;

/// <summary>Every message of the library, one rule a code, in the order of the stages. A code is never reused.</summary>
internal static partial class Rules
{
    internal static readonly Rule More = new("RAS1000", "there are {0} more, which are not listed", "Fix the ones above first. That may remove many of the rest.", Severity.Info);

    /// <summary>1xxx: the text itself.</summary>
    internal static readonly Rule CannotRead = new("RAS1001", "the file cannot be read: {0}", "Check the path, and check that you are allowed to read it.");
    internal static readonly Rule TooLarge = new("RAS1002", "the text is larger than {0} bytes", "A definition is a few pages of text. If this one is right, raise the limit where you load it.");
    internal static readonly Rule NotUtf8 = new("RAS1003", "the text is not UTF-8: {0}", "Save the file as UTF-8. In most editors you find this under Save as, Encoding.");
    internal static readonly Rule Control = new("RAS1004", "the text contains the control character U+{0}", "Delete it. A definition is plain text.");
    internal static readonly Rule Tab = new("RAS1005", "the line is indented with a tab", "YAML allows only spaces there. Replace each tab with two spaces.");
    internal static readonly Rule NotYaml = new("RAS1006", "the text cannot be read as YAML from here: {0}", "Look here and on the line before. There may be an open quote or bracket, a missing colon, or a sentence that needs quotes.");
    internal static readonly Rule NotJson = new("RAS1007", "the text cannot be read as JSON from here", "Look here and just before. A comma, quote or bracket may be missing.");
    internal static readonly Rule Empty = new("RAS1008", "there is nothing in the text", "A definition begins with `format: 1`. Answers are lines such as `washing: some`.");
    internal static readonly Rule TooDeep = new("RAS1009", "lists and groups are nested more than {0} deep", "No definition needs more than eight levels. Look for a bracket that is not closed.");
    internal static readonly Rule TooMany = new("RAS1010", "the text has more than {0} entries", "No definition needs that many. Check that this file is a definition.");
    internal static readonly Rule Duplicate = new("RAS1011", "`{0}` is written twice", "Keep one of the two. Programs differ on which one counts, so we use neither.");
    internal static readonly Rule NotClosedSet = new("RAS1012", "a definition cannot use {0}", "Write the text out where you need it, so that a reader sees each figure in its place.");
    internal static readonly Rule SecondDocument = new("RAS1013", "a second document begins here", "One file holds one document. Remove the `---`, or make two files.");
    internal static readonly Rule KeyNotText = new("RAS1014", "a key must be one word or name", "Write `name: value`.");
    internal static readonly Rule SplitNumber = new("RAS1015", "YAML splits `{0}` at the comma", "Write `{1}`, without a comma.");
    internal static readonly Rule SplitSentence = new("RAS1016", "the comma before this ends the sentence, so YAML reads `{0}` as a key", "Put the whole sentence in double quotes.");
    internal static readonly Rule CutAtHash = new("RAS1017", "YAML reads everything from ` #` on as a comment and leaves it out", "If it belongs to the sentence, put the sentence in double quotes. If it is a comment, write a space after `#`.", Severity.Warning);
    internal static readonly Rule NoText = new("RAS1018", "there is nothing after `{0}:`", "Write a value, or remove the line. If nobody has read the value in a source, write `unread`. If the council has not published it, write `unpublished`.");
    internal static readonly Rule NoColon = new("RAS1019", "there is no colon after `{0}`", "Write `name: value`, with a colon and a space.");
    internal static readonly Rule TooLong = new("RAS1020", "the text that begins here has more than {0} characters", "We print it on the lines of a form, so say it in fewer words. If it should not be one text, look for a quote that is not closed.");
    internal static readonly Rule CurlyQuotes = new("RAS1040", "YAML reads curly quotes as part of the text", "Write straight quotes: `\"`. A word processor makes them curly.", Severity.Warning);
    internal static readonly Rule NotText = new("RAS1041", "this is not a text file", "Write the definition in a plain text editor and save it as UTF-8. If it is in a word processor, spreadsheet or PDF, copy the text out of there.");
}
