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

    public Rule Rule { get; }

    public SourceSpan Span { get; }

    public string Remedy { get; }

    public static YamlRefusedException TooDeep(SourceSpan span) =>
        new(LoadRules.TooDeep, span, "入れ子が深すぎます。", "64 段より浅くしてください。閉じていない [ や { がないか確かめてください。");

    public static YamlRefusedException TooMany(int most, SourceSpan span) => new(LoadRules.TooMuchText, span,
        string.Create(CultureInfo.InvariantCulture, $"一つのファイルに値が多すぎます（項目名と値を合わせて {most:#,0} まで）。"), "ファイルを二つ以上に分けてください。");
}
