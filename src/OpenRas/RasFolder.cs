using System.Formats.Tar;
using OpenRas.Diagnostics;

namespace OpenRas;

/// <summary>The definitions of a folder, from which a date chooses the version in force. Immutable.</summary>
public sealed class RasFolder
{
    private static readonly string[] Endings = [".yaml", ".yml"];

    private static readonly EnumerationOptions Here = new() { AttributesToSkip = FileAttributes.ReparsePoint };

    private static readonly EnumerationOptions Everywhere = new() { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.ReparsePoint, IgnoreInaccessible = false };

    private readonly string path;

    private RasFolder(string path, IReadOnlyList<RasDefinition> definitions, IReadOnlyList<string> refused)
    {
        (this.path, Refused) = (path, refused);
        Definitions = definitions;
        Schemes = [.. definitions.Select(d => d.Scheme).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
    }

    /// <summary>The definitions, in the order of their paths.</summary>
    public IReadOnlyList<RasDefinition> Definitions { get; }

    /// <summary>The paths of the files that have an error, in order. They are not among the definitions. Empty when every file is valid.</summary>
    public IReadOnlyList<string> Refused { get; }

    /// <summary>The schemes that these are versions of, in ordinal order.</summary>
    public IReadOnlyList<string> Schemes { get; }

    /// <summary>
    /// The paths of the definitions in a folder and the folders below it, in ordinal order. These are the files that end in <c>.yaml</c> or <c>.yml</c>. Files
    /// with a second ending, such as <c>.answers.yaml</c> or <c>.examples.yml</c>, are left out, and so are links, pipes and devices.
    /// </summary>
    /// <exception cref="IOException">The folder cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">A folder in it may not be read.</exception>
    public static IReadOnlyList<string> FindDefinitions(string folder) => Find(folder, Everywhere);

    /// <summary>The same without the folders below it; none where it cannot be read.</summary>
    internal static IReadOnlyList<string> FindDefinitionsIn(string folder) => Find(folder, Here);

    private static IReadOnlyList<string> Find(string folder, EnumerationOptions where) =>
        [.. Endings.SelectMany(e => Directory.EnumerateFiles(folder, "*" + e, where))
            .Where(f => !Path.GetFileNameWithoutExtension(f).Contains('.', StringComparison.Ordinal) && IsOrdinaryFile(f))
            .Select(f => Path.DirectorySeparatorChar == '\\' ? f.Replace('\\', '/') : f)
            .Order(StringComparer.Ordinal)];

    /// <summary>Whether a file that is there has its bytes on a disk. A named pipe, a socket or a device may keep a reader waiting for ever.</summary>
    public static bool IsOrdinaryFile(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        try
        {
            // Only what has no length can be anything else, and an archive notes what it is without opening it.
            if (new FileInfo(path).Length > 0) return true;
            using var archive = new MemoryStream();
            using (var writer = new TarWriter(archive, leaveOpen: true)) writer.WriteEntry(path, "file");
            archive.Position = 0;
            using var reader = new TarReader(archive);
            return reader.GetNextEntry() is { EntryType: TarEntryType.RegularFile or TarEntryType.V7RegularFile };
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    /// <summary>
    /// Loads every definition of a folder. A definition that has an error is refused, and the valid ones are kept. The diagnostics say what is wrong with it,
    /// and <see cref="Refused"/> names it. If nothing in the folder is valid, you get no folder.
    /// </summary>
    /// <param name="folder">The folder.</param>
    /// <param name="maximumBytes">The largest file that is read.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="maximumBytes"/> is not above 0.</exception>
    public static Checked<RasFolder> Load(string folder, int maximumBytes = RasDefinition.DefaultMaximumBytes)
    {
        ArgumentNullException.ThrowIfNull(folder);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(maximumBytes);
        if (!Directory.Exists(folder)) return Refuse(folder, Rules.CannotRead, "there is no such folder");
        var files = FindDefinitions(folder);
        if (files.Count == 0) return Refuse(folder, Rules.NoDefinitions);
        var loaded = files.Select(f => RasDefinition.Load(f, maximumBytes)).ToList();
        var diagnostics = loaded.SelectMany(l => l.Diagnostics).ToList();
        var refused = files.Where((_, at) => !loaded[at].IsOk).ToList();
        return refused.Count < files.Count
            ? new(new RasFolder(folder, [.. loaded.Where(l => l.IsOk).Select(l => l.OrThrow())], refused), diagnostics)
            : new(null, diagnostics);
    }

    /// <summary>The version of the folder's one scheme that is, or may be, in force on a day. It is refused when the folder has more schemes.</summary>
    public Checked<RasDefinition> FindInForce(DateOnly date) =>
        Schemes is [var only] ? FindInForce(only, date) : Refuse<RasDefinition>(path, Rules.WhichScheme, Schemes.Count, InTicks(Schemes));

    /// <summary>
    /// The one version of a scheme that is, or may be, in force on a day. A version without a last day holds until the next begins. A version that is only
    /// proposed, or withdrawn, is never chosen. If two or more are left, none is chosen. A version whose days we do not know may be one of them.
    /// </summary>
    /// <param name="scheme">One of <see cref="Schemes"/>.</param>
    /// <param name="date">The day.</param>
    public Checked<RasDefinition> FindInForce(string scheme, DateOnly date)
    {
        ArgumentNullException.ThrowIfNull(scheme);
        var ofScheme = Definitions.Where(d => d.Scheme == scheme).ToList();
        if (ofScheme.Count == 0) return Refuse<RasDefinition>(path, Rules.NoSuchScheme, scheme, InTicks(Schemes));
        return new Versions(ofScheme).On(date) switch
        {
            [var one] => new(one, NotRead(scheme, date)),
            [] => Refuse<RasDefinition>(path, Rules.NoneInForce, scheme, Days.Write(date), string.Join("; ", ofScheme.Select(WithDays))),
            var several => Refuse<RasDefinition>(path, Rules.SeveralInForce, scheme, Days.Write(date), InTicks(several.Select(d => d.Id))),
        };
    }

    /// <summary>
    /// Files that have the id of another file. Then gaps and overlaps in the days of the versions of one scheme, as far as we know the days: versions that are
    /// only proposed, or withdrawn, are left out.
    /// <see cref="RasDefinition.ListFindings"/> lists what is found in one definition by itself.
    /// </summary>
    public IReadOnlyList<Diagnostic> ListFindings() =>
        [.. SameIds(), .. Schemes.SelectMany(s => new Versions(Definitions.Where(d => d.Scheme == s)).Findings())];

    /// <summary>A kept result names its rules by their id, so two files of one id cannot be told apart.</summary>
    private IEnumerable<Diagnostic> SameIds() => Definitions.GroupBy(d => d.Id, StringComparer.Ordinal)
        .SelectMany(same => same.Skip(1).Select(d => d.AtId(Rules.SameId, d.Id, same.First().Text.Name)));

    /// <summary>A version that could not be read may be the one of that day.</summary>
    private IReadOnlyList<Diagnostic> NotRead(string scheme, DateOnly date) =>
        [.. Refused.Select(f => DiagnosticBag.One(new SourceText(f, ""), Rules.MayBeInForce, default, scheme, Days.Write(date)))];

    private static string WithDays(RasDefinition definition)
    {
        var status = definition.Status is SchemeStatus.Proposed or SchemeStatus.Withdrawn ? $", {definition.Status.ToString().ToLowerInvariant()}" : "";
        return $"`{definition.Id}` {definition.InForce}{status}";
    }

    private static string InTicks(IEnumerable<string> names) => Lists.List(names.Select(n => $"`{n}`"));

    private static Checked<RasFolder> Refuse(string folder, Rule rule, params object[] words) => Refuse<RasFolder>(folder, rule, words);

    private static Checked<T> Refuse<T>(string folder, Rule rule, params object[] words)
        where T : class => new(null, [DiagnosticBag.One(new SourceText(folder, ""), rule, default, words)]);
}
