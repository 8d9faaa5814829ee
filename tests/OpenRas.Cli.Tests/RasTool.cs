using System.Diagnostics;
using System.Runtime.CompilerServices;
using System.Text;

namespace OpenRas.Cli.Tests;

/// <summary>The tool as a real process, run in the root of the repository.</summary>
internal static class RasTool
{
    internal const string KensingtonAndChelsea = "ras-definitions/kensington-and-chelsea/ras-2009.yaml";
    internal const string Norfolk = "ras-definitions/norfolk/short-breaks-primary.yaml";
    internal const string Devon = "ras-definitions/devon/care-home-fees-2023-24.yaml";
    internal const string Borsetshire = "ras-definitions/illustrative/borsetshire-2026.yaml";

    internal const string Falling = "tests/OpenRas.Tests/Golden/readings/falling.yaml";

    internal static readonly string Root = FindRoot();

    internal static Ran Run(params string[] arguments) => Run(arguments, null);

    /// <summary>Runs the tool with what stands on standard input, and with environment variables beside or instead of our own.</summary>
    internal static Ran Run(string[] arguments, string? input, params (string Name, string? Value)[] environment) => RunIn(Root, arguments, input, environment);

    /// <summary>Runs it in another folder.</summary>
    internal static Ran RunIn(string folder, string[] arguments, string? input = null, params (string Name, string? Value)[] environment)
    {
        // The referenced project's output is copied beside the tests, in Debug and in Release.
        var start = new ProcessStartInfo(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet", [Path.Combine(AppContext.BaseDirectory, "ras.dll"), .. arguments])
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var (name, value) in environment) start.Environment[name] = value;
        using var process = Process.Start(start)!;
        var (output, error) = (ReadAsync(process.StandardOutput), ReadAsync(process.StandardError));
        using (var to = process.StandardInput.BaseStream) to.Write(Encoding.UTF8.GetBytes(input ?? ""));
        process.WaitForExit();
        return new(process.ExitCode, output.Result, error.Result);
    }

    private static async Task<byte[]> ReadAsync(StreamReader from)
    {
        using var bytes = new MemoryStream();
        await from.BaseStream.CopyToAsync(bytes);
        return bytes.ToArray();
    }

    private static string FindRoot([CallerFilePath] string here = "")
    {
        var folder = new DirectoryInfo(Path.GetDirectoryName(File.Exists(here) ? here : AppContext.BaseDirectory)!);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "OpenRas.slnx"))) folder = folder.Parent;
        return folder?.FullName ?? throw new DirectoryNotFoundException("OpenRas.slnx is not above the tests.");
    }
}

/// <summary>What a run left.</summary>
internal sealed record Ran(int ExitCode, byte[] Bytes, byte[] ErrorBytes)
{
    internal string Out => Encoding.UTF8.GetString(Bytes);

    internal string Error => Encoding.UTF8.GetString(ErrorBytes);

    /// <summary>Asserts the exit code, and shows what was printed where it is another.</summary>
    internal Ran Exits(int code)
    {
        Assert.True(ExitCode == code, $"exit code {ExitCode}, not {code}\n{Out}\n{Error}");
        Assert.DoesNotContain("   at ", Error, StringComparison.Ordinal);
        return this;
    }
}
