using PlanSite.Values;

namespace PlanSite.Model;

/// <summary>One of the seventeen goals.</summary>
/// <param name="Number">1 to 17.</param>
/// <param name="Name">Official Japanese short name (国際連合広報センター).</param>
/// <param name="EnglishName">The name that the United Nations gave it.</param>
/// <param name="Colour">Official colour, #RRGGBB.</param>
/// <param name="WhiteText">True when white text on the colour reaches 4.5:1; black does otherwise.</param>
public sealed record SdgGoal(int Number, string Name, string EnglishName, string Colour, bool WhiteText)
{
    public static EquatableArray<SdgGoal> All { get; } =
    [
        new(1, "貧困をなくそう", "No poverty", "#E5243B", true),
        new(2, "飢餓をゼロに", "Zero hunger", "#DDA63A", false),
        new(3, "すべての人に健康と福祉を", "Good health and well-being", "#4C9F38", false),
        new(4, "質の高い教育をみんなに", "Quality education", "#C5192D", true),
        new(5, "ジェンダー平等を実現しよう", "Gender equality", "#FF3A21", false),
        new(6, "安全な水とトイレを世界中に", "Clean water and sanitation", "#26BDE2", false),
        new(7, "エネルギーをみんなに そしてクリーンに", "Affordable and clean energy", "#FCC30B", false),
        new(8, "働きがいも経済成長も", "Decent work and economic growth", "#A21942", true),
        new(9, "産業と技術革新の基盤をつくろう", "Industry, innovation and infrastructure", "#FD6925", false),
        new(10, "人や国の不平等をなくそう", "Reduced inequalities", "#DD1367", true),
        new(11, "住み続けられるまちづくりを", "Sustainable cities and communities", "#FD9D24", false),
        new(12, "つくる責任 つかう責任", "Responsible consumption and production", "#BF8B2E", false),
        new(13, "気候変動に具体的な対策を", "Climate action", "#3F7E44", true),
        new(14, "海の豊かさを守ろう", "Life below water", "#0A97D9", false),
        new(15, "陸の豊かさも守ろう", "Life on land", "#56C02B", false),
        new(16, "平和と公正をすべての人に", "Peace, justice and strong institutions", "#00689D", true),
        new(17, "パートナーシップで目標を達成しよう", "Partnerships for the goals", "#19486A", true),
    ];
}
