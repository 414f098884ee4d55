using System.Collections.Immutable;
using PlanSite.Diagnostics;

namespace PlanSite.Hosts;

/// <summary>Problems of the settings for a web server. Codes never change their meaning.</summary>
public static class HostRules
{
    public static readonly Rule NoAddress = new("PS0812", Severity.Error,
        "サーバーの設定を書くには、公開する住所があること", "site.yaml の base_url か --base-url に住所を書く");
    public static readonly Rule UnfitAddress = new("PS0813", Severity.Error,
        "サーバーの設定に書ける住所であること", "文字、数字、- . _ ~ だけの住所にする");

    /// <summary>All of them, by code.</summary>
    public static ImmutableArray<Rule> All { get; } = [NoAddress, UnfitAddress];
}
