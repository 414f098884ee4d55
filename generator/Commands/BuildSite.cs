using System.Diagnostics;
using System.Globalization;
using PlanSite.Diagnostics;
using PlanSite.Files;
using PlanSite.Reports;
using PlanSite.Write;

namespace PlanSite.Commands;

/// <summary><c>build</c>: runs the pipeline once and says what it did.</summary>
public static class BuildSite
{
    /// <param name="options">What to build, and where.</param>
    /// <param name="output">Where to print.</param>
    /// <param name="error">Where problems go when nothing was published.</param>
    /// <param name="style">How problems are told; null for people who read Japanese.</param>
    public static int Run(BuildOptions options, TextWriter output, TextWriter error, ReportStyle? style = null) =>
        Run(options, options.Output.TrimEnd('/') + "/", output, error, style ?? new ReportStyle());

    /// <param name="options">What to build, and where.</param>
    /// <param name="place">Where the site is made, for the sentence that says so; empty when nobody needs to know.</param>
    /// <param name="output">Where to print.</param>
    /// <param name="error">Where problems go when nothing was published.</param>
    /// <param name="style">How problems are told.</param>
    internal static int Run(BuildOptions options, string place, TextWriter output, TextWriter error, ReportStyle style)
    {
        var files = new DiskFileSystem();
        var clock = Stopwatch.StartNew();
        var bag = new DiagnosticBag();
        var published = Build.Run(options, files, bag);
        Report.Write(bag.Sorted(), new SourceLines(files, options.Content, options.Theme), style, bag.HasErrors ? error : output);
        if (bag.HasErrors)
        {
            error.WriteLine(SentenceOn(published?.State ?? SiteState.Former, style));
            return ExitCode.Problems;
        }

        if (!published!.HasFormer && place.Length > 0)
        {
            output.WriteLine(style.Say("前に公開した内容がないので、なくなったものがないかは調べていません（--against で指せます）。",
                "Nothing was published here before, so nothing was compared (--against names a former state)."));
        }

        output.WriteLine(SentenceOn(published, place, clock.Elapsed, style));
        return ExitCode.Good;
    }

    private static string SentenceOn(Published made, string place, TimeSpan time, ReportStyle style)
    {
        var seconds = time.TotalSeconds.ToString("0.00", CultureInfo.InvariantCulture);
        var where = place.Length == 0 ? "" : style.Say($"{place} に", $" in {place}");
        return style.Say(
            $"{where}サイトを作りました: 書きかえ {made.Written}、変わらず {made.Unchanged}、削除 {made.Removed}（{seconds} 秒）",
            $"Made the site{where}: {made.Written} written, {made.Unchanged} unchanged, {made.Removed} removed ({seconds} s)");
    }

    /// <summary>What stands in the output folder after an error.</summary>
    private static string SentenceOn(SiteState state, ReportStyle style) => state switch
    {
        SiteState.Former => style.Say("エラーがあるので、サイトは書きかえていません。", "There are errors: the site is as it was."),
        SiteState.Finished => style.Say("途中で止まっていた前の書きかえは、終わりまで済ませました。いまの内容は、エラーがあるので載せていません。",
            "A publishing that had been stopped before was brought to its end. What the content says now is not on the site: there are errors."),
        SiteState.Between => style.Say("サイトの書きかえが途中で止まりました。エラーを直してもう一度 build すると、続きから終わりまで書きかえます。",
            "Publishing stopped half way. Mend the errors and build again: it goes on to the end."),
        _ => style.Say("サイトは新しくなりました。後片づけだけが残っています。次の build が片づけます。",
            "The site is new. Only clearing up is left, which the next build does."),
    };
}
