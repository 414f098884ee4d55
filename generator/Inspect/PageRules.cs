using System.Collections.Immutable;
using PlanSite.Diagnostics;

namespace PlanSite.Inspect;

/// <summary>Problems of produced pages, which a change of the theme brings about. Codes never change their meaning.</summary>
public static class PageRules
{
    public static readonly Rule BrokenLink = new("PS0901", Severity.Error,
        "ページの指すファイルがサイトにあること", "リンクの住所を、ある所に直す");
    public static readonly Rule BrokenFragment = new("PS0902", Severity.Error,
        "リンクの # のあとの id が、行き先のページにあること", "ある id に直すか、行き先に id を付ける");
    public static readonly Rule DoubleId = new("PS0903", Severity.Error,
        "id がページの中で一つだけであること", "別の id にする");
    public static readonly Rule Headings = new("PS0904", Severity.Error,
        "見出しが h1 から順に、とばさずに並ぶこと", "h1 は一つだけにし、段をとばさない");
    public static readonly Rule NoAlternative = new("PS0905", Severity.Error,
        "画像と図に、代わりの文字があること", "alt か title を書く。飾りなら alt=\"\"");
    public static readonly Rule NoName = new("PS0906", Severity.Error,
        "リンク、ボタン、入力欄に名前があること", "中に言葉を書くか、label か aria-label を付ける");
    public static readonly Rule InlineCode = new("PS0907", Severity.Error,
        "ページの中にスクリプトやスタイルを直接書かないこと", "assets のファイルに移す");
    public static readonly Rule OtherHost = new("PS0908", Severity.Error,
        "よそのサーバーから読み込まないこと", "ファイルを assets に置いて asset で指すか、theme.yaml で許す");
    public static readonly Rule AllowedHost = new("PS0909", Severity.Warning,
        "よそのサーバーからの読み込みは、テーマが許したものだけ", "読む人の行動がよそに知られてよいか確かめる");
    public static readonly Rule LostReference = new("PS0910", Severity.Error,
        "for や aria- の指す id がページにあること", "ある id に直す");
    public static readonly Rule BareTable = new("PS0911", Severity.Warning,
        "表に題（caption）と見出しのセルがあること", "caption を書き、見出しは th に scope を付ける");
    public static readonly Rule Frame = new("PS0912", Severity.Error,
        "言語、題名、説明、main、policy がどのページにもあること", "layouts/ に書き足す");
    public static readonly Rule Rooted = new("PS0913", Severity.Warning,
        "サイトの中のリンクは、ページから見た住所で書くこと", "{{ root }} から始め、index.html まで書く");
    public static readonly Rule NoSite = new("PS0914", Severity.Error,
        "調べるフォルダーに、build で作ったサイトがあること", "build で作ってから、そのフォルダーを指す");

    /// <summary>All of them, by code.</summary>
    public static ImmutableArray<Rule> All { get; } =
    [
        BrokenLink, BrokenFragment, DoubleId, Headings, NoAlternative, NoName, InlineCode, OtherHost, AllowedHost, LostReference,
        BareTable, Frame, Rooted, NoSite,
    ];
}
