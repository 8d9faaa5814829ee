using System.Buffers;
using System.Globalization;
using System.Text;

namespace OpenRas.Benchmarks.Cases;

/// <summary>
/// OpenRas beside code written by hand for one scheme, on the same made sets of answers: all contestants in turn, round after round, so that a busy machine
/// slows all of them. Every amount is compared before anything is timed.
/// </summary>
internal sealed class Side
{
    private const int Warming = 3;
    private const string Row = "by hand: decimal row";
    private const string Named = "by hand: decimal, answers by name";
    private const string Text = "by hand: text";

    private readonly RasDefinition ras = RasDefinition.Load(Path.Combine(AppContext.BaseDirectory, "synthetic.yaml")).OrThrow();
    private readonly ByHand.Shared shared = new();
    private readonly StringBuilder builder = new();
    private readonly ArrayBufferWriter<byte> bytes = new();
    private readonly int made;
    private readonly byte[] codes;
    private readonly Dictionary<string, string>[] named;
    private readonly AnswerSet[] answers;

    internal Side(int made)
    {
        this.made = made;
        codes = new byte[made * ByHand.Questions];
        (named, answers) = (new Dictionary<string, string>[made], new AnswerSet[made]);
        var dice = new Random(20_260_401);
        for (var i = 0; i < codes.Length; i++) codes[i] = (byte)dice.Next(ByHand.Options);
        for (var i = 0; i < made; i++)
        {
            named[i] = Enumerable.Range(0, ByHand.Questions).ToDictionary(q => ByHand.Ids[q], q => ByHand.OptionIds[codes[(i * ByHand.Questions) + q]]);
            answers[i] = ras.CheckAnswers(named[i]).OrThrow();
        }
    }

    internal void Compare(int rounds, int mostWords)
    {
        Check();
        Contestant[] all =
        [
            new(Row, Row, n => Each(n, i => (long)ByHand.Amount(Codes(i))), made),
            new(Named, Named, n => Each(n, i => (long)ByHand.AmountByName(named[i])), made),
            new("by hand: lines made for each case", Row, n => Each(n, i => ByHand.Lines(Codes(i)).Length), made),
            new("by hand: shared lines", Row, n => Each(n, i => shared.Lines(Codes(i)).Length), made),
            new(Text, Text, n => Each(n, i => ByHand.Text(Codes(i), builder).Length), made),
            new("OpenRas: amount", Row, n => Each(n, i => (long)ras.Calculate(answers[i]).GetAmount("indicative")!.Value), made),
            new("OpenRas: every line as data", Row, n => Each(n, i => ras.Calculate(answers[i]).Lines.Count), made),
            new("OpenRas: answers by name, amount", Named, n => Each(n, i => (long)ras.Calculate(ras.CheckAnswers(named[i]).OrThrow()).GetAmount("indicative")!.Value), made),
            new("OpenRas: text as UTF-8", Text, n => Each(n, Written), mostWords),
            new("OpenRas: text", Text, n => Each(n, i => ras.Calculate(answers[i]).ToText().Length), mostWords),
            new("OpenRas: JSON", Text, n => Each(n, i => ras.Calculate(answers[i]).ToJson().Length), mostWords),
        ];
        for (var round = -Warming; round < rounds; round++)
        {
            foreach (var contestant in all) contestant.Measure(isKept: round >= 0);
        }

        Print(all);
    }

    /// <summary>All of them give the same amount and the same figure on every line, or nothing is timed.</summary>
    private void Check()
    {
        for (var i = 0; i < made; i++)
        {
            var amount = ByHand.Amount(Codes(i));
            var form = ras.Calculate(answers[i]);
            Same(i, amount, ByHand.AmountByName(named[i]));
            Same(i, amount, form.GetAmount("indicative"));
            var (fresh, kept) = (ByHand.Lines(Codes(i)), shared.Lines(Codes(i)));
            for (var line = 0; line < fresh.Length; line++) Same(i, fresh[line].Value, kept[line].Value);
            foreach (var line in fresh) Same(i, line.Value, form.Lines.First(l => l.Label == line.Label).Value);
        }
    }

    private static void Same(int at, decimal? one, decimal? other)
    {
        if (one != other) throw new InvalidOperationException($"Case {at}: {one} and {other}.");
    }

    private static void Print(Contestant[] all)
    {
        Console.WriteLine("| what | cases a second of processor time | bytes a case | compared with | ratio | least | greatest |");
        Console.WriteLine("| --- | --: | --: | --- | --: | --: | --: |");
        foreach (var contestant in all)
        {
            var ratio = contestant.Ratio(all.First(a => a.Name == contestant.Base));
            var figures = string.Create(CultureInfo.InvariantCulture, $"{contestant.PerSecond:N0} | {contestant.Bytes:N0}");
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {contestant.Name} | {figures} | {contestant.Base} | {ratio.Median:G3} | {ratio.Least:G3} | {ratio.Greatest:G3} |"));
        }
    }

    private long Written(int at)
    {
        bytes.ResetWrittenCount();
        ras.Calculate(answers[at]).WriteText(bytes);
        return bytes.WrittenCount;
    }

    private static long Each(int cases, Func<int, long> work)
    {
        var sum = 0L;
        for (var i = 0; i < cases; i++) sum += work(i);
        return sum;
    }

    private ReadOnlySpan<byte> Codes(int at) => codes.AsSpan(at * ByHand.Questions, ByHand.Questions);
}
