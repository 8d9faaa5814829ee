namespace OpenRas.Cli.Batch;

/// <summary>What a command line asks of a run.</summary>
internal sealed record BatchOptions
{
    internal required string Definition { get; init; }

    /// <summary>The file of cases; <c>-</c> for standard input.</summary>
    internal required string Cases { get; init; }

    /// <summary>The file that is written; <c>-</c> for standard output.</summary>
    internal required string Output { get; init; }

    internal IReadOnlyList<string> Keep { get; init; } = [];

    internal string? Map { get; init; }

    /// <summary>Every line of the form has its columns, and not the results alone.</summary>
    internal bool HasLines { get; init; }

    internal bool IgnoresNotAsked { get; init; }

    /// <summary>Texts that begin like a formula are written as they are.</summary>
    internal bool IsRaw { get; init; }

    /// <summary>A file for whole results in JSON, one a line; null for none.</summary>
    internal string? JsonLines { get; init; }

    internal Shard Shard { get; init; } = Shard.Whole;

    internal int Threads { get; init; } = Environment.ProcessorCount;

    /// <summary>Those that change what is written, as one types them.</summary>
    internal IEnumerable<string> Changing
    {
        get
        {
            foreach (var column in Keep) yield return $"--keep={column}";
            if (Map is not null) yield return $"--map={Map}";
            if (HasLines) yield return "--lines";
            if (IgnoresNotAsked) yield return "--not-asked=ignore";
            if (IsRaw) yield return "--raw";
        }
    }
}
