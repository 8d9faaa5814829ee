using System.Globalization;
using System.Text;

namespace OpenRas.Oracle.Suite;

/// <summary>JSON strings, the same bytes on every version of the framework.</summary>
internal static class JsonText
{
    internal static string Quote(string text)
    {
        var json = new StringBuilder("\"");
        foreach (var letter in text) json.Append(Escaped(letter));
        return json.Append('"').ToString();
    }

    private static string Escaped(char letter) => letter switch
    {
        '"' => "\\\"",
        '\\' => @"\\",
        '\n' => "\\n",
        < ' ' => "\\u" + ((int)letter).ToString("x4", CultureInfo.InvariantCulture),
        _ => letter.ToString(),
    };
}
