using System.Collections.Immutable;
using PlanSite.Model;
using PlanSite.Pages.Charts;

namespace PlanSite.Pages.Pictures;

/// <summary>
/// The marks of a wall. A plan's own marks are lines of ink, never filled and never the shape of a status, so that nobody takes them for a
/// judgement of this site.
/// </summary>
internal static class WallMarks
{
    private const string Wide = "M2.5 12a9.5 9.5 0 1 0 19 0a9.5 9.5 0 1 0-19 0";
    private const string Inner = "M7.4 12a4.6 4.6 0 1 0 9.2 0a4.6 4.6 0 1 0-9.2 0";
    private const string Round = "M4 12a8 8 0 1 0 16 0a8 8 0 1 0-16 0";
    private const string Triangle = "M12 3.6 21 20H3z";
    private const string Cross = "m5 5 14 14m0-14L5 19";
    private const string Dash = "M8 12h8";

    /// <summary>A status, with the word of the page's language for it.</summary>
    public static WallMark Of(Status status, string word) => new(status.Id(), "s-" + status.Id(), word, StatusMark.Whole(status));

    /// <summary>A result without an indicator.</summary>
    public static WallMark WithoutIndicator(string word) => new("none", "s-no_target", word, StatusMark.Nothing);

    /// <summary>A year without a mark of the plan's own.</summary>
    public static WallMark Unmarked(string word) => new("k-none", "k-none", word, [("c-pen", Dash)]);

    /// <summary>
    /// The marks of a plan's own scale, in its order: signs that all know are drawn, letters are written, and long words get the sign of what
    /// they mean. Where two would look alike, each is written by its first letter.
    /// </summary>
    public static ImmutableArray<WallMark> Of(ImmutableArray<GradeMark> grades)
    {
        var marks = grades.Select((g, i) => Of(g, "k" + (i + 1).ToString(System.Globalization.CultureInfo.InvariantCulture))).ToImmutableArray();
        var isClear = marks.DistinctBy(m => m.Sign ?? string.Concat(m.Shape.Select(s => s.Path))).Count() == marks.Length;
        return isClear ? marks : [.. marks.Select((m, i) => m with { Sign = First(grades[i].Mark) })];
    }

    private static WallMark Of(GradeMark grade, string id)
    {
        var known = Known(grade.Mark);
        var fits = grade.Mark.Length == 1 || (grade.Mark.Length == 2 && grade.Mark.All(char.IsAscii));
        var sign = known is null && fits ? grade.Mark : null;
        var paths = known ?? Known(grade.Status switch
        {
            Status.Exceeded => "◎",
            Status.Achieved => "○",
            Status.Nearly => "△",
            Status.Missed => "×",
            _ => "-",
        })!;
        return new WallMark(id, "k-" + grade.Status.Id(), grade.Label, [.. paths.Select(p => ("c-pen", p))], sign);
    }

    private static string[]? Known(string mark) => mark switch
    {
        "◎" => [Wide, Inner],
        "○" or "〇" or "◯" => [Round],
        "△" or "▲" => [Triangle],
        "×" or "✕" or "✖" => [Cross],
        "-" or "－" or "―" or "ー" => [Dash],
        _ => null,
    };

    private static string First(string mark) => new System.Globalization.StringInfo(mark).SubstringByTextElements(0, 1);
}
