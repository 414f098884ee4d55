using System.CommandLine;
using System.Globalization;
using PlanSite.Files;
using PlanSite.Hosts;
using PlanSite.Values;

namespace PlanSite.Commands;

/// <summary>The commands, their options and the help that teaches them.</summary>
public static class CommandLine
{
    private static readonly Option<string> Content =
        new("--content", "-c") { Description = "計画の YAML があるフォルダー", DefaultValueFactory = _ => "content" };
    private static readonly Option<string?> Theme = new("--theme", "-t") { Description = "テーマのフォルダー（省略すると site.yaml の theme）" };
    private static readonly Option<string> Output = new("--output", "-o") { Description = "サイトを書き出すフォルダー", DefaultValueFactory = _ => "site" };
    private static readonly Option<string?> NoOutput = new("--output", "-o") { Hidden = true, CustomParser = RefuseOutput };
    private static readonly Option<Uri?> BaseUrl = new("--base-url") { Description = "公開する番地（https://…/）。サイトマップなどに使います", CustomParser = ParseUrl };
    private static readonly Option<Host?> ForHost = new("--host")
    { Description = $"公開するサーバーの設定も書く（{string.Join("、", HostNames.All)}）", CustomParser = ParseHost };
    private static readonly Option<bool> Precompress = new("--precompress") { Description = "圧縮したファイル（.gz と .br）も隣に置く" };
    private static readonly Option<int> Port = new("--port", "-p")
    { Description = "このコンピューターだけで見るときの番号", DefaultValueFactory = _ => 8080, CustomParser = ParsePort };
    private static readonly Option<bool> Write = new("--write", "-w") { Description = "古いものを作りなおす（付けなければ調べるだけ）" };

    /// <summary>Every command with what it runs; nothing is run yet.</summary>
    public static RootCommand Create()
    {
        var root = new RootCommand("""
            PlanSite は、YAML で書いた自治体の計画と実績から、検索できる静的なウェブサイトを作ります。

            はじめに:
              plansite check          内容のまちがいを調べる
              plansite build          サイトを site/ に作る
              plansite serve          手元で見る（保存するたびに作りなおす。site/ には書かない）
              plansite schema         編集ソフトのための定義（.schemas/）と手引きの表を作る

            終わりの番号: 0 よし / 1 内容に問題（出力先が使えないとき、読み書きできないときも） / 2 使い方のまちがい / 3 プログラムの不具合
            """);
        root.Subcommands.Add(BuildCommand());
        root.Subcommands.Add(CheckCommand());
        root.Subcommands.Add(ServeCommand());
        root.Subcommands.Add(SchemaCommand());
        return root;
    }

    private static Command BuildCommand()
    {
        var command = new Command("build", "サイトを作る。エラーがあれば何も書きかえず、PlanSite が作ったもの以外には手を付けません") { Content, Theme, Output, BaseUrl, ForHost, Precompress };
        command.SetAction(int (ParseResult args) => BuildSite.Run(OptionsOf(args), Console.Out, Console.Error));
        return command;
    }

    private static Command CheckCommand()
    {
        var command = new Command("check", "内容を調べるだけで、何も書き出さない") { Content };
        command.SetAction(int (ParseResult args) => CheckContent.Run(args.GetValue(Content)!, Console.Out));
        return command;
    }

    private static Command ServeCommand()
    {
        var command = new Command("serve", "サイトを一時フォルダーに作って手元のブラウザーで見る。保存すると作りなおして再表示する。公開用のフォルダーには書きません（--output はありません）")
            { Content, Theme, NoOutput, Port };
        command.SetAction(Task<int> (ParseResult args, CancellationToken stop) =>
            ServeSite.RunAsync(args.GetValue(Content)!, args.GetValue(Theme), args.GetValue(Port), Console.Out, Console.Error, stop));
        return command;
    }

    private static Command SchemaCommand()
    {
        var command = new Command("schema", "VS Code などの編集ソフトが項目を補い、説明し、確かめるための定義（内容のフォルダーの .schemas/）と、手引きの表が新しいか調べる")
            { Content, Write };
        command.SetAction(int (ParseResult args) =>
            WriteSchemas.Run(args.GetValue(Content)!, args.GetValue(Write), new DiskFileSystem(), Console.Out));
        return command;
    }

    private static BuildOptions OptionsOf(ParseResult args) =>
        new(args.GetValue(Content)!, args.GetValue(Theme), args.GetValue(Output)!,
            args.GetResult(BaseUrl) is null ? null : args.GetValue(BaseUrl)?.AbsoluteUri.TrimEnd('/') + "/")
        {
            Host = args.GetResult(ForHost) is null ? null : args.GetValue(ForHost),
            Compresses = args.GetValue(Precompress),
        };

    /// <summary>Whoever is used to it is told why it is not there.</summary>
    private static string? RefuseOutput(System.CommandLine.Parsing.ArgumentResult result)
    {
        result.AddError("serve に --output はありません。手元で見るサイトは一時フォルダーに作り、終わると消します。公開するサイトは build で作ってください。");
        return null;
    }

    private static int ParsePort(System.CommandLine.Parsing.ArgumentResult result)
    {
        var text = result.Tokens.Count == 1 ? result.Tokens[0].Value : "";
        if (ushort.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var port) && port > 0) return port;
        result.AddError($"--port「{text}」は 1 から 65535 までの番号ではありません。");
        return 0;
    }

    private static Host? ParseHost(System.CommandLine.Parsing.ArgumentResult result)
    {
        var text = result.Tokens.Count == 1 ? result.Tokens[0].Value : "";
        if (HostNames.Read(text) is { } host) return host;
        result.AddError($"--host「{text}」は使えません。{string.Join("、", HostNames.All)} のどれかを書いてください。");
        return null;
    }

    private static Uri? ParseUrl(System.CommandLine.Parsing.ArgumentResult result)
    {
        var text = result.Tokens.Count == 1 ? result.Tokens[0].Value : "";
        var address = WebAddress.Read(text, out _);
        if (address is { Kind: AddressKind.Web } && !address.Text.AsSpan().ContainsAny('?', '#')) return new Uri(address.Text);
        result.AddError($"--base-url「{text}」は https:// で始まる番地ではありません。");
        return null;
    }
}
