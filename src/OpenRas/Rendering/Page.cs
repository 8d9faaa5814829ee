namespace OpenRas.Rendering;

/// <summary>What is printed of a filled form or a reading: its blocks in order. Laid out as text and as Markdown, so that both say the same.</summary>
internal sealed class Page
{
    private readonly List<Block> blocks = [];

    internal IReadOnlyList<Block> Blocks => blocks;

    /// <summary>What a reader looks for first: names, and what came out.</summary>
    internal void Results(IEnumerable<(string Label, string Printed)> results) => blocks.Add(new ResultsBlock([.. results]));

    internal void Heading(int depth, string words) => blocks.Add(new HeadingBlock(depth, words));

    /// <summary>Each on a line of its own, and all together.</summary>
    internal void Lines(int depth, params string[] lines) => blocks.Add(new LinesBlock(depth, lines));

    /// <summary>A list, each item with a second line.</summary>
    internal void Items(int depth, IEnumerable<(string First, string Second)> items) => blocks.Add(new ItemsBlock(depth, [.. items]));

    /// <summary>A table. One without rows is left out, and so is a column with nothing in it.</summary>
    internal void Grid(int depth, IReadOnlyList<Column> columns, IEnumerable<string[]> rows)
    {
        var all = rows.ToList();
        var used = Enumerable.Range(0, columns.Count).Where(i => all.Exists(r => r[i].Length > 0)).ToList();
        if (used.Count > 0) blocks.Add(new GridBlock(depth, [.. used.Select(i => columns[i])], [.. all.Select(r => used.Select(i => r[i]).ToArray())]));
    }

    /// <summary>Empty lines to write on.</summary>
    internal void Ruled(int depth, int count) => blocks.Add(new RuledBlock(depth, count));

    /// <summary>A block of a filled form.</summary>
    internal void Add(Block block) => blocks.Add(block);

    /// <summary>Commands to copy, each in parts between which it may be broken.</summary>
    internal void Commands(int depth, params IReadOnlyList<string>[] commands) => blocks.Add(new CommandsBlock(depth, commands));
}

/// <summary>A part of a page.</summary>
/// <param name="Depth">How far to the right it stands: 0 for the page, 1 for a section, 2 for what stands in it.</param>
internal abstract record Block(int Depth);

internal sealed record ResultsBlock(IReadOnlyList<(string Label, string Printed)> Results) : Block(0);

internal sealed record HeadingBlock(int Depth, string Words) : Block(Depth);

internal sealed record LinesBlock(int Depth, IReadOnlyList<string> Lines) : Block(Depth);

internal sealed record ItemsBlock(int Depth, IReadOnlyList<(string First, string Second)> Items) : Block(Depth);

internal sealed record GridBlock(int Depth, IReadOnlyList<Column> Columns, IReadOnlyList<string[]> Rows) : Block(Depth);

internal sealed record CommandsBlock(int Depth, IReadOnlyList<IReadOnlyList<string>> Commands) : Block(Depth);

/// <summary>Lines to write on, for whoever fills in a paper by hand.</summary>
internal sealed record RuledBlock(int Depth, int Count) : Block(Depth)
{
    /// <summary>How many letters wide a line to write on is, where letters make it.</summary>
    internal const int Width = 60;
}

/// <summary>The place for a picture.</summary>
internal sealed record PictureBlock(int Depth, string Words) : Block(Depth);

/// <summary>A column of a table.</summary>
/// <param name="Heading">Its heading; empty for none.</param>
/// <param name="IsFigure">Figures stand to the right and are not broken.</param>
internal sealed record Column(string Heading, bool IsFigure = false);
