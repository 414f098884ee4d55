using PlanSite.Diagnostics;
using Scriban.Syntax;
using Place = Scriban.Parsing.SourceSpan;

namespace PlanSite.Templates;

/// <summary>A template asks for what is not there or not allowed; becomes a diagnostic, and the page is written on.</summary>
internal class TemplateFault(Rule rule, Place place, string message, string remedy) : ScriptRuntimeException(place, message)
{
    /// <summary>The rule that it is reported by.</summary>
    public Rule Rule => rule;

    /// <summary>How to mend it, in plain Japanese.</summary>
    public string Remedy => remedy;

    /// <summary>Something that templates cannot do.</summary>
    public static TemplateFault Broken(Place place, string message, string remedy) => new(ThemeRules.BrokenTemplate, place, message, remedy);

    /// <summary>A part that the theme does not have.</summary>
    public static TemplateFault NoPart(Place place, string name) =>
        Broken(place, $"部品「{name}」がありません。", "partials フォルダーにある部品の名前を確かめてください。");

    /// <summary>An asset that the theme does not have.</summary>
    public static TemplateFault NoAsset(Place place, string path) => new(ThemeRules.MissingAsset, place,
        $"assets フォルダーに「{path}」がありません。", "このテーマか、extends のテーマの assets にあるファイルの名前を書いてください。");

    /// <summary>A value that cannot be printed, or not be joined to a text.</summary>
    public static TemplateFault NotText(object value, Place place) => Broken(place,
        value is Html ? "整形ずみの文章や図は、文字とつなげません。" : "文字として出せない値です。", "中の値の名前を書くか、if や for を使ってください。");

    /// <summary>A <c>ret</c> that would cut the page short in silence.</summary>
    public static TemplateFault LostReturn(Place place) => Broken(place, "ret は関数の中でだけ使えます。", "消してください。");

    /// <summary>A name that nobody knows at that place.</summary>
    public static TemplateFault Unknown(Place place, string name) => name switch
    {
        "$$" => Broken(place, "$$ は、wrap で呼ばれた外枠の中でだけ使えます。", "消すか、{{ wrap include \"外枠の名前\" }}…{{ end }} で呼んでください。"),
        "html" or "line" => new(ThemeRules.UnknownName, place, $"{name} は要らなくなりました。", "整形ずみの文章・図・文も、{{ 名前 }} だけで出せます。"),
        "langOf" => new(ThemeRules.UnknownName, place, "langOf は lang に変わりました。", "{{ lang 名前 }} と書いてください。"),
        _ => new(ThemeRules.UnknownName, place, $"テンプレートが使う「{name}」がありません。", "themes/README.md の一覧で名前を確かめてください。"),
    };
}

/// <summary>A fault that ends the page: there is no use in going on.</summary>
internal sealed class PageEnd(Place place, string message, string remedy) : TemplateFault(ThemeRules.EndlessPage, place, message, remedy)
{
    /// <summary>True when there is nothing more to tell: the page had many faults.</summary>
    public bool IsTold { get; private init; }

    /// <summary>Ends a page whose faults come again and again.</summary>
    public static PageEnd OfFaults(Place place) => new(place, "", "") { IsTold = true };
}
