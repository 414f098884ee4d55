using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using PlanSite.Compare;
using PlanSite.Reports;

namespace PlanSite.Commands;

/// <summary>The command <c>diff</c> with what only it may be given.</summary>
internal static class DifferenceCommand
{
    private static readonly (string Word, PaperFormat Format)[] Formats =
        [("text", PaperFormat.Text), ("markdown", PaperFormat.Markdown), ("json", PaperFormat.Json), ("html", PaperFormat.Html)];

    /// <summary>The command; nothing is run yet.</summary>
    /// <param name="options">Those of all commands.</param>
    /// <param name="style">The language of help and complaints.</param>
    public static Command Create(CommandOptions options, ReportStyle style)
    {
        var states = new Argument<string[]>("states") { Arity = new ArgumentArity(0, 2) };
        var format = new Option<PaperFormat>("--format")
        {
            Description = style.Say("出し方: text（人が読む）、markdown（コメント用）、json、html（印刷する新旧対照表）", "text, markdown, json or html (to print)"),
            CustomParser = r => CommandOptions.Choice(r, Formats, style),
        };
        var output = new Option<string?>("--output", "-o") { Description = style.Say("書き出すファイル（省略すると画面に出す）", "File to write to") };
        var seals = new Option<string?>("--seals")
        { Description = style.Say("html に付ける印の欄。「起案,係長,課長」のように書く", "Boxes for seals on the printed form, by comma") };
        var (write, reason, date) = Corrections(style);
        var command = new Command("diff", style.Say(
            "二つの状態の変わったところを出す: diff 旧 新（省略すると、作ったサイト site と、いまの内容）。状態は、内容のフォルダー、作ったサイト、zip、plan.json、git:版",
            "Show what differs between two states: content, made site, zip, plan.json, git:revision (site and content)"))
            { states, options.Content, format, output, seals, write, reason, date, options.Strict };
        command.SetAction(int (ParseResult args) =>
        {
            const StringSplitOptions Clean = StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries;
            var given = args.GetValue(states) ?? [];
            return ShowDifferences.Run(
                new DifferenceOptions(args.GetValue(options.Content)!, given.Length > 0 ? given[0] : "site", given.Length > 1 ? given[1] : null)
                {
                    Format = args.GetValue(format),
                    Output = args.GetValue(output),
                    Seals = [.. (args.GetValue(seals) ?? "").Split([',', '、'], Clean)],
                    WritesCorrections = args.GetValue(write),
                    Date = args.GetValue(date),
                    Reason = args.GetValue(reason) ?? "",
                },
                style with { IsStrict = args.GetValue(options.Strict) }, Console.Out, Console.Error);
        });
        return command;
    }

    private static (Option<bool> Write, Option<string?> Reason, Option<DateOnly?> Date) Corrections(ReportStyle style) =>
    (
        new("--write-corrections")
        { Description = style.Say("足りない訂正を site.yaml の corrections に書く", "Write corrections that are missing into site.yaml") },
        new("--reason") { Description = style.Say("その訂正の理由", "Why they were made") },
        new("--date")
        {
            Description = style.Say("その訂正の日（2024-10-01 の形。省略すると計画の data_date）", "Day of the corrections (that of the data)"),
            CustomParser = r => Day(r, style),
        });

    private static DateOnly? Day(ArgumentResult result, ReportStyle style)
    {
        var text = result.Tokens.Count == 1 ? result.Tokens[0].Value : "";
        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)) return day;
        result.AddError(style.Say($"--date「{text}」は 2024-10-01 の形の日付ではありません。", $"--date \"{text}\" is no date like 2024-10-01."));
        return null;
    }
}
