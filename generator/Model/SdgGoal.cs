using PlanSite.Values;

namespace PlanSite.Model;

/// <summary>One of the seventeen goals.</summary>
/// <param name="Number">1 to 17.</param>
/// <param name="Name">Official Japanese short name (国際連合広報センター).</param>
/// <param name="EnglishName">The name that the United Nations gave it.</param>
public sealed record SdgGoal(int Number, string Name, string EnglishName)
{
    /// <summary>All seventeen in the order of their numbers: goal n is at n − 1.</summary>
    public static EquatableArray<SdgGoal> All { get; } =
    [
        new(1, "貧困をなくそう", "No poverty"),
        new(2, "飢餓をゼロに", "Zero hunger"),
        new(3, "すべての人に健康と福祉を", "Good health and well-being"),
        new(4, "質の高い教育をみんなに", "Quality education"),
        new(5, "ジェンダー平等を実現しよう", "Gender equality"),
        new(6, "安全な水とトイレを世界中に", "Clean water and sanitation"),
        new(7, "エネルギーをみんなに そしてクリーンに", "Affordable and clean energy"),
        new(8, "働きがいも経済成長も", "Decent work and economic growth"),
        new(9, "産業と技術革新の基盤をつくろう", "Industry, innovation and infrastructure"),
        new(10, "人や国の不平等をなくそう", "Reduced inequalities"),
        new(11, "住み続けられるまちづくりを", "Sustainable cities and communities"),
        new(12, "つくる責任 つかう責任", "Responsible consumption and production"),
        new(13, "気候変動に具体的な対策を", "Climate action"),
        new(14, "海の豊かさを守ろう", "Life below water"),
        new(15, "陸の豊かさも守ろう", "Life on land"),
        new(16, "平和と公正をすべての人に", "Peace, justice and strong institutions"),
        new(17, "パートナーシップで目標を達成しよう", "Partnerships for the goals"),
    ];
}
