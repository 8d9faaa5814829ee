using System.Globalization;
using System.Security.Cryptography;
using FsCheck;
using FsCheck.Fluent;
using OpenRas.Sheets;
using Xunit.Abstractions;

namespace OpenRas.Tests.Properties;

/// <summary>
/// Runs a property over made cases: as many with a fixed seed, so that a failure stays a failure, as with a fresh one, which is printed. Where CI is
/// true only the fixed one runs: a change must not fail for what it did not touch. The variable CASES sets how many; a large number hunts. To repeat a
/// failure, put the pair that it prints into <see cref="Fixed"/>.
/// </summary>
internal static class Cases
{
    private static readonly (ulong Seed, ulong Gamma) Fixed = (20261121, 457);

    internal static int Count(int usual) =>
        int.TryParse(Environment.GetEnvironmentVariable("CASES"), NumberStyles.None, CultureInfo.InvariantCulture, out var count) ? count : usual;

    /// <summary>A definition of any kind with a sheet: three in ten complete, the others partly answered or with a total given.</summary>
    internal static Arbitrary<Case> Any { get; } = Of(Flavour.Any, (definition, random) => random.Next(10) switch
    {
        < 4 => Sheet.Random(definition, random, 100, 0),
        < 7 => Sheet.Random(definition, random, 80, 30),
        _ => Sheet.Random(definition, random, 50, 80),
    });

    /// <summary>The same cases each time.</summary>
    internal static IEnumerable<Case> Sample(int count) => Any.Generator.Sample(count, new Rnd(Fixed.Seed, Fixed.Gamma), 50);

    internal static Arbitrary<Case> Of(Flavour flavour, Func<RasDefinition, Random, Sheet> sheet) =>
        Arb.From(Gen.Choose(0, int.MaxValue - 1).Select(seed => Make(seed, flavour, sheet)).Where(c => c.IsValid), c => c.Smaller());

    internal static void Check(this Arbitrary<Case> cases, ITestOutputHelper output, int count, Action<Case> property)
    {
        var fresh = (BitConverter.ToUInt64(RandomNumberGenerator.GetBytes(8)), 457UL);
        var isCi = Environment.GetEnvironmentVariable("CI") == "true";
        foreach (var (seed, gamma) in isCi ? [Fixed] : new[] { Fixed, fresh })
        {
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"seed ({seed}, {gamma}), {Count(count)} cases"));
            Prop.ForAll(cases, property).Check(Config.QuickThrowOnFailure.WithMaxTest(Count(count)).WithReplay(new Replay(new Rnd(seed, gamma), null)));
        }
    }

    private static Case Make(int seed, Flavour flavour, Func<RasDefinition, Random, Sheet> sheet)
    {
        var random = new Random(seed);
        var scheme = new SchemeMaker(random, flavour).Make();
        return new Case(scheme, scheme.Definition is { } definition ? sheet(definition, random) : new Sheet([]));
    }
}

/// <summary>What kind of definition is made.</summary>
internal enum Flavour
{
    Any,

    /// <summary>Rises by construction: more need, or less support, never lowers any line.</summary>
    Rising,
}
