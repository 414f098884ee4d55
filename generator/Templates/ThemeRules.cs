using PlanSite.Diagnostics;

namespace PlanSite.Templates;

/// <summary>Problems of a theme's files. Codes never change their meaning.</summary>
public static class ThemeRules
{
    public static readonly Rule MissingTheme = new("PS0701", Severity.Error, "テーマのフォルダーと theme.yaml があること");
    public static readonly Rule BadTheme = new("PS0702", Severity.Error, "theme.yaml と strings の書き方");
    public static readonly Rule BrokenTemplate = new("PS0703", Severity.Error, "テンプレートとして読めること");
    public static readonly Rule UnbalancedBlock = new("PS0704", Severity.Error, "ブロックの開きと閉じが合うこと");
    public static readonly Rule UnknownName = new("PS0705", Severity.Error, "テンプレートが使う名前があること");
    public static readonly Rule UnescapedOutput = new("PS0706", Severity.Error, "三重かっこ {{{ }}} は使えません");
    public static readonly Rule MissingTemplate = new("PS0707", Severity.Error, "ページのテンプレートがあること");
    public static readonly Rule MissingText = new("PS0708", Severity.Error, "文言 (strings) がすべての言語にあること");
    public static readonly Rule UnsafeLink = new("PS0709", Severity.Warning, "文章のリンクは https・http・mailto・サイト内だけ");
    public static readonly Rule UnquotedAttribute = new("PS0710", Severity.Error, "属性の値は引用符で囲みます");
}
