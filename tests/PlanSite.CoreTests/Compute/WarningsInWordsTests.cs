using PlanSite.Compute;
using PlanSite.Diagnostics;
using PlanSite.Tests.Support;

namespace PlanSite.Tests.Compute;

/// <summary>What is asked about a figure, word for word: which figures, what arithmetic makes them odd, and what to do. The plan runs from R1 to R5.</summary>
public sealed class WarningsInWordsTests
{
    private const string CheckDigits = "けたと単位を確かめてください。正しければ reviewed に理由を書いてください。";
    private const string SameWriting = "目標と実績を同じ書き方（「15人削減」と「17人削減」、または到達する値どうし）にそろえてください。";
    private const string SameUnits = "単位の書き方をそろえるか、site.yaml の units に同じ単位として書いてください。";
    private const string Bracket = "judged_value: bracket";
    private const string Marks = "published_marks: { 達成: achieved, 未達成: missed }";

    /// <summary>Indicator, actuals of R2 and R3, lines of the judgement; what is told, and what to do.</summary>
    public static TheoryData<string, string, string, string, string, string> Cases => new()
    {
        { "targets: { R3: 100人 }", "90人", "95人", "", "PS0511の向きが書かれていないので、値から多いほどよい（up）とみなしました。", "正しければ direction に書いてください。逆なら直してください。" },
        {
            "baseline: { year: R1, value: 120人 }, targets: { R3: 100人 }", "110人", "105人", "",
            "PS0511の向きが書かれていないので、値から少ないほどよい（down）とみなしました。", "正しければ direction に書いてください。逆なら直してください。"
        },
        { "baseline: { year: R1, value: 100人 }, targets: { R3: 100人 }", "90人", "95人", "", "PS0516は目標（100人）が当初値と同じです。", "維持が目標なら direction: keep と書いてください。" },
        { "direction: up, targets: { R3: 100人 }", "90人", "95件", "", "PS0520は 2020 年度の「90人」と 2021 年度の「95件」で単位がちがいます。", "単位の書き方をそろえてください。" },
        { "direction: up, targets: { R3: 100人 }", "90人", "95件", "", "PS0512は目標が「100人」、実績が「95件」で、単位がちがうため比べません。", SameUnits },
        {
            "direction: up, targets: { R3: 100人 }", "90人", "95", "",
            "PS0512は目標が「100人」、実績が「95」で、単位がちがうため比べません。", "単位のない値に単位（人）を書くか、表の見出しの単位なら指標に unit として書いてください。"
        },
        { "direction: up, targets: { R3: 100人 }", "20人", "61人", "", "PS0514は 2020 年度の「20人」から 2021 年度の「61人」へ 3.05 倍になりました。", CheckDigits },
        { "direction: up, targets: { R3: 100人 }", "-", "1,250人", "", "PS0513は実績「1,250人」が目標「100人」の 12.5 倍です。", CheckDigits },
        { "direction: up, targets: { R3: \"40%\" }", "-", "\"35% (3.5%)\"", Bracket, "PS0513は実績「35% (3.5%)」（判定する数は 3.5%）が目標「40%」の 0.09 倍です。", CheckDigits },
        {
            "direction: up, targets: { R3: 100人 }", "\"90人(速報値)\"", "95人", "",
            "PS0515の 2020 年度の実績「90人(速報値)」は速報値のままです。", "確定した値に書きかえ、site.yaml の corrections に訂正として残してください。"
        },
        {
            "direction: up, targets: { R3: 100人 }", "90人", "{ value: 95人, published: 達成 }", Marks,
            "PS0519は公表の判定が「達成」、計算では nearly です。", "どちらも表示し、「判定のちがい」のページに載せます。"
        },
        {
            "direction: up, targets: { R3: 300件 }", "-", "{ value: 200件, published: \"66.6%\" }", "",
            "PS0519は 2021 年度の公表の率が「66.6%」、計算では 66.67% です。", "どちらも表示し、「判定のちがい」のページに載せます。率の割り方（less_is_better など）も確かめてください。"
        },
        {
            "stages: [検討, 基本設計], targets: { R3: 基本設計 }", "検討", "基本設計の着手", "",
            "PS0517の実績「基本設計の着手」は段階「基本設計」とよく似ていますが、同じではありません。", "同じ段階なら言葉をそろえてください。"
        },
        {
            "targets: { R3: 基本設計 }", "検討", "方針の決定", "",
            "PS0518は目標「基本設計」、実績「方針の決定」で、計算では判定できません。", "判定できるなら judgement に status と reason を書いてください。"
        },
        {
            "direction: up, targets: { R3: 10人 }", "-", "中止", "",
            "PS0523は目標が「10人」、実績が「中止」で、数の目標に対して、実績が言葉なので比べません。",
            "数があれば書いてください。報告がなければ \"-\" と書きます。これで正しければ reviewed に理由を書いてください。"
        },
        {
            "targets: { R3: 検討 }", "-", "5件", "",
            "PS0523は目標が「検討」、実績が「5件」で、言葉の目標に対して、実績が数なので比べません。",
            "数があれば書いてください。報告がなければ \"-\" と書きます。これで正しければ reviewed に理由を書いてください。"
        },
        {
            "direction: up, targets: { R3: \"19.6%\" }", "-", "0.137", "",
            "PS0524は実績が「0.137」ですが、ほかの値は「19.6%」のような%です。表計算ソフトの中の値（13.7% を 0.137 と持つ）ではありませんか。",
            "%の値なら「13.7%」のように、見えるとおりに書いてください。これで正しければ reviewed に理由を書いてください。"
        },
        {
            "direction: up, targets: { R3: \"0.196\" }", "-", "13.7%", "",
            "PS0524は目標が「0.196」ですが、ほかの値は「13.7%」のような%です。表計算ソフトの中の値（19.6% を 0.196 と持つ）ではありませんか。",
            "%の値なら「19.6%」のように、見えるとおりに書いてください。これで正しければ reviewed に理由を書いてください。"
        },
        {
            "direction: up, baseline: { value: \"0.14\" }, targets: { R3: \"19.6%\" }", "-", "13.7%", "",
            "PS0524は当初値が「0.14」ですが、ほかの値は「19.6%」のような%です。表計算ソフトの中の値（14% を 0.14 と持つ）ではありませんか。",
            "%の値なら「14%」のように、見えるとおりに書いてください。これで正しければ reviewed に理由を書いてください。"
        },
        {
            "direction: up, targets: { R3: \"100%\" }", "-", "101%", "",
            "PS0525は実績「101%」が 100% をこえています（目標も当初値も 100% までです）。", "小数点の位置を確かめてください。正しければ reviewed に理由を書いてください。"
        },
        { "direction: up, baseline: { value: 100人 }", "-", "9人", "", "PS0526は実績「9人」が当初値「100人」の 11.1 分の 1です。", CheckDigits },
        { "direction: up, baseline: { value: 100人 }", "-", "1,001人", "", "PS0526は実績「1,001人」が当初値「100人」の 10 倍です。", CheckDigits },
        { "direction: up, baseline: { value: 100人 }", "-", "1,440人", "", "PS0526は実績「1,440人」が当初値「100人」の 14.4 倍です。", CheckDigits },
        {
            "baseline: { value: 100人 }, targets: { R3: 15人削減 }", "-", "83人", "",
            "PS0528は目標が「15人削減」、実績が「83人」で、実績を到達した値とみなし、もとの値「100人」からの増減（-17人）として比べました。",
            "実績が増減の量なら「17人削減」のように書いてください。これで正しければ reviewed に理由を書いてください。"
        },
        { "direction: up, targets: { R3: 100人 }", "-", "15人削減", "", "PS0528は目標が「100人」、実績が「15人削減」で、到達する値と、増減の量や前の年などとの比とを比べません。", SameWriting },
        { "targets: { R3: 15人削減 }", "-", "83人", "", "PS0528は目標が「15人削減」、実績が「83人」で、もとの値（当初値など）がなく、増減が分からないため比べません。", SameWriting },
        { "targets: { R3: 15人削減 }", "-", "昨年度より17人減", "", "PS0528は目標が「15人削減」、実績が「昨年度より17人減」で、何と比べた増減かがちがうため比べません。", SameWriting },
        { "targets: { R3: 15人削減 }", "-", "17%減", "", "PS0528は目標が「15人削減」、実績が「17%減」で、単位がちがうか、%の増減がポイントのことか分からないため比べません。", SameWriting },
        { "targets: { R3: 15人削減 }", "-", "17人削減", Bracket, "PS0528は目標が「15人削減」、実績が「17人削減」で、判定に使う数がないため比べません。", SameWriting },
        {
            "direction: up, baseline: { value: 57人 }, targets: { R3: 93件 }", "-", "60件", "",
            "PS0529は当初値が「57人」、目標が「93件」で、単位がちがうため、当初からの変化を計算しません。", SameUnits
        },
        {
            "direction: up, baseline: { value: \"57.10%\" }, targets: { R3: \"93.00\" }", "-", "60.5", "",
            "PS0529は当初値が「57.10%」、目標が「93.00」で、単位がちがうため、当初からの変化を計算しません。",
            "単位のない値に単位（%）を書くか、表の見出しの単位なら指標に unit として書いてください。"
        },
        {
            "direction: up, baseline: { year: H30, value: \"30%\" }, targets: { R3: \"40%\" }", "-", "\"6% (25%)\"", Bracket,
            "PS0521の当初の値「30%」には、比べるかっこの中の数がありません。当初からの変化と進捗率は計算しません。",
            "かっこの中の数が資料にあれば書き足してください。なければ not_comparable に理由を書いてください。"
        },
        {
            "direction: up, targets: { R3: \"40%\" }", "-", "6.5%", Bracket,
            "PS0521の 2021 年度の実績「6.5%」には、判定に使うかっこの中の数がありません。判定しません。",
            "資料にかっこの中の数（累計など）があれば、5件 (累計 23件) のように一つだけ書いてください。前の数で判定する指標なら judged_value: first と書いてください。"
        },
        {
            "direction: up, targets: { R3: 20件 }", "-", "\"5件 (12件) (23件)\"", Bracket,
            "PS0521の 2021 年度の実績「5件 (12件) (23件)」には、判定に使うかっこの中の数が一つに決まりません。判定しません。",
            "資料にかっこの中の数（累計など）があれば、5件 (累計 23件) のように一つだけ書いてください。前の数で判定する指標なら judged_value: first と書いてください。"
        },
        {
            "direction: up, targets: { R3: 1534人 }", "5km", "557人", "judged_value: running_total",
            "PS0522は各年度の実績の合計で判定しますが、足し合わせられない年度があります: 2019 年度（なし）、2020 年度「5km」。判定しません。",
            "実績がある年度なら書き足し、単位をそろえてください。途中の年度から始まった項目なら from にその年度を書いてください。"
        },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_warning_names_the_figures_and_the_remedy(string indicator, string former, string latest, string rule, string told, string remedy)
    {
        var bag = new DiagnosticBag();
        Scorecards.Compute(OnePlan.Site(indicator, [(2, former), (3, latest)], rule), bag);
        Assert.Contains((told.Insert(6, "「事業」（m）の「指標」"), remedy), bag.Sorted().Select(d => (d.Rule.Code + d.Message, d.Remedy)));
    }
}
