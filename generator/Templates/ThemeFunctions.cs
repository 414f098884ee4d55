using System.Collections;
using Scriban.Runtime;
using Scriban.Syntax;

namespace PlanSite.Templates;

/// <summary>
/// All that templates can call: parts, assets, languages, and a few functions that turn values into values. None of them knows a clock, a culture,
/// chance or the disk, and none runs text as code: the same content makes the same page everywhere.
/// </summary>
internal static class ThemeFunctions
{
    /// <param name="theme">Whose parts and assets they find.</param>
    public static ScriptObject All(Theme theme)
    {
        var all = new ScriptObject(0, false);
        foreach (var function in (ThemeFunction[])[.. OfTheme(theme), new LanguageFunction(), .. Texts, .. Lists]) Add(all, function);
        foreach (var group in all.Values.OfType<ScriptObject>()) group.IsReadOnly = true;
        all.IsReadOnly = true;
        return all;
    }

    private static IEnumerable<ThemeFunction> OfTheme(Theme theme) =>
        [new IncludeFunction(theme.FindPart), new AssetFunction(theme.Assets), new PolicyFunction(theme.Policy)];

    private static IEnumerable<ThemeFunction> Texts =>
    [
        new Function("string.size", 1, call => Text(call, 0).Length),
        new Function("string.contains", 2, call => Text(call, 0).Contains(Text(call, 1), StringComparison.Ordinal)),
        new Function("string.starts_with", 2, call => Text(call, 0).StartsWith(Text(call, 1), StringComparison.Ordinal)),
        new Function("string.ends_with", 2, call => Text(call, 0).EndsWith(Text(call, 1), StringComparison.Ordinal)),
        new Function("string.replace", 3, call => Short(call, Replaced(call))),
        new Function("string.strip", 1, call => Text(call, 0).Trim()),
    ];

    private static IEnumerable<ThemeFunction> Lists =>
    [
        new Function("array.size", 1, call => List(call).Count),
        new Function("array.first", 1, call => List(call) is { Count: > 0 } list ? list[0] : null),
        new Function("array.last", 1, call => List(call) is { Count: > 0 } list ? list[^1] : null),
        new Function("array.limit", 2, call => new ScriptArray(List(call).Cast<object?>().Take(call.Get<int>(1, "整数")))),
        new Function("array.join", 2, call => Short(call, Joined(call))),
    ];

    private static void Add(ScriptObject all, ThemeFunction function)
    {
        var names = function.Name.Split('.');
        if (names.Length == 1) all.SetValue(function.Name, function, true);
        else Group(all, names[0]).SetValue(names[1], function, true);
    }

    private static ScriptObject Group(ScriptObject all, string name)
    {
        if (!all.ContainsKey(name)) all.SetValue(name, new ScriptObject(0, false), true);
        return (ScriptObject)all[name]!;
    }

    private static string Text(FunctionCall call, int index) => Printing.TextOf(call[index]) ?? throw NoText(call, index);

    private static IList List(FunctionCall call) => call.Get<IList>(0, "並び");

    /// <summary>Refuses a text that grows without end before it is made: one search word in a text can bring in another.</summary>
    private static string Replaced(FunctionCall call)
    {
        var (text, old, with) = (Text(call, 0), Text(call, 1), Text(call, 2));
        if (old.Length == 0) return text;
        var most = (long)text.Length / old.Length * Math.Max(0, with.Length - old.Length) + text.Length;
        return most > PageBudget.LongestText ? throw TooLong(call) : text.Replace(old, with, StringComparison.Ordinal);
    }

    private static string Joined(FunctionCall call) =>
        string.Join(Text(call, 1), List(call).Cast<object?>().Select(i => Printing.TextOf(i) ?? throw NoText(call, 0)));

    private static string Short(FunctionCall call, string text) => text.Length <= PageBudget.LongestText ? text : throw TooLong(call);

    private static TemplateFault NoText(FunctionCall call, int index) =>
        TemplateFault.Broken(call.PlaceOf(index), "文字として使えない値です。", "文字か、言葉（title など）を渡してください。");

    private static PageEnd TooLong(FunctionCall call) => new(call.Place, "作る文字が長すぎます。", "くり返しのたびに文字が長くならないようにしてください。");

    private sealed class Function(string name, int count, Func<FunctionCall, object?> call) : ThemeFunction(name, count, count)
    {
        protected override object? Call(PageContext page, FunctionCall given, ScriptBlockStatement? block) => call(given);
    }
}
