using System.Collections.Immutable;
using PlanSite.Diagnostics;

namespace PlanSite.Templates;

/// <summary>Problems of a theme's files. Codes never change their meaning.</summary>
public static class ThemeRules
{
    public static readonly Rule MissingTheme = new("PS0701", Severity.Error,
        "テーマのフォルダーと theme.yaml があること", "themes/ にフォルダーと theme.yaml を置くか、名前を直す");
    public static readonly Rule BadTheme = new("PS0702", Severity.Error,
        "theme.yaml と strings の書き方", "「名前: 値」の形で、ある別のテーマを extends に書く");
    public static readonly Rule BrokenTemplate = new("PS0703", Severity.Error,
        "テンプレートとして読めること", "themes/README.md にある書き方に直す");
    public static readonly Rule UnbalancedBlock = new("PS0704", Severity.Error,
        "ブロックの開きと閉じが合うこと", "{{ end }} を書き足すか、余分を消す");
    public static readonly Rule UnknownName = new("PS0705", Severity.Error,
        "テンプレートが使う名前があること", "themes/README.md の一覧で名前を確かめる");
    public static readonly Rule UnescapedOutput = new("PS0706", Severity.Error,
        "三重かっこ {{{ }}} は使えません", "{{ }} にする");
    public static readonly Rule MissingTemplate = new("PS0707", Severity.Error,
        "ページのテンプレートがあること", "pages/ にそろえるか、extends: default と書く");
    public static readonly Rule MissingText = new("PS0708", Severity.Error,
        "文言 (strings) がすべての言語にあること", "strings のすべての言語に書き足す");
    public static readonly Rule UnsafeLink = new("PS0709", Severity.Warning,
        "文章のリンクは https・http・mailto・サイト内だけ", "リンク先を、https:// で始まる住所などにする");
    public static readonly Rule UnquotedAttribute = new("PS0710", Severity.Error,
        "属性の値は引用符で囲みます", "=\"{{ … }}\" の形にする");
    public static readonly Rule WrongTemplateName = new("PS0711", Severity.Error,
        "テンプレートの名前が .sbn-html で終わること", "今の書き方に直し、名前を .sbn-html にする");
    public static readonly Rule EndlessPage = new("PS0712", Severity.Error,
        "ページの仕事の量に終わりがあること", "くり返しや部品の呼び合いを断つ");
    public static readonly Rule MissingAsset = new("PS0713", Severity.Error,
        "テンプレートの asset が指すファイルがあること", "assets にあるファイルの名前にする");
    public static readonly Rule FixedAsset = new("PS0714", Severity.Error,
        "assets のファイルは asset で指します", "{{ asset \"名前\" }} と書く");

    /// <summary>All of them, by code.</summary>
    public static ImmutableArray<Rule> All { get; } =
    [
        MissingTheme, BadTheme, BrokenTemplate, UnbalancedBlock, UnknownName, UnescapedOutput, MissingTemplate,
        MissingText, UnsafeLink, UnquotedAttribute, WrongTemplateName, EndlessPage, MissingAsset, FixedAsset,
    ];
}
