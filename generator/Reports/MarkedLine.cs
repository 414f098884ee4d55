using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace PlanSite.Reports;

/// <summary>A line of a file, and below it a mark under what is meant. Wide characters take two columns, as terminals draw them.</summary>
/// <param name="Text">What can be seen of the line: nothing in it moves the cursor or hides itself; long lines are cut.</param>
/// <param name="Mark">Blanks, then <c>^</c> as wide as what is meant.</param>
internal sealed record MarkedLine(string Text, string Mark)
{
    private const int Before = 40;
    private const int Widest = 90;
    private const string Cut = "…";

    /// <summary>So much of a line is looked at on each side of the place: a hostile one has millions of characters.</summary>
    private const int Reach = 500;

    /// <param name="line">The line as it stands in the file.</param>
    /// <param name="column">Where what is meant begins, from 1, in UTF-16 units.</param>
    /// <param name="length">How many UTF-16 units are meant; 0 marks one place.</param>
    public static MarkedLine Of(string line, int column, int length)
    {
        var start = Math.Clamp(column - 1, 0, line.Length);
        var end = Math.Clamp(start + Math.Clamp(length, 1, Reach), start, line.Length);
        var (first, last) = (Math.Max(0, start - Reach), Math.Min(line.Length, end + Reach));
        var (before, meant, after) = (Shown(line[first..start]), Shown(line[start..end]), Shown(line[end..last]));
        var skip = 0;
        var (width, all) = (before.Sum(c => c.Width), before.Concat(meant).Concat(after).Sum(c => c.Width));
        for (; all > Widest && width > Before; skip++) width -= before[skip].Width;
        var head = (first + skip > 0 ? Cut : "") + string.Concat(before.Skip(skip).Select(c => c.Text));
        var room = Widest - WidthOf(head);
        var kept = Within(meant, room);
        var tail = Within(after, room - kept.Sum(c => c.Width));
        var isCut = kept.Length + tail.Length < meant.Length + after.Length || last < line.Length;
        var text = head + string.Concat(kept.Concat(tail).Select(c => c.Text)) + (isCut ? Cut : "");
        return new MarkedLine(text.TrimEnd(), new string(' ', WidthOf(head)) + new string('^', Math.Max(1, kept.Sum(c => c.Width))));
    }

    private static int WidthOf(string text) => Shown(text).Sum(c => c.Width);

    private static ImmutableArray<(string Text, int Width)> Within(ImmutableArray<(string Text, int Width)> shown, int room)
    {
        var count = 0;
        for (var width = 0; count < shown.Length && width + shown[count].Width <= room; count++) width += shown[count].Width;
        return shown[..count];
    }

    private static ImmutableArray<(string Text, int Width)> Shown(string text) => [.. text.EnumerateRunes().Select(Shown)];

    /// <summary>What nobody would see gets a sign of its own.</summary>
    private static (string Text, int Width) Shown(Rune rune) => rune.Value switch
    {
        '\t' => ("→", 1),
        '\u3000' => ("□", 2),
        '\u00A0' => ("⍽", 1),
        < 0x20 => (((char)(0x2400 + rune.Value)).ToString(), 1),
        0x7F => ("␡", 1),
        _ when Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark => (rune.ToString(), 0),
        _ when Rune.GetUnicodeCategory(rune) is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator
            or UnicodeCategory.ParagraphSeparator or UnicodeCategory.OtherNotAssigned or UnicodeCategory.PrivateUse => ("␦", 1),
        var value => (rune.ToString(), IsWide(value) ? 2 : 1),
    };

    /// <summary>East Asian Wide and Fullwidth of Unicode; what is ambiguous there counts as narrow, as most terminals draw it.</summary>
    private static bool IsWide(int c) => c is >= 0x1100 and <= 0x115F or >= 0x2E80 and <= 0x303E or >= 0x3041 and <= 0x4DBF or >= 0x4E00 and <= 0xA4CF
        or >= 0xAC00 and <= 0xD7A3 or >= 0xF900 and <= 0xFAFF or >= 0xFE30 and <= 0xFE6F or >= 0xFF00 and <= 0xFF60 or >= 0xFFE0 and <= 0xFFE6
        or >= 0x1F300 and <= 0x1FAFF or >= 0x20000 and <= 0x3FFFD;
}
