using System.Collections.Concurrent;
using System.Globalization;
using OpenRas.Calculation;
using OpenRas.Ranges;
using OpenRas.Tests.Properties;

namespace OpenRas.Tests.Proofs;

/// <summary>A small definition, and every sheet of it.</summary>
internal sealed record Made(int Seed, Scheme Scheme, EverySheet Sheets)
{
    internal RasDefinition Definition => Sheets.Definition;

    public override string ToString() => $"seed {Seed}\n{Scheme.Yaml}";
}

/// <summary>
/// Makes a definition with few sheets, line by line. After each line what is there is loaded and every sheet is filled in, so that falls can be planted
/// where sheets come, and where none does. A line that is refused is let go; so, in most definitions, is one that falls.
/// </summary>
internal sealed partial class SmallMaker
{
    /// <summary>More ways than this to give a total would leave no room for other answers.</summary>
    private const int MostGiven = 25;

    /// <summary>As many as the test that looks at most of those which several tests look at.</summary>
    private const int MostKept = 2_000;

    private static readonly ConcurrentDictionary<int, Scheme?> Kept = new();

    private readonly Random random;
    private readonly bool isToRise;
    private readonly int mostSheets;
    private readonly List<Tree> questions = [];
    private readonly List<Tree> form = [];
    private readonly List<Tree> contradicts = [];
    private readonly Dictionary<string, Tree?> onlys = [];
    private readonly HashSet<string> referring = [];
    private EverySheet sheets = null!;
    private List<Above> above = [];

    /// <summary>The place in the form of the last test that closes all below it.</summary>
    private int lastTest;

    private SmallMaker(Random random)
    {
        this.random = random;
        isToRise = Chance(34);
        mostSheets = Pick(16, 30, 60, 60, 100, 160, 250);
    }

    /// <summary>
    /// Null when what came out is refused, or has too many sheets. To make one takes a dozen loads, and to load what was made takes one: so what several tests
    /// ask for, the first seeds from 0 and the first fresh ones, is kept as it was made, and is loaded and filled in anew for each.
    /// </summary>
    internal static Made? Make(int seed)
    {
        if (seed is < 0 or >= MostKept && (seed < Trial.Fresh || seed - Trial.Fresh >= MostKept)) return Anew(seed);
        if (!Kept.TryGetValue(seed, out var scheme))
        {
            var made = Anew(seed);
            Kept[seed] = made is null ? null : Copy(made.Scheme);
            return made;
        }

        if (scheme is null) return null;
        var again = Copy(scheme);
        return new Made(seed, again, EverySheet.Of(again.Definition!)!);

        static Scheme Copy(Scheme scheme) => scheme with { };
    }

    private static Made? Anew(int seed)
    {
        var maker = new SmallMaker(new Random(seed));
        maker.Questions();
        maker.Contradict(new Random(~seed));
        if (maker.Chance(22)) maker.UnreadTotal();
        if (maker.Chance(90)) maker.Total();
        for (var count = 3 + maker.random.Next(6); count > 0; count--) maker.Line();
        return maker.Finish(seed);
    }

    private void Line()
    {
        Func<bool>[] kinds = [Total, Total, Total, Worths, PriceBands, PriceBands, PriceBands, PriceBands, Table, Table, Table, Words, Multiply, Multiply, Squared, Divided, Divided, Abatement, Abatement, Abatement, Abatement, Abatement, Uplift, Uplift, Limit, Limit, Limit, Limit, Figure, Figure, Count, Count, Test, StraightLine, StraightLine];
        for (var tries = 0; tries < 8 && !Pick(kinds)(); tries++)
        {
        }
    }

    /// <summary>Adds a line: its kind, its own keys, and the condition under which it applies; false where it is let go again.</summary>
    private bool Add(string kind, Tree? only, params (string Key, Tree? Value)[] keys)
    {
        var id = "l" + Number(form.Count + 1);
        var source = keys.Any(k => k is { Key: "read-as", Value: not null }) ? "paper" : null;
        var before = (sheets, above);

        // What passes its figure through needs what that figure needs.
        onlys[id] = kind is "abatement" or "uplift" or "limit" ? onlys.GetValueOrDefault(((TextTree)keys.First(k => k.Key == "of").Value!).Text) : only;
        form.Add(Tree.Group([(kind, id), ("label", $"The {kind} {id}"), .. keys, ("only", only), ("source", source)]));
        if (Load() && !(isToRise && Chance(72) && Falls())) return true;
        form.RemoveAt(form.Count - 1);
        (sheets, above) = before;
        return false;
    }

    private bool Falls() => new EveryPair(sheets).Line(sheets.Definition.Plan.Steps.Length - 1, isForCarer: false).Found == Found.Refuted;

    /// <summary>Loads what is there so far, without results, and fills in every sheet; false where it is refused.</summary>
    private bool Load()
    {
        var yaml = new Scheme(questions, form, [], contradicts).Yaml.Replace("disclosure: full", "disclosure: withheld", StringComparison.Ordinal);
        if (!RasDefinition.Parse(yaml).TryGet(out var definition)) return false;
        if (EverySheet.Of(definition, isGivenToo: false, mostGiven: MostGiven) is not { Count: > 0 } all) return false;
        sheets = all;
        var can = Reach.Of(definition.Plan, new Entry[definition.Plan.Steps.Length]);
        above = [.. definition.Plan.Steps.Select(s => new Above(s, can[s.Index], onlys.GetValueOrDefault(s.Id), sheets))];
        return true;
    }

    private bool Chance(int percent) => random.Next(100) < percent;

    private T Pick<T>(params IReadOnlyList<T> items) => items[random.Next(items.Count)];

    private Above? PickAbove(Func<Above, bool> fits) => above.Where(fits).ToList() is { Count: > 0 } list ? list[Chance(50) ? list.Count - 1 : random.Next(list.Count)] : null;

    /// <summary>From one number to another, in steps.</summary>
    private decimal Amount(int from, int to, decimal step = 1) => from + (random.Next((int)((to - from) / step) + 1) * step);

    private static string Number(decimal value) => value.ToString("0.##########", CultureInfo.InvariantCulture);

    /// <summary>A question or line that is there, and what it can come out as: line by line, and over every sheet so far.</summary>
    private sealed record Above(Step Step, ValueSet Can, Tree? Only, EverySheet Sheets)
    {
        private decimal[]? reached;

        internal string Id => Step.Id;

        internal string Unit => Step.Unit.ToString();

        internal Question? Question => (Step as QuestionStep)?.Question;

        internal bool IsList => Question is { Answers.Count: > 0 };

        internal bool IsTest => Step is EligibilityStep;

        internal bool IsWords => Step is TableStep && Step.Unit == OpenRas.RasUnit.Words;

        internal bool IsFree => Question is { Counts: CountsAs.Circumstance or CountsAs.Supply };

        internal bool Lowers => Question is { Counts: CountsAs.Support };

        /// <summary>A number that any line may read under the same condition.</summary>
        internal bool IsNumber => Step.Unit.IsNumber && Can.HasFigures && Step is not QuestionStep { TakesOff: true };

        internal bool IsSure => !Can.May(State.DoesNotApply) || Only is not null;

        internal bool IsShare => Step.Unit == OpenRas.RasUnit.Share;

        internal bool IsMoney => Step.Unit.IsMoney;

        /// <summary>What sheets come to, rising.</summary>
        internal decimal[] Reached => reached ??= [.. Sheets.Cells.Where(c => c[Step.Index].IsFigure).Select(c => c[Step.Index].Value).Distinct().Order()];
    }
}
