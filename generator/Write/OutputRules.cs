using PlanSite.Diagnostics;

namespace PlanSite.Write;

/// <summary>Problems of the place where the site is to be written. Codes never change their meaning.</summary>
public static class OutputRules
{
    public static readonly Rule NoName = new("PS0801", Severity.Error, "出力先のフォルダーに名前があること");
    public static readonly Rule TooHigh = new("PS0802", Severity.Error, "出力先は、いまいるフォルダーやその上ではないこと");
    public static readonly Rule Overlap = new("PS0803", Severity.Error, "出力先は、計画やテーマのフォルダーと別であること");
    public static readonly Rule NoFolder = new("PS0804", Severity.Error, "出力先がフォルダーであること");
    public static readonly Rule Link = new("PS0805", Severity.Error, "出力先がリンクではないこと");
    public static readonly Rule NotOurs = new("PS0806", Severity.Error, "出力先は、空か、PlanSite が作ったフォルダーであること");
    public static readonly Rule StagingNotOurs = new("PS0807", Severity.Error, "下書きのフォルダーは、PlanSite が作ったものであること");
    public static readonly Rule InTheWay = new("PS0808", Severity.Error, "サイトのファイルを置く場所に、ほかのものがないこと");
    public static readonly Rule TheirsStays = new("PS0809", Severity.Warning, "サーバーの持ち主のファイルはそのまま残します");
}
