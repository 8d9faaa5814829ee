namespace OpenRas.Diagnostics;

/// <summary>One kind of diagnostic: its code and its words, with <c>{0}</c> where the case's own words go.</summary>
/// <param name="Code"><c>RAS</c> and four digits.</param>
/// <param name="Message">What is wrong.</param>
/// <param name="Help">What to write instead.</param>
/// <param name="Severity">Error unless said otherwise.</param>
internal sealed record Rule(string Code, string Message, string? Help = null, Severity Severity = Severity.Error);
