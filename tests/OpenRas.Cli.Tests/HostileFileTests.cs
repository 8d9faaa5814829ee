using System.Text;
using static OpenRas.Cli.Tests.RasTool;

namespace OpenRas.Cli.Tests;

/// <summary>Whatever stands at a path, as a definition or as answers: exit code 1, the right message, and not much of it.</summary>
[Trait("Speed", "Slow")]
public sealed class HostileFileTests : IDisposable
{
    private const string Text = "home: residential\n";

    private static readonly Dictionary<string, (byte[] Bytes, string Code)> Files = new()
    {
        ["utf-16-le.yaml"] = (Encoding.Unicode.GetBytes(Text), "RAS1003"),
        ["utf-16-be.yaml"] = (Encoding.BigEndianUnicode.GetBytes(Text), "RAS1003"),
        ["utf-16-le-with-mark.yaml"] = ([0xFF, 0xFE, .. Encoding.Unicode.GetBytes(Text)], "RAS1003"),
        ["utf-16-be-with-mark.yaml"] = ([0xFE, 0xFF, .. Encoding.BigEndianUnicode.GetBytes(Text)], "RAS1003"),
        ["utf-32-be.yaml"] = ([0, 0, 0, (byte)'h', 0, 0, 0, (byte)'o'], "RAS1003"),
        ["latin-1.yaml"] = (Encoding.Latin1.GetBytes("home: résidence\n"), "RAS1003"),
        ["latin-1.json"] = (Encoding.Latin1.GetBytes("{\"home\": \"résidence\"}"), "RAS1003"),
        ["nul.yaml"] = ("home: resi\0dential\n"u8.ToArray(), "RAS1004"),
        ["empty.yaml"] = ([], "RAS1008"),
        ["large.yaml"] = ([.. "title: "u8, .. new byte[4_000_000]], "RAS1002"),
        ["brackets.yaml"] = ([.. Enumerable.Repeat((byte)'[', 1_000_000)], "RAS1009"),
        ["cut.json"] = ("{\"home\": \"resi"u8.ToArray(), "RAS1007"),
        ["steers.json"] = ("{\"home\": \"\\u001b[31m\"}"u8.ToArray(), "RAS1004"),
        ["long.json"] = ([.. "{\"home\": \""u8, .. Enumerable.Repeat((byte)'x', 1_000_000), .. "\"}"u8], "RAS1020"),
    };

    private readonly TemporaryFolder folder = new();

    public static TheoryData<string> Names() => [.. Files.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_file_that_is_no_text_of_ours_is_refused(string name)
    {
        var path = $"{folder.Path}/{name}";
        File.WriteAllBytes(path, Files[name].Bytes);

        Refused(Run("calculate", Devon, "--answers", path), Files[name].Code);
        if (name.EndsWith(".yaml", StringComparison.Ordinal)) Refused(Run("check", path), Files[name].Code);
    }

    [Fact]
    public void A_folder_is_no_file_of_answers() => Refused(Run("calculate", Devon, "--answers", folder.Path), "RAS1001");

    [Fact]
    public void A_million_questions_are_refused_by_their_size()
    {
        var path = folder.Write("million.yaml", "questions:\n" + string.Concat(Enumerable.Repeat("  - { id: q, ask: Q, counts: need, answers: yes-no }\n", 1_000_000)));

        Refused(Run("check", path), "RAS1002");
    }

    [Fact]
    public void A_name_that_steers_a_terminal_is_shown_without_what_steers()
    {
        if (OperatingSystem.IsWindows()) return;
        var path = folder.Write("a\e[31m\u202Eb.yaml", "format: 1\n");

        var file = Run("check", path).Exits(1);
        var all = Run("check", folder.Path).Exits(1);
        var usage = Run("calculate", Devon, "--format", "\e[31m").Exits(2);

        foreach (var printed in new[] { file.Out, file.Error, all.Out, all.Error, usage.Error })
        {
            Assert.DoesNotContain('\e', printed);
            Assert.DoesNotContain('\u202E', printed);
        }
    }

    public void Dispose() => folder.Dispose();

    private static void Refused(Ran ran, string code)
    {
        ran.Exits(1);
        Assert.Contains($"error {code}:", ran.Out + ran.Error, StringComparison.Ordinal);
        Assert.InRange(ran.Error.Length + ran.Out.Length, 1, 5_000);
        Assert.DoesNotContain('\e', ran.Error);
    }
}
