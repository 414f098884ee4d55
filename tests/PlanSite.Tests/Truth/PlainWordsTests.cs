using PlanSite.Pages.Wording;
using PlanSite.Tests.Rendering;
using PlanSite.Tests.Support;

namespace PlanSite.Tests.Truth;

/// <summary>A sentence says what is known and has no hole where something is not.</summary>
public sealed class PlainWordsTests
{
    private const string Judged = "{ value: 5件, judgement: { status: achieved, reason: 別の資料で確かめた。 } }";

    public static TheoryData<string, string, string, string> Cases => new()
    {
        // indicator, actual of R3, rule
        { "direction: up, targets: { R3: 5～10件 }", "7件", "", "指標は7件で、目標の5～10件の範囲に入りました。" },
        { "direction: up, targets: { R3: 5～10件 }", "20件", "", "指標は20件で、目標の5～10件の範囲に入りませんでした。" },
        { "direction: down, targets: { R3: 5～10件 }", "4件", "", "指標は4件で、目標の5～10件の範囲に入りませんでした。" },
        { "direction: keep, targets: { R3: 5～10件 }", "10件", "", "指標は10件で、目標の5～10件の範囲に入りました。" },
        { "direction: up, targets: { R5: 10件 }", "4件", "", "指標は令和3年度に4件でした。目標は令和5年度までに10件です。" },
        { "direction: up, targets: { R5: 10件 }", "\"-\"", "", "指標の目標は、令和5年度までに10件です。このサイトに実績はまだ載っていません。" },
        { "direction: up", "4件", "", "指標は4件でした。令和3年度の目標は定められていません。" },
        { "direction: up, targets: { R3: 10件 }", "\"-\"", "", "指標の令和3年度の実績は、資料に示されていません（目標は10件）。" },
        { "direction: up, targets: { R3: 10件 }", Judged, "", "指標の目標は10件、実績は5件です。このサイトの編集者は「達成」と判断しました。" },
        { "direction: up", Judged, "", "指標の実績は5件です。このサイトの編集者は「達成」と判断しました。" },
        { "targets: { R3: 策定 }", "{ value: \"-\", judgement: { status: missed, reason: 理由 } }", "", "指標の目標は策定です。値は資料に示されていませんが、このサイトの編集者は「未達成」と判断しました。" },
        { "direction: up, targets: { R2: 3件 }", "{ value: \"-\", judgement: { status: missed, reason: 理由 } }", "", "指標の値は資料に示されていませんが、このサイトの編集者は「未達成」と判断しました。" },
        { "direction: up, targets: { R3: 10件 }", "{ value: 99件, doubtful: 理由 }", "", "指標は99件と印刷されています（目標は10件）。この値には疑問があるため、達成の件数には入れていません。" },
        { "direction: up", "{ value: 99件, doubtful: 理由 }", "", "指標は99件と印刷されています。この値には疑問があるため、達成の件数には入れていません。" },
        { "direction: neutral, targets: { R3: 10件 }", "4件", "", "指標は4件でした（計画の値は10件）。多い少ないでよしあしを決めない指標です。" },
        { "direction: up, targets: { R3: 10件 }, judgement: none", "4件", "", "指標は4件でした（目標は10件）。" },
        { "direction: up, judgement: none", "4件", "", "指標は4件でした。令和3年度の目標は定められていません。" },
        { "direction: up, baseline: { year: R2, value: 98件 }, targets: { R3: 99件 }", "98件", "", "指標は98件で、目標の99件まであと1件でした。当初から変わっていません。" },
        { "targets: { R5: 減少 }, baseline: { year: R2, value: 7名 }", "8名", "target: final", "指標は令和3年度に8名でした。目標は令和5年度までに減少です（当初は7名）。" },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_sentence_has_no_holes(string indicator, string actual, string rule, string expected)
    {
        Assert.Equal(expected, Told(indicator, actual, rule, "ja"));
        Assert.DoesNotContain("–", Told(indicator, actual, rule, "en"), StringComparison.Ordinal);
        Assert.DoesNotContain("{", Told(indicator, actual, rule, "en"), StringComparison.Ordinal);
    }

    public static TheoryData<string, string, string, string> Decisions => new()
    {
        { "direction: up, baseline: { year: R2, value: 80件 }, targets: { R3: 100件 }", "89件", "", "達成率は89.0%ですが、当初の値から目標までの道のりの45.0%しか進んでいないため、「おおむね達成」とはせず「未達成」としました。" },
        { "direction: up, baseline: { year: R2, value: 98件 }, targets: { R3: 99件 }", "98件", "", "達成率は99.0%ですが、当初から変わっていないため、「おおむね達成」とはせず「未達成」としました。" },
        { "direction: up, baseline: { year: R2, value: 99件 }, targets: { R3: 99件 }", "98件", "nearly_even_when_worse: true", "達成率は99.0%ですが、当初の値から見て、求められるだけは目標に近づいていないため、「おおむね達成」とはせず「未達成」としました。" },
        { "direction: keep, baseline: { year: R2, value: 41% }, targets: { R3: 50% }", "45%", "", "達成率は90.0%ですが、当初の値から見て、求められるだけは目標に近づいていないため、「おおむね達成」とはせず「未達成」としました。" },
        { "direction: up, targets: { R5: 10件 }", "4件", "", "目標の年度（令和5年度）がまだ来ていないため、判定していません。0%とはみなしません。" },
        { "direction: up, targets: { R3: 10件 }, judgement: none", "4件", "", "判定をせず、値と率と変化だけを示しています。" },
        { "direction: up, targets: { R3: 10件 }", "{ value: 99件, doubtful: 誤植か。 }", "", "印刷された値そのものに疑問があるため、判定を分けて数えています。理由: 誤植か。" },
    };

    [Theory]
    [MemberData(nameof(Decisions))]
    public void What_decided_is_told_as_it_was(string indicator, string actual, string rule, string expected)
    {
        var score = OnePlan.Score(indicator, [(3, actual)], rule);
        Assert.Equal(expected, new Explanations(ThemeFiles.Place("ja"), score.Plan).Decision(score.CurrentOf("m")).ToString());
    }

    [Fact]
    public void A_year_that_lives_on_an_earlier_success_says_so_and_claims_no_rate()
    {
        var years = OnePlan.Score("direction: up, targets: { R3: 10件 }", [(2, "11件"), (3, "9件")], "target: final, reached: any_year");
        var later = years.ByYear[(new("measure", "m"), "i")][1];
        Assert.Equal("前の年度に目標に届いたため、「達成」のままです。", new Explanations(ThemeFiles.Place("ja"), years.Plan).Decision(later).ToString());
    }

    private static string Told(string indicator, string actual, string rule, string language)
    {
        var score = OnePlan.Score(indicator, [(3, actual)], rule);
        var node = score.Plan.Nodes.Single();
        return new Sentences(ThemeFiles.Place(language), score.Plan).Result(node.Indicators.Single(), score.CurrentOf("m")).ToString();
    }
}
