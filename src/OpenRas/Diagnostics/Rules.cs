namespace OpenRas.Diagnostics;

/// <summary>Every message of the library, one rule a code, in the order of the stages. A code is never reused.</summary>
internal static partial class Rules
{
    internal static readonly Rule More = new("RAS1000", "and {0} more, not listed", "Mend the ones above first; many of the rest may go with them.", Severity.Info);

    /// <summary>1xxx: the text itself.</summary>
    internal static readonly Rule CannotRead = new("RAS1001", "the file cannot be read: {0}", "Check the path, and that you may read it.");
    internal static readonly Rule TooLarge = new("RAS1002", "the text is larger than {0} bytes", "A definition is a few pages of text. If this one is right, raise the limit where you load it.");
    internal static readonly Rule NotUtf8 = new("RAS1003", "the text is not UTF-8: {0}", "Save the file as UTF-8 (in most editors: Save as, Encoding, UTF-8).");
    internal static readonly Rule Control = new("RAS1004", "the text holds the control character U+{0}", "Delete it. A definition is plain text.");
    internal static readonly Rule Tab = new("RAS1005", "the line is indented with a tab", "YAML allows only spaces there. Replace each tab by two spaces.");
    internal static readonly Rule NotYaml = new("RAS1006", "the text cannot be read as YAML from here: {0}", "Look here and on the line before for an open quote or bracket, a missing colon, or a sentence that needs quotes.");
    internal static readonly Rule NotJson = new("RAS1007", "the text cannot be read as JSON from here", "Look here and just before for a missing comma, quote or bracket.");
    internal static readonly Rule Empty = new("RAS1008", "there is nothing in the text", "A definition begins with `format: 1`; answers are lines such as `washing: some`.");
    internal static readonly Rule TooDeep = new("RAS1009", "lists and groups are nested more than {0} deep", "No definition needs more than eight levels. Look for a bracket that is not closed.");
    internal static readonly Rule TooMany = new("RAS1010", "the text has more than {0} entries", "No definition needs as many.");
    internal static readonly Rule Duplicate = new("RAS1011", "`{0}` is written twice", "Keep one of the two. Readers differ on which one counts, so neither is taken.");
    internal static readonly Rule NotClosedSet = new("RAS1012", "{0} are not used in definitions", "Write the thing out where it is needed: a reader must see each figure in its place.");
    internal static readonly Rule SecondDocument = new("RAS1013", "a second document begins here", "One file holds one document. Remove the `---`, or make two files.");
    internal static readonly Rule KeyNotText = new("RAS1014", "a key must be one word or name", "Write `name: value`.");
    internal static readonly Rule SplitNumber = new("RAS1015", "YAML cuts `{0}` in pieces at the comma", "Write `{1}`, without a comma.");
    internal static readonly Rule SplitSentence = new("RAS1016", "a comma ends the sentence here, so `{0}` is read as a key", "Put the whole sentence in double quotes.");
    internal static readonly Rule CutAtHash = new("RAS1017", "everything from ` #` on is read as a comment and left out", "If it belongs to the sentence, put the sentence in double quotes; if it is a comment, write a space after `#`.", Severity.Warning);
    internal static readonly Rule NoText = new("RAS1018", "nothing is written after `{0}:`", "Write a value, or remove the line. To say that something is not known, write `unpublished` or `unread`.");
    internal static readonly Rule NoColon = new("RAS1019", "there is no colon after `{0}`", "Write `name: value`, with a colon and a space.");
    internal static readonly Rule TooLong = new("RAS1020", "a text of more than {0} characters begins here", "It is printed on lines of a form: say it in fewer words. If it is not meant to be one text, look for a quote that is not closed.");
    internal static readonly Rule CurlyQuotes = new("RAS1040", "curly quotes are read as part of the text", "Write straight quotes: `\"`. A word processor makes them curly.", Severity.Warning);
    internal static readonly Rule NotText = new("RAS1041", "this is not a text file", "Write the definition in a plain text editor and save it as UTF-8. What a word processor, spreadsheet or PDF holds must be copied out of it.");
}
