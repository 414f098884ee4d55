using System.Globalization;
using PlanSite.Diagnostics;

namespace PlanSite.Load;

/// <summary>Ends the reading of a file that is beyond all limits, with what is told of it.</summary>
internal sealed class YamlRefusedException : Exception
{
    private YamlRefusedException(Rule rule, SourceSpan span, string message, string remedy)
        : base(message)
    {
        (Rule, Span, Remedy) = (rule, span, remedy);
    }

    /// <summary>The rule that it is reported by.</summary>
    public Rule Rule { get; }

    /// <summary>Where the text goes too far.</summary>
    public SourceSpan Span { get; }

    /// <summary>How to mend it, in plain Japanese.</summary>
    public string Remedy { get; }

    /// <summary>Lists and maps within each other, deeper than any record of the content is.</summary>
    public static YamlRefusedException TooDeep(SourceSpan span) =>
        new(LoadRules.TooDeep, span, "入れ子が深すぎます。", "64 段より浅くしてください。閉じていない [ や { がないか確かめてください。");

    /// <summary>More values than <paramref name="most"/> in one file.</summary>
    public static YamlRefusedException TooMany(int most, SourceSpan span) => new(LoadRules.TooMuchText, span,
        string.Create(CultureInfo.InvariantCulture, $"一つのファイルに値が多すぎます（項目名と値を合わせて {most:#,0} まで）。"), "ファイルを二つ以上に分けてください。");
}
