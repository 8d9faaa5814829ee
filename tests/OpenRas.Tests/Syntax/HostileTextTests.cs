using System.Globalization;
using System.Text;
using OpenRas.Diagnostics;

namespace OpenRas.Tests.Syntax;

/// <summary>Whatever the bytes, there is a definition or there are diagnostics with places inside the text: no exception, and an answer soon.</summary>
[Collection(nameof(Alone))]
[Trait("Speed", "Slow")]
public sealed class HostileTextTests
{
    private static readonly string Base = Repository.Read("tests/OpenRas.Tests/Golden/good/given-total.yaml");

    private static readonly Dictionary<string, string> Texts = new()
    {
        ["nothing"] = "",
        ["spaces"] = " \n  \n",
        ["a comment"] = "# nothing",
        ["nul"] = "format: 1\0",
        ["a lone surrogate"] = "title: \ud800",
        ["a colon"] = ": c",
        ["a dash"] = "-",
        ["only a document mark"] = "---\n",
        ["only an end mark"] = "...\n",
        ["a directive"] = "%YAML 1.2\n---\nformat: 1\n",
        ["a bad directive"] = "%\n",
        ["an open bracket"] = "a: [1, 2\nb: 3",
        ["an open brace"] = "a: { b: 1",
        ["an open quote"] = "a: \"b",
        ["an open single quote"] = "a: 'b",
        ["a closing bracket"] = "a: ]",
        ["two commas"] = "a: [,,]",
        ["an anchor without a name"] = "a: &",
        ["an alias without a name"] = "a: *",
        ["an alias to nothing"] = "a: *b",
        ["a tag without an end"] = "a: !<b",
        ["a key that is a list"] = "? [a, b]\n: c",
        ["a key without a value"] = "? a\n",
        ["a bad escape"] = "a: \"\\q\"",
        ["a bad code point"] = "a: \"\\ud800\"",
        ["a tab after a dash"] = "-\ta",
        ["a block scalar with a bad head"] = "a: |9x\n b",
        ["an alias bomb"] = "a: &a [x,x,x,x,x,x,x,x,x]\nb: &b [*a,*a,*a,*a,*a,*a,*a,*a,*a]\nc: &c [*b,*b,*b,*b,*b,*b,*b,*b,*b]\nd: [*c,*c,*c,*c,*c,*c,*c,*c,*c]\n",
        ["a merge of itself"] = "a: &a\n  <<: *a\n",
        ["100,000 brackets"] = new string('[', 100_000),
        ["100,000 braces"] = string.Concat(Enumerable.Repeat("{a: ", 100_000)),
        ["100,000 dashes"] = string.Concat(Enumerable.Repeat("- ", 100_000)),
        ["100,000 questions"] = string.Concat(Enumerable.Repeat("? ", 100_000)),
        ["2 MB"] = "title: " + new string('x', 2_000_000),
        ["300,000 entries"] = "a: [" + string.Concat(Enumerable.Repeat("b,", 300_000)) + "]",
        ["90,000 keys"] = string.Concat(Enumerable.Range(0, 90_000).Select(i => string.Create(CultureInfo.InvariantCulture, $"k{i}: 1\n"))),
        ["a line of a million letters"] = "title: " + new string('x', 1_000_000),
        ["a plain text of 200,000 lines"] = "title: a\n" + string.Concat(Enumerable.Repeat(" b\n", 200_000)),
        ["a million control characters"] = new string('\u0001', 1_000_000),
        ["a million quotes"] = "a: " + new string('"', 1_000_000),
        ["300,000 commas"] = "a: {" + string.Concat(Enumerable.Repeat("b, ", 300_000)) + "}",
        ["170,000 documents"] = string.Concat(Enumerable.Repeat("--- a\n", 170_000)),
        ["70,000 anchors"] = string.Concat(Enumerable.Range(0, 70_000).Select(i => string.Create(CultureInfo.InvariantCulture, $"k{i}: &a{i} 1\n"))),
        ["200,000 aliases"] = "a: &a 1\nb: [" + string.Concat(Enumerable.Repeat("*a, ", 200_000)) + "]",
        ["150,000 tags"] = "b: [" + string.Concat(Enumerable.Repeat("!x y, ", 150_000)) + "]",
        ["38,000 directives"] = string.Concat(Enumerable.Range(0, 38_000).Select(i => string.Create(CultureInfo.InvariantCulture, $"%TAG !a{i}! tag:x,2000:\n"))) + "---\na: 1\n",
        ["200,000 keys that are the same"] = string.Concat(Enumerable.Repeat("a: 1\n", 200_000)),
        ["a directive that is not known"] = "%LOAD x.yaml\n---\nformat: 1\n",
        ["a pair of lone surrogates"] = "title: \"\\ud800\\ud800\"",
        ["a key without a name"] = "\"\": x\n: y\n",
        ["a key that is a group"] = "? { a: b }\n: c\n",
        ["an escape that steers a terminal"] = "title: \"\\e[31m\"",
        ["an escape that ends a line"] = "title: \"a\\Lb\\Pc\\Nd\"",
        ["text shown in another order"] = "title: \u202Edcba",
        ["two marks of byte order"] = "\uFEFF\uFEFFformat: 1",
        ["a number of a million digits"] = "format: " + new string('9', 1_000_000),
        ["emoji"] = "🙂: [🙂, { 🙂: \"🙂\" }",
        ["a line separator"] = "title: a\u2028format: 1\u0085id: b",
    };

    public static TheoryData<string> Names() => [.. Texts.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void Any_text_gives_diagnostics(string what)
    {
        var text = Texts[what];
        var found = InTime.Run(() => RasDefinition.Parse(text, what).Diagnostics);

        Assert.NotEmpty(found);
        Assert.All(found, d => IsInside(d, text));
        Assert.NotEmpty(found.ToText());
    }

    [Fact]
    public void Answers_are_as_safe_as_definitions()
    {
        var ras = RasDefinition.Parse(Base).OrThrow();
        Parallel.ForEach(Texts.Values, text =>
        {
            foreach (var answers in new[] { text, "{\"" + text, "{\"a\": " + text, "{ \"washing\": [" + text })
                Assert.All(InTime.Run(() => ras.ParseAnswers(answers).Diagnostics), d => IsInside(d, answers));
        });
    }

    [Fact]
    public void A_long_line_of_json_is_read_in_one_pass()
    {
        var ras = RasDefinition.Parse(Base).OrThrow();
        var json = "{" + string.Join(',', Enumerable.Range(0, 70_000).Select(i => string.Create(CultureInfo.InvariantCulture, $"\"q{i}\": 1"))) + "}";

        Assert.NotEmpty(InTime.Run(() => ras.ParseAnswers(json).Diagnostics));
    }

    [Fact]
    public void A_number_with_a_comma_after_every_third_digit_is_read_in_one_pass()
    {
        var ras = RasDefinition.Parse(Base).OrThrow();
        foreach (var comma in new[] { ",", ", " })
        {
            var found = InTime.Run(() => ras.ParseAnswers("{ washing: 1" + string.Concat(Enumerable.Repeat(comma + "000", 60_000)) + " }").Diagnostics);

            Assert.Equal("RAS1015", found[0].Code);
        }
    }

    [Fact]
    public void Places_in_json_count_lines_as_the_excerpt_does()
    {
        var found = RasDefinition.Parse(Base).OrThrow().ParseAnswers("{ \"washing\":\r\n  \"so me\",\r\n  \"🙂é\": 1 }").Diagnostics;

        Assert.Equal(["2:3", "3:3"], found.Select(d => d.Span.ToString()));
    }

    [Theory]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void Places_do_not_depend_on_line_ends(string lineEnd)
    {
        var bad = Base.Replace("counts: need", "counts: needs", StringComparison.Ordinal);

        var expected = RasDefinition.Parse(bad).Diagnostics.Select(d => d.ToString());
        Assert.Equal(expected, RasDefinition.Parse(bad.ReplaceLineEndings(lineEnd)).Diagnostics.Select(d => d.ToString()));
    }

    [Fact]
    public void Bytes_that_are_not_utf8_are_shown_where_they_stand()
    {
        foreach (var bytes in new byte[][] { [0xE9], [.. "a\nb: caf"u8, 0xE9], [.. "a: "u8, 0xE2, 0x82], [0xEF, 0xBB, 0xBF, 0x61, 0xFF], [0xFF, 0xFE], [0xFE, 0xFF, 0, 0x61], [0, 0, 0, 0], [0x61, 0, 0x62, 0], [0xFF, 0xFE, 0, 0, 0x61, 0, 0, 0], [0, 0, 0xFE, 0xFF, 0, 0, 0, 0x61], [0, 0, 0, 0x61], [.. "a: "u8, 0xC0, 0xAF], [.. "a: "u8, 0xED, 0xA0, 0x80], [.. "a: "u8, 0xF4, 0x90, 0x80, 0x80] })
        {
            using var stream = new MemoryStream(bytes);
            var found = RasDefinition.Load(stream).Diagnostics;
            Assert.NotEmpty(found);
            Assert.NotEmpty(found.ToText());
        }
    }

    [Fact]
    public void A_stream_without_end_is_read_to_the_limit_and_no_further()
    {
        using var endless = new Endless();

        Assert.Equal("RAS1002", RasDefinition.Load(endless).Diagnostics.Single().Code);
        Assert.Equal(RasDefinition.DefaultMaximumBytes + 1, endless.Given);
        Assert.Equal("RAS1002", RasDefinition.Parse(Base).OrThrow().LoadAnswers(endless).Diagnostics.Single().Code);
    }

    [Fact]
    public void The_largest_limit_is_allowed()
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(Base));

        Assert.True(RasDefinition.Load(stream, maximumBytes: int.MaxValue).IsOk);
    }

    [Fact]
    public void Totals_of_totals_are_not_walked_by_every_path()
    {
        var form = new StringBuilder("  - { total: t0, label: T, only: { washing: all }, add: [washing] }\n  - { total: u0, label: U, only: { washing: all }, add: [washing] }\n");
        for (var i = 1; i < 60; i++)
        {
            form.Append(CultureInfo.InvariantCulture, $"  - {{ total: t{i}, label: T, add: [t{i - 1}, u{i - 1}], round: {{ to: 1, mode: down }} }}\n");
            form.Append(CultureInfo.InvariantCulture, $"  - {{ total: u{i}, label: U, add: [u{i - 1}, t{i - 1}], round: {{ to: 1, mode: down }} }}\n");
        }

        form.Append("  - { abatement: last, label: Last, of: t20, leaves: 50%, reason: unread }\n");
        var found = InTime.Run(() => RasDefinition.Parse(Base.Replace("form:\n", "form:\n" + form, StringComparison.Ordinal)).Diagnostics);

        Assert.Contains(found, d => d.Code == "RAS3016");
    }

    [Fact]
    public void A_table_that_no_row_closes_is_given_up_in_time()
    {
        var answers = string.Join(", ", Enumerable.Range(0, 20).Select(i => string.Create(CultureInfo.InvariantCulture, $"{{ id: a{i}, text: A }}")));
        var questions = string.Concat(Enumerable.Range(0, 10).Select(i => string.Create(CultureInfo.InvariantCulture, $"  - {{ id: q{i}, ask: Q, counts: need, answers: [{answers}] }}\n")));
        var row = string.Concat(Enumerable.Range(0, 10).Select(i => string.Create(CultureInfo.InvariantCulture, $"q{i}: any, ")));
        var table = $"  - {{ table: large, label: L, unit: £ once, rows: [{{ {row}needs: 500 and over, gives: 1 }}] }}\n";
        var text = Base.Replace("form:\n", questions + "form:\n", StringComparison.Ordinal).Replace("results:\n", table + "results:\n", StringComparison.Ordinal);

        Assert.Contains(InTime.Run(() => RasDefinition.Parse(text).Diagnostics), d => d.Code is "RAS3012" or "RAS3046");
    }

    [Fact]
    public void More_errors_than_are_listed_still_stop_what_follows()
    {
        var lines = string.Concat(Enumerable.Range(0, 300).Select(i => string.Create(CultureInfo.InvariantCulture, $"  - {{ total: x{i}, label: X, add: [y{i}] }}\n")));
        var text = Base.Replace("form:\n", "form:\n" + lines, StringComparison.Ordinal).Replace("      - { needs: 10-29, gives: 76.20 }\n", "      - { washing: all, gives: 76.20 }\n", StringComparison.Ordinal);

        Assert.Equal(201, InTime.Run(() => RasDefinition.Parse(text).Diagnostics).Count);
    }

    /// <summary>Letters taken out, doubled, swapped or put in, always the same ones.</summary>
    [Fact]
    public void Any_slip_of_the_hand_gives_a_definition_or_diagnostics()
    {
        const string Signs = "{}[],:#&*!|>'\"%@`-? \n\t\r0x£é🙂\0";
        foreach (var path in new[] { "ras-definitions/illustrative/borsetshire-2026.yaml", "tests/OpenRas.Tests/Golden/good/do-not-apply.yaml", "tests/OpenRas.Tests/Golden/good/division.yaml" })
        {
            var text = Repository.Read(path);
            var seed = 1u;
            for (var i = 0; i < 1_500; i++)
            {
                var slipped = new StringBuilder(text);
                for (var slips = 1 + Next(3); slips > 0; slips--)
                {
                    var at = Next(slipped.Length - 12);
                    if (Next(3) == 0) slipped.Remove(at, 1 + Next(10));
                    else if (Next(2) == 0) slipped.Insert(at, Signs[Next(Signs.Length)]);
                    else slipped.Insert(at, slipped.ToString(at, 1 + Next(10)));
                }

                var read = RasDefinition.Parse(slipped.ToString());
                Assert.True(read.IsOk || read.Diagnostics.Any(d => d.Severity == Severity.Error));
                Assert.All(read.Diagnostics, d => IsInside(d, slipped.ToString()));
            }

            int Next(int below)
            {
                seed = unchecked((seed * 1_664_525) + 1_013_904_223);
                return (int)((seed >> 8) % (uint)below);
            }
        }
    }

    private static void IsInside(Diagnostic found, string text)
    {
        if (found.Span.IsNowhere) return;
        var source = new SourceText("", text);
        Assert.InRange(found.Span.Line, 1, source.LineCount);
        Assert.InRange(found.Span.Column, 1, source.Line(found.Span.Line).Length + 1);
    }

    private sealed class Endless : Stream
    {
        internal long Given { get; private set; }

        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

        public override int Read(byte[] buffer, int offset, int count)
        {
            Array.Fill(buffer, (byte)'x', offset, count);
            Given += count;
            return count;
        }

        public override void Flush() => throw new NotSupportedException();

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}
