using System.Text;
using PlanSite.Values;

namespace PlanSite.Templates;

/// <summary>Japanese within the text of another language.</summary>
internal static class JapaneseRuns
{
    /// <summary>Writes a text with an element around each run of Japanese. Numbers and marks between Japanese words belong to the run.</summary>
    public static void Mark(StringBuilder marked, ReadOnlySpan<char> text, string element)
    {
        var at = 0;
        while (at < text.Length)
        {
            var from = Start(text, at);
            _ = marked.Append(text[at..from]);
            if (from == text.Length) return;
            at = End(text, from);
            _ = marked.Append('<').Append(element).Append(" lang=\"ja\">").Append(text[from..at]).Append("</").Append(element).Append('>');
        }
    }

    /// <summary>True for a text that holds Japanese and of Latin no more than capitals (PDCAサイクル).</summary>
    public static bool IsWhole(ReadOnlySpan<char> text) => Scripts.HasJapanese(text) && text.IndexOfAnyInRange('a', 'z') < 0;

    /// <summary>The first Japanese sign, with the brackets that open before it.</summary>
    private static int Start(ReadOnlySpan<char> text, int at)
    {
        var from = at;
        while (from < text.Length && !Scripts.IsJapanese(text[from]))
        {
            from = text[from] == SourceMarks.First ? SourceMarks.EndOfOpening(text, from) : from + 1;
        }

        while (from < text.Length && from > at && text[from - 1] is '「' or '『' or '（' or '【') from--;
        return Math.Min(from, text.Length);
    }

    /// <summary>Behind the last Japanese sign before Latin letters, with the marks that close behind it.</summary>
    private static int End(ReadOnlySpan<char> text, int from)
    {
        var end = from;
        for (var i = from; i < text.Length && !char.IsAsciiLetter(text[i]) && text[i] is not ('&' or ';') && !SourceMarks.IsMark(text[i]); i++)
        {
            if (Scripts.IsJapanese(text[i]) || text[i] is '」' or '』' or '）' or '】' or '。' or '、') end = i + 1;
        }

        return end == from ? from + 1 : end;
    }
}
