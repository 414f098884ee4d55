using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using PlanSite.Hosts;
using PlanSite.Reports;
using PlanSite.Values;

namespace PlanSite.Commands;

/// <summary>All options of all commands, with what the help says of them.</summary>
internal sealed class CommandOptions
{
    private static readonly (string Word, ReportFormat Format)[] Formats =
        [("text", ReportFormat.Text), ("github", ReportFormat.GitHub), ("json", ReportFormat.Json)];
    private static readonly (string Word, ReportLanguage Language)[] Languages = [("ja", ReportLanguage.Japanese), ("en", ReportLanguage.English)];

    private readonly ReportStyle _style;

    /// <param name="language">Of the descriptions and complaints.</param>
    public CommandOptions(ReportLanguage language)
    {
        _style = new ReportStyle(Language: language);
        Content = new("--content", "-c")
        { Description = _style.Say("計画の YAML があるフォルダー（省略すると content）", "Folder with the plans (content)"), DefaultValueFactory = _ => "content" };
        Theme = new("--theme", "-t")
        { Description = _style.Say("テーマのフォルダー（省略すると site.yaml の theme）", "Folder of the theme (that of site.yaml)") };
        TriedTheme = new("--theme", "-t")
        { Description = _style.Say("このテーマでページも作ってみて、テンプレートのまちがいを調べる", "Try to make the pages with this theme, too") };
        Pages = PagesOption();
        Output = new("--output", "-o")
        { Description = _style.Say("サイトを書き出すフォルダー（省略すると site）", "Folder to write the site to (site)"), DefaultValueFactory = _ => "site" };
        NoOutput = new("--output", "-o") { Hidden = true, CustomParser = RefuseOutput };
        BaseUrl = new("--base-url")
        { Description = _style.Say("公開する番地（https://…/）。サイトマップなどに使います", "Address of the published site (https://…/)"), CustomParser = ParseUrl };
        Host = HostOption();
        Precompress = new("--precompress")
        { Description = _style.Say("圧縮したファイル（.gz と .br）も隣に置く", "Put compressed files (.gz, .br) beside the files") };
        Port = new("--port", "-p")
        {
            Description = _style.Say("このコンピューターだけで見るときの番号（省略すると 8080）", "Port on this machine (8080)"),
            DefaultValueFactory = _ => 8080,
            CustomParser = ParsePort,
        };
        Write = new("--write", "-w") { Description = _style.Say("古いものを作りなおす（付けなければ調べるだけ）", "Make anew what is out of date") };
        Strict = new("--strict") { Description = _style.Say("注意があるときも、終わりの番号を 1 にする", "Notices fail, too") };
        All = new("--all") { Description = _style.Say("同じ番号が続くときも、すべて出す", "Show all, also of the same rule in one file") };
        Format = new("--format")
        {
            Description = _style.Say("出し方: text（人が読む）、github（プルリクエストの行に付く）、json（一件一行）", "How to tell problems: text, github or json"),
            CustomParser = r => Choice(r, Formats),
        };
        Language = new("--lang")
        {
            Description = _style.Say("プログラムの言葉: ja か en（English）", "Language of the program: ja or en"),
            Recursive = true,
            CustomParser = r => Choice(r, Languages),
        };
    }

    /// <summary>The content folder.</summary>
    public Option<string> Content { get; }

    /// <summary>The theme to use; null for that of <c>site.yaml</c>.</summary>
    public Option<string?> Theme { get; }

    /// <summary>Of <c>check</c>, where none means that no theme is looked at.</summary>
    public Option<string?> TriedTheme { get; }

    /// <summary>Of <c>check</c>, the made site to look at; none looks at the content.</summary>
    public Option<string> Pages { get; }

    /// <summary>Where the site goes.</summary>
    public Option<string> Output { get; }

    /// <summary>Of <c>serve</c>, only to say why it is not there.</summary>
    public Option<string?> NoOutput { get; }

    /// <summary>Where the site will be published; null for that of <c>site.yaml</c>.</summary>
    public Option<Uri?> BaseUrl { get; }

    /// <summary>The server that settings are written for, where one is named.</summary>
    public Option<Host> Host { get; }

    /// <summary>True for compressed files beside the files.</summary>
    public Option<bool> Precompress { get; }

    /// <summary>From 1 to 65535.</summary>
    public Option<int> Port { get; }

    /// <summary>False only looks.</summary>
    public Option<bool> Write { get; }

    /// <summary>True makes notices fail.</summary>
    public Option<bool> Strict { get; }

    /// <summary>True folds nothing.</summary>
    public Option<bool> All { get; }

    /// <summary>Who reads the problems.</summary>
    public Option<ReportFormat> Format { get; }

    /// <summary>The language of the program, of all commands.</summary>
    public Option<ReportLanguage> Language { get; }

    /// <summary>The language asked for, before anything is read: the help and the complaints are in it, too.</summary>
    public static ReportLanguage LanguageIn(IReadOnlyList<string> arguments) =>
        arguments.Contains("--lang=en") || arguments.Zip(arguments.Skip(1)).Any(a => a is ("--lang", "en"))
            ? ReportLanguage.English : ReportLanguage.Japanese;

    private Option<string> PagesOption() => new("--site", "-s")
    {
        Description = _style.Say("内容ではなく、build で作ったこのフォルダーのページを調べる（省略すると site）", "Look at the pages of this folder instead (site)"),
        Arity = ArgumentArity.ZeroOrOne,
        CustomParser = r => r.Tokens.Count == 1 ? r.Tokens[0].Value : "site",
    };

    private Option<Host> HostOption() => new("--host")
    {
        Description = _style.Say($"公開するサーバーの設定も書く: {string.Join("、", HostNames.All.Select(h => h.Name))}",
            $"Also write settings for the server: {string.Join(", ", HostNames.All.Select(h => h.Name))}"),
        CustomParser = r => Choice(r, [.. HostNames.All]),
    };

    private string? RefuseOutput(ArgumentResult result)
    {
        result.AddError(_style.Say("serve に --output はありません。手元で見るサイトは一時フォルダーに作り、終わると消します。公開するサイトは build で作ってください。",
            "serve has no --output: its site is temporary. Use build to publish."));
        return null;
    }

    private int ParsePort(ArgumentResult result)
    {
        var text = TextOf(result);
        if (ushort.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var port) && port > 0) return port;
        result.AddError(_style.Say($"--port「{text}」は 1 から 65535 までの番号ではありません。", $"--port \"{text}\" is no number from 1 to 65535."));
        return 0;
    }

    private Uri? ParseUrl(ArgumentResult result)
    {
        var text = TextOf(result);
        var address = WebAddress.Read(text, out _);
        if (address is { Kind: AddressKind.Web } && !address.Text.AsSpan().ContainsAny('?', '#')) return new Uri(address.Text);
        result.AddError(_style.Say($"--base-url「{text}」は https:// で始まる番地ではありません。", $"--base-url \"{text}\" is no address from https:// on."));
        return null;
    }

    private T? Choice<T>(ArgumentResult result, (string Word, T Value)[] words)
    {
        var text = TextOf(result);
        foreach (var (word, value) in words)
        {
            if (word == text) return value;
        }

        var all = string.Join(_style.Say("、", ", "), words.Select(w => w.Word));
        var name = (result.Parent as OptionResult)?.Option.Name;
        result.AddError(_style.Say($"{name} に「{text}」は使えません。次から選んでください: {all}。", $"{name} \"{text}\" is not known. Choose from: {all}."));
        return default;
    }

    private static string TextOf(ArgumentResult result) => result.Tokens.Count == 1 ? result.Tokens[0].Value : "";
}
