using System.Collections.Immutable;
using PlanSite.Diagnostics;

namespace PlanSite.Compare;

/// <summary>Problems of what a site said before and says no more. Codes never change their meaning.</summary>
public static class CompareRules
{
    public static readonly Rule ItemLost = new("PS1001", Severity.Error,
        "公開した項目・指標・ページがなくならないこと", "書き戻すか、site.yaml の moved か ended に書く");
    public static readonly Rule ValueLost = new("PS1002", Severity.Error,
        "公開した値や文章がなくならないこと", "書き戻すか、site.yaml の corrections に書く");
    public static readonly Rule AddressLost = new("PS1003", Severity.Error,
        "公開した番地がなくならないこと", "書き戻すか、site.yaml の moved か ended に書く");
    public static readonly Rule LossAccepted = new("PS1004", Severity.Warning,
        "--accept-loss で消した公開ずみのもの", "消してよかったか、一覧を確かめる");
    public static readonly Rule LossNoticed = new("PS1005", Severity.Warning,
        "公開ずみのものが消える（手元で見るとき）", "公開する前に、書き戻すか、moved、ended、corrections に書く");
    public static readonly Rule CorrectionMissing = new("PS1006", Severity.Warning,
        "公開した年度の値を変えたら、訂正を記録すること", "diff --write-corrections で corrections に書く");
    public static readonly Rule NotAnEdition = new("PS1007", Severity.Error,
        "くらべる相手を読めること", "内容のフォルダー、作ったサイト、zip、plan.json、git:版 のどれかを指す");
    public static readonly Rule StillThere = new("PS1008", Severity.Error,
        "moved と ended の番地に、いまは何もないこと", "moved、ended の行を消すか、番地を直す");
    public static readonly Rule NowhereToGo = new("PS1009", Severity.Error,
        "moved の移った先にページがあること", "to をいまある番地に直す");

    /// <summary>All of them, by code.</summary>
    public static ImmutableArray<Rule> All { get; } =
        [ItemLost, ValueLost, AddressLost, LossAccepted, LossNoticed, CorrectionMissing, NotAnEdition, StillThere, NowhereToGo];
}
