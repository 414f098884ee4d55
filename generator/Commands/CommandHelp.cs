using System.CommandLine;
using System.CommandLine.Invocation;
using PlanSite.Reports;

namespace PlanSite.Commands;

/// <summary>What <c>--help</c> prints, for the program or for one command.</summary>
internal sealed class CommandHelp(ReportStyle style) : SynchronousCommandLineAction
{
    private const int Wide = 22;

    /// <summary>A wrong command line is no reason to refuse help.</summary>
    public override bool ClearsParseErrors => true;

    /// <summary>What the program is for, and what to begin with.</summary>
    public static string About(ReportStyle style) => style.Say("""
        PlanSite は、YAML で書いた自治体の計画と実績から、検索できる静的なウェブサイトを作ります。

        はじめに:
          plansite check          内容のまちがいを調べる（--site を付けると、作ったページを調べる）
          plansite build          サイトを site/ に作る
          plansite serve          手元で見る（保存するたびに作りなおす。site/ には書かない）
          plansite schema         編集ソフトのための定義（.schemas/）と手引きの表を作る

        終わりの番号: 0 よし / 1 内容に問題（出力先が使えないとき、読み書きできないときも） / 2 使い方のまちがい / 3 プログラムの不具合
        """, """
        PlanSite makes a searchable static website of a municipality's plans and results, kept as YAML.

        To begin with:
          plansite check          look for mistakes in the content (with --site: in the pages made)
          plansite build          make the site in site/
          plansite serve          look at it here (made anew at every saving; site/ stays as it is)
          plansite schema         make the schemas for editors (.schemas/) and the tables of the guide

        Exit codes: 0 good / 1 problems of content or output / 2 wrong use / 3 a fault of the program
        """);

    /// <summary>What to do for somebody who gave no command: most likely the program was double-clicked.</summary>
    public static string Short(ReportStyle style) => style.Say("""
        何をするかを、命令の名前で書いてください。content フォルダーのある所で、たとえば:

          plansite check      計画と実績のまちがいを調べる（はじめはこれです）
          plansite serve      手元のブラウザーで見る
          plansite build      公開するサイトを site/ に作る

        くわしくは plansite --help で見られます。
        """, """
        Say what to do by the name of a command. Where the content folder is, for example:

          plansite check      look for mistakes in plans and results (begin with this)
          plansite serve      look at the site in a browser of this machine
          plansite build      make the site to publish in site/

        plansite --help tells more.
        """);

    public override int Invoke(ParseResult parseResult)
    {
        var (command, output) = (parseResult.CommandResult.Command, parseResult.InvocationConfiguration.Output);
        var isRoot = command is RootCommand;
        output.WriteLine(command.Description);
        output.WriteLine();
        output.WriteLine(style.Say("使い方:", "Usage:"));
        output.WriteLine($"  plansite {(isRoot ? style.Say("命令", "command") : command.Name)} [{style.Say("指定", "options")}]");
        output.WriteLine();
        if (isRoot) WriteRows(style.Say("命令:", "Commands:"), command.Subcommands.Select(c => (c.Name, c.Description)), output);
        WriteRows(style.Say("指定:", "Options:"), OptionsOf(command).Select(o => (NamesOf(o), o.Description)), output);
        return ExitCode.Good;
    }

    private static IEnumerable<Option> OptionsOf(Command command) =>
        command.Options.Concat(command.Parents.OfType<RootCommand>().SelectMany(r => r.Options).Where(o => o.Recursive)).Where(o => !o.Hidden);

    /// <summary>The short name first; those with a slash are no names that the guides use.</summary>
    private static string NamesOf(Option option) => string.Join(", ", option.Aliases.Append(option.Name)
        .Where(n => n.StartsWith('-') && n != "-?").OrderBy(n => n.Length).ThenBy(n => n, StringComparer.Ordinal));

    private static void WriteRows(string heading, IEnumerable<(string Name, string? Text)> rows, TextWriter output)
    {
        output.WriteLine(heading);
        foreach (var (name, text) in rows) output.WriteLine($"  {name.PadRight(Wide)}{text}");
        output.WriteLine();
    }
}
