using OpenRas.Sheets;

namespace OpenRas.Analysis;

/// <summary>Of the sheets that were seen, that with the least figure of a line and that with the greatest; null where none had a figure.</summary>
internal sealed class SeenEnds
{
    internal Sheet? Least { get; private set; }

    internal Sheet? Greatest { get; private set; }

    internal Sheet? Of(bool isMost) => isMost ? Greatest : Least;

    internal void See(Sheet sheet, int line)
    {
        if (!sheet.Cells[line].IsFigure) return;
        var value = sheet.Cells[line].Value;
        if (Least is null || value < Least.Cells[line].Value) Least = sheet;
        if (Greatest is null || value > Greatest.Cells[line].Value) Greatest = sheet;
    }
}
