using System.CommandLine;
using System.CommandLine.Help;
using PlanSite.Files;
using PlanSite.Reports;

namespace PlanSite.Commands;

/// <summary>The commands, and what each runs.</summary>
public sealed class CommandLine
{
    private readonly CommandOptions _options;
    private readonly ReportStyle _style;

    private CommandLine(ReportLanguage language)
    {
        (_options, _style) = (new CommandOptions(language), new ReportStyle(Language: language));
    }

    /// <summary>Every command with what it runs; nothing is run yet.</summary>
    /// <param name="language">Of help and complaints.</param>
    public static RootCommand Create(ReportLanguage language = ReportLanguage.Japanese)
    {
        var commands = new CommandLine(language);
        var root = new RootCommand(CommandHelp.About(commands._style));
        root.Subcommands.Add(commands.Check());
        root.Subcommands.Add(commands.Build());
        root.Subcommands.Add(commands.Serve());
        root.Subcommands.Add(commands.Schema());
        root.Options.Add(commands._options.Language);
        var help = root.Options.OfType<HelpOption>().Single();
        help.Action = new CommandHelp(commands._style);
        help.Description = commands._style.Say("この説明を出す", "Show this help");
        root.Options.OfType<VersionOption>().Single().Description = commands._style.Say("版の番号を出す", "Show the version");
        return root;
    }

    private Command Build()
    {
        var command = new Command("build", _style.Say("サイトを作る。エラーがあれば何も書きかえず、PlanSite が作ったもの以外には手を付けません",
            "Make the site. Errors leave it as it was; nothing is touched that PlanSite has not made"))
            { _options.Content, _options.Theme, _options.Output, _options.BaseUrl, _options.Host, _options.Precompress };
        command.SetAction(int (ParseResult args) => BuildSite.Run(OptionsOf(args), Console.Out, Console.Error, _style));
        return command;
    }

    private Command Check()
    {
        var command = new Command("check", _style.Say("内容を調べるだけで、何も書き出さない", "Look for mistakes; nothing is written"))
            { _options.Content, _options.TriedTheme, _options.Pages, _options.Format, _options.Strict, _options.All };
        command.SetAction(int (ParseResult args) => args.GetResult(_options.Pages) is null
            ? CheckContent.Run(args.GetValue(_options.Content)!, args.GetValue(_options.TriedTheme), StyleOf(args), Console.Out)
            : CheckSite.Run(args.GetValue(_options.Pages)!, StyleOf(args), Console.Out));
        return command;
    }

    private Command Serve()
    {
        var command = new Command("serve", _style.Say(
            "サイトを一時フォルダーに作って手元のブラウザーで見る。保存すると作りなおして再表示する。公開用のフォルダーには書きません（--output はありません）",
            "Make the site in a temporary folder and show it to this machine; saving makes it anew"))
            { _options.Content, _options.Theme, _options.NoOutput, _options.Port };
        command.SetAction(Task<int> (ParseResult args, CancellationToken stop) => ServeSite.RunAsync(
            args.GetValue(_options.Content)!, args.GetValue(_options.Theme), args.GetValue(_options.Port), Console.Out, Console.Error, stop));
        return command;
    }

    private Command Schema()
    {
        var command = new Command("schema", _style.Say(
            "VS Code などの編集ソフトが項目を補い、説明し、確かめるための定義（内容のフォルダーの .schemas/）と、手引きの表が新しいか調べる",
            "Look whether the schemas for editors and the tables of the guide are up to date"))
            { _options.Content, _options.Write };
        command.SetAction(int (ParseResult args) =>
            WriteSchemas.Run(args.GetValue(_options.Content)!, args.GetValue(_options.Write), new DiskFileSystem(), Console.Out));
        return command;
    }

    private ReportStyle StyleOf(ParseResult args) => _style with
    {
        Format = args.GetValue(_options.Format),
        ShowsAll = args.GetValue(_options.All),
        IsStrict = args.GetValue(_options.Strict),
    };

    private BuildOptions OptionsOf(ParseResult args) =>
        new(args.GetValue(_options.Content)!, args.GetValue(_options.Theme), args.GetValue(_options.Output)!,
            args.GetResult(_options.BaseUrl) is null ? null : args.GetValue(_options.BaseUrl)?.AbsoluteUri.TrimEnd('/') + "/")
        {
            Host = args.GetResult(_options.Host) is null ? null : args.GetValue(_options.Host),
            Compresses = args.GetValue(_options.Precompress),
        };
}
