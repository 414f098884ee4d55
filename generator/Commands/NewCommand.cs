using System.CommandLine;
using System.CommandLine.Parsing;
using PlanSite.Reports;
using PlanSite.Scaffold;
using PlanSite.Values;

namespace PlanSite.Commands;

/// <summary>The command <c>new</c> with what it makes: site, plan, year, measure.</summary>
internal sealed class NewCommand
{
    private readonly CommandOptions _options;
    private readonly ReportStyle _style;
    private readonly Option<string> _title;
    private readonly Option<string> _city;
    private readonly Option<FiscalYear> _from;
    private readonly Option<FiscalYear> _to;

    private NewCommand(CommandOptions options, ReportStyle style)
    {
        (_options, _style) = (options, style);
        _title = Text("--title", style.Say("名前", "Title"), style.Say("名前を書いてください", "Title"));
        _city = Text("--city", style.Say("自治体の名前", "Municipality"), style.Say("見本市", "Example City"));
        _from = new("--from") { Description = style.Say("最初の年度（省略すると R7）", "First year"), DefaultValueFactory = _ => new(2025), CustomParser = Year };
        _to = new("--to") { Description = style.Say("最後の年度（省略すると R11）", "Last year"), DefaultValueFactory = _ => new(2029), CustomParser = Year };
    }

    /// <summary>The command; nothing is run yet.</summary>
    /// <param name="options">Those of all commands.</param>
    /// <param name="style">The language of help and complaints.</param>
    public static Command Create(CommandOptions options, ReportStyle style)
    {
        var made = new NewCommand(options, style);
        return new Command("new", style.Say("新しく始める: new site フォルダー、new plan ID、new year R6、new measure 番号", "Begin: new site, plan, year, measure"))
            { made.Site(), made.Plan(), made.NewYear(), made.Measure() };
    }

    private Command Site()
    {
        var folder = new Argument<string>("folder");
        var program = new Option<string?>("--program")
        { Description = _style.Say("ワークフローが使う PlanSite（所有者/名前@コミット）", "PlanSite for the workflows: owner/name@commit") };
        var command = new Command("site", _style.Say("内容のリポジトリ（内容、テーマ、ワークフロー、手引き）を作る", "A repository for content"))
            { folder, _title, _city, _from, _to, program };
        command.SetAction(int (ParseResult args) => Make(args).Site(args.GetValue(folder)!,
            new RepositoryScaffold(args.GetValue(_title)!, args.GetValue(_city)!, args.GetValue(program)), PlanOf(args, "first")));
        return command;
    }

    private Command Plan()
    {
        var id = new Argument<string>("id");
        var command = new Command("plan", _style.Say("計画を作る", "A plan")) { id, _options.Content, _title, _city, _from, _to };
        command.SetAction(int (ParseResult args) => Make(args).Plan(PlanOf(args, args.GetValue(id)!)));
        return command;
    }

    private Command NewYear()
    {
        var year = new Argument<FiscalYear>("year") { CustomParser = Year };
        var plan = new Option<string?>("--plan") { Description = _style.Say("計画（省略すると、その年度を含むすべて）", "One plan only") };
        var command = new Command("year", _style.Say("年度の実績のファイルを、空の欄を並べて下書きとして作る", "The files of a year, as a draft"))
            { year, _options.Content, plan };
        command.SetAction(int (ParseResult args) => Make(args).Year(args.GetValue(year), args.GetValue(plan)));
        return command;
    }

    private Command Measure()
    {
        var id = new Argument<string>("id");
        var plan = new Option<string>("--plan") { Description = _style.Say("計画", "The plan"), Required = true };
        var parent = new Option<string>("--parent") { Description = _style.Say("上の項目の番号", "The item above"), Required = true };
        var command = new Command("measure", _style.Say("事業を一つ足す", "A measure")) { id, _options.Content, plan, parent, _title };
        command.SetAction(int (ParseResult args) =>
            Make(args).Measure(args.GetValue(plan)!, args.GetValue(id)!, args.GetValue(parent)!, args.GetValue(_title)!));
        return command;
    }

    private NewContent Make(ParseResult args) => new(args.GetValue(_options.Content) ?? "content", _style, Console.Out, Console.Error);

    private PlanScaffold PlanOf(ParseResult args, string id) =>
        new(id, args.GetValue(_title)!, args.GetValue(_city)!, args.GetValue(_from), args.GetValue(_to));

    private static Option<string> Text(string name, string description, string otherwise) =>
        new(name) { Description = description, DefaultValueFactory = _ => otherwise };

    private FiscalYear Year(ArgumentResult result)
    {
        var text = result.Tokens.Count == 1 ? result.Tokens[0].Value : "";
        if (FiscalYears.TryRead(text, out var year)) return year;
        result.AddError(_style.Say($"「{text}」は年度として読めません。R6、2024、令和6年度 のように書いてください。", $"\"{text}\" is no fiscal year like R6 or 2024."));
        return default;
    }
}
