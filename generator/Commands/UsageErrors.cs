using System.CommandLine;
using System.CommandLine.Parsing;
using PlanSite.Diagnostics;
using PlanSite.Reports;

namespace PlanSite.Commands;

/// <summary>Says what is wrong with a command line, in words for people who rarely write one.</summary>
internal static class UsageErrors
{
    /// <summary>Tells all that is wrong, and where help is.</summary>
    public static void Tell(ParseResult parsed, ReportStyle style, TextWriter error)
    {
        if (parsed.CommandResult.Command is RootCommand && parsed.Tokens.All(IsOption))
        {
            error.WriteLine(CommandHelp.Short(style));
            return;
        }

        foreach (var line in LinesOf(parsed, style).Distinct(StringComparer.Ordinal)) error.WriteLine(line);
        error.WriteLine(style.Say("使い方は plansite --help で見られます。", "plansite --help tells how to use it."));
    }

    /// <summary>What follows a word like this is its value.</summary>
    private static bool IsOption(string word) => word.StartsWith('-');

    private static bool IsOption(Token token) => token.Type is TokenType.Option || token.Value is "ja" or "en";

    private static IEnumerable<string> LinesOf(ParseResult parsed, ReportStyle style)
    {
        var words = parsed.UnmatchedTokens;
        for (var i = 0; i < words.Count; i++)
        {
            if (i == 0 || IsOption(words[i]) || !IsOption(words[i - 1])) yield return Unknown(words[i], parsed.CommandResult.Command, style);
        }

        foreach (var error in parsed.Errors)
        {
            if (error.SymbolResult is OptionResult option) yield return OptionError(option, error.Message, style);
            else if (error.SymbolResult is ArgumentResult { Parent: OptionResult owner }) yield return OptionError(owner, error.Message, style);
        }
    }

    private static string Unknown(string word, Command command, ReportStyle style)
    {
        var isOption = IsOption(word);
        var known = isOption ? command.Options.Where(o => !o.Hidden).Select(o => o.Name) : command.Subcommands.Select(c => c.Name);
        var near = Spelling.Nearest(word, known);
        if (style.Language is ReportLanguage.English)
            return $"\"{word}\" is no {(isOption ? "option" : "command")}.{(near is null ? "" : $" Did you mean \"{near}\"?")}";
        var hint = near is null ? "" : $"「{near}」のまちがいではありませんか。";
        if (isOption) return $"{command.Name} に「{word}」という指定はありません。{hint}";
        return command is RootCommand ? $"「{word}」という命令はありません。{hint}"
            : $"「{word}」が余分です。名前に空白があるときは、全体を引用符 \" \" で囲んでください。";
    }

    /// <summary>What the library says is English; what our own readers say is told as it stands.</summary>
    private static string OptionError(OptionResult option, string message, ReportStyle style)
    {
        var name = option.Option.Name;
        if (option.Tokens.Count == 0) return style.Say($"{name} のあとに値を書いてください。", $"{name} needs a value.");
        if (option.IdentifierTokenCount > 1) return style.Say($"{name} は一度だけ書いてください。", $"{name} may be given once.");
        return message;
    }
}
