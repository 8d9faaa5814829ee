namespace OpenRas.Tests.House;

/// <summary>Tells everything that was found, one a line, and not only the first of it: a list is mended at once.</summary>
internal static class Nothing
{
    internal static void IsIn(IEnumerable<string> found)
    {
        var all = found.ToList();
        Assert.True(all.Count == 0, string.Join('\n', all));
    }
}
