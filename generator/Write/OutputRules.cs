using System.Collections.Immutable;
using PlanSite.Diagnostics;

namespace PlanSite.Write;

/// <summary>Problems of the place where the site is to be written. Codes never change their meaning.</summary>
public static class OutputRules
{
    public static readonly Rule NoName = new("PS0801", Severity.Error, "出力先のフォルダーに名前があること", "--output にフォルダーの名前を書く");
    public static readonly Rule TooHigh = new("PS0802", Severity.Error,
        "出力先は、いまいるフォルダーやその上ではないこと", "--output に、その中の新しい名前を書く");
    public static readonly Rule Overlap = new("PS0803", Severity.Error,
        "出力先は、計画やテーマのフォルダーと別であること", "重ならない名前を --output に書く");
    public static readonly Rule NoFolder = new("PS0804", Severity.Error, "出力先がフォルダーであること", "フォルダーの名前を --output に書く");
    public static readonly Rule Link = new("PS0805", Severity.Error,
        "出力先がリンクではないこと", "リンクではないフォルダーの名前を --output に書く");
    public static readonly Rule NotOurs = new("PS0806", Severity.Error,
        "出力先は、空か、PlanSite が作ったフォルダーであること", "新しい名前か空のフォルダーを --output に書く");
    public static readonly Rule StagingNotOurs = new("PS0807", Severity.Error,
        "下書きのフォルダーは、PlanSite が作ったものであること", "--output に別の名前を書くか、そのフォルダーの名前を変える");
    public static readonly Rule InTheWay = new("PS0808", Severity.Error,
        "サイトのファイルを置く場所に、ほかのものがないこと", "名前を変えるか、別のフォルダーへ移す");
    public static readonly Rule TheirsStays = new("PS0809", Severity.Warning,
        "サーバーの持ち主のファイルはそのまま残します", "PlanSite のものに戻すなら、そのファイルを消す");
    public static readonly Rule DiskFault = new("PS0810", Severity.Error,
        "ファイルやフォルダーを読み書きできること", "名前、権限、ディスクの空きを確かめて、もう一度実行する");
    public static readonly Rule Busy = new("PS0811", Severity.Error,
        "同じ出力先でほかの build が動いていないこと", "それが終わってから、もう一度実行する");

    /// <summary>All of them, by code.</summary>
    public static ImmutableArray<Rule> All { get; } =
    [
        NoName, TooHigh, Overlap, NoFolder, Link, NotOurs, StagingNotOurs, InTheWay, TheirsStays, DiskFault, Busy,
    ];
}
