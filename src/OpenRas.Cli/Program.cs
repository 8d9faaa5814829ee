using System.CommandLine;
using System.Globalization;
using OpenRas.Cli;
using OpenRas.Cli.Batch;

// The words of the framework and of the command line too, so that the same command prints the same everywhere.
CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.InvariantCulture;
var screen = new Screen();
try
{
    var root = new RootCommand($"Calculate an indicative personal budget from a council's published resource allocation system, and show every line of working.\n\nExample: ras calculate ras-definitions/kensington-and-chelsea/ras-2009.yaml --answer points=16\n\n{ExitCodes.Explained}")
    {
        new BatchCommand(screen),
        new CalculateCommand(screen),
        new CheckCommand(screen),
        new CheckAwardCommand(screen),
        new ListCommand(screen),
        new NewCommand(screen),
        new ProfileCommand(screen),
        new ProveCommand(screen),
        new StatementCommand(screen),
        new WhatIfCommand(screen),
    };

    FirstCommands.Order(root);
    root.Add(new CompletionOption(screen));
    HelpWithExample.AddTo(root);
    if (Completions.AreAskedFor(args)) return Completions.Print(root, args, screen);

    // An argument that begins with @ is a name like any other, not a file of further arguments.
    var parsed = root.Parse(Written.AsNames(args), new ParserConfiguration { ResponseFileTokenReplacer = null });
    return UsageError.IsIn(parsed)
        ? new UsageError(screen, parsed).Report()
        : parsed.Invoke(new InvocationConfiguration { Output = screen.Out, Error = screen.Error, EnableDefaultExceptionHandler = false });
}
catch (Exception e) when (e is IOException or UnauthorizedAccessException)
{
    return Fail($"the system refused: {e.Message}");
}
catch (OutOfMemoryException)
{
    return Fail("this takes more memory than this machine has. Nothing was decided. Write a smaller --most-memory, such as 200MB.");
}
catch (Exception e)
{
    // The message of an unforeseen fault could quote an answer: its name is enough to report it.
    return Fail($"a fault in ras itself ({e.GetType().Name}). Please report it, with the command that you ran.");
}

int Fail(string message)
{
    try
    {
        screen.Report(message.ReplaceLineEndings(" "));
    }
    catch (Exception e) when (e is IOException or UnauthorizedAccessException)
    {
        // Nobody is listening.
    }

    return ExitCodes.Errors;
}
