using System.Diagnostics;
using System.Globalization;
using PlanSite.Diagnostics;
using PlanSite.Files;
using PlanSite.Write;

namespace PlanSite.Commands;

/// <summary><c>build</c>: runs the pipeline once and says what it did.</summary>
public static class BuildSite
{
    /// <param name="options">What to build, and where.</param>
    /// <param name="output">Where to print.</param>
    /// <param name="error">Where problems go when nothing was published.</param>
    public static int Run(BuildOptions options, TextWriter output, TextWriter error) =>
        Run(options, $"{options.Output.TrimEnd('/')}/ に", output, error);

    /// <param name="options">What to build, and where.</param>
    /// <param name="place">Where the site is made, as a part of the sentence that says so; empty when nobody needs to know.</param>
    /// <param name="output">Where to print.</param>
    /// <param name="error">Where problems go when nothing was published.</param>
    internal static int Run(BuildOptions options, string place, TextWriter output, TextWriter error)
    {
        var clock = Stopwatch.StartNew();
        var bag = new DiagnosticBag();
        var published = Build.Run(options, new DiskFileSystem(), bag);
        new DiagnosticPrinter(bag.HasErrors ? error : output, options.Content).Print(bag.Sorted());
        if (bag.HasErrors)
        {
            error.WriteLine(SentenceOn(published?.State ?? SiteState.Former));
            return ExitCode.Problems;
        }

        output.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{place}サイトを作りました: 書きかえ {published!.Written}、変わらず {published.Unchanged}、削除 {published.Removed}（{clock.Elapsed.TotalSeconds:0.00} 秒）"));
        return ExitCode.Good;
    }

    /// <summary>What stands in the output folder after an error.</summary>
    private static string SentenceOn(SiteState state) => state switch
    {
        SiteState.Former => "エラーがあるので、サイトは書きかえていません。",
        SiteState.Between => "サイトの書きかえが途中で止まりました。エラーを直してもう一度 build すると、続きから終わりまで書きかえます。",
        _ => "サイトは新しくなりました。後片づけだけが残っています。次の build が片づけます。",
    };
}
