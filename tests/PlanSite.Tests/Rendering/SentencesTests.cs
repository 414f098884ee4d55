using PlanSite.Compute;
using PlanSite.Pages.Wording;
using PlanSite.Tests.Support;

namespace PlanSite.Tests.Rendering;

/// <summary>The result in one plain sentence, for every kind of value, direction and status. The indicator is called 指標; R5 is judged.</summary>
public sealed class SentencesTests
{
    [Theory]
    [InlineData("targets: { R5: '6,750人' }, direction: up", "2,303人", "指標は2,303人で、目標の6,750人の約3割でした。")]
    [InlineData("targets: { R5: '6,750人' }, direction: up", "3,400人", "指標は3,400人で、目標の6,750人の約半分でした。")]
    [InlineData("targets: { R5: '800人' }, direction: up", "64人", "指標は64人で、目標の800人の1割未満でした。")]
    [InlineData("targets: { R5: '800人' }, direction: up", "790人", "指標は790人で、目標の800人まであと10人でした。")]
    [InlineData("targets: { R5: '9件' }, direction: up", "0件", "指標は0件でした（目標は9件）。")]
    [InlineData("targets: { R5: '3,600人' }, direction: up", "3,752人", "指標は3,752人で、目標の3,600人を152人上回りました。")]
    [InlineData("targets: { R5: '19.6%' }, direction: up", "'19.6%'", "指標は19.6%で、目標の19.6%ちょうどでした。")]
    [InlineData("targets: { R5: '17.0%' }, direction: up", "'13.7%'", "指標は13.7%で、目標の17.0%まであと3.3ポイントでした。")]
    [InlineData("targets: { R5: '645人' }, direction: down", "660人", "指標は660人で、目標の645人より15人多い結果でした。")]
    [InlineData("targets: { R5: '24,000t' }, direction: down", "23,000t", "指標は23,000tで、目標の24,000tより1,000t少なく、目標を達成しました。")]
    [InlineData("targets: { R5: '365日' }, direction: keep", "365日", "指標は365日で、目標の365日の水準を保ちました。")]
    [InlineData("targets: { R5: '365日' }, direction: keep", "360日", "指標は360日で、目標の365日の水準から5日離れました。")]
    [InlineData("targets: { R5: '8,400万円' }, direction: up", "'7,074万7千円'", "指標は7,074万7千円で、目標の8,400万円の約8割でした。")]
    [InlineData("targets: { R5: '8,400万円' }, direction: up", "'8,300万円'", "指標は8,300万円で、目標の8,400万円まであと100万円でした。")]
    [InlineData("targets: { R5: '完成' }, stages: [検討, 設計, 完成], direction: stages", "設計", "指標は「設計」で、目標の「完成」には届いていません。")]
    [InlineData("targets: { R5: '設計' }, stages: [検討, 設計, 完成], direction: stages", "設計", "指標は「設計」で、目標の「設計」に届きました。")]
    [InlineData("targets: { R5: '用地確保' }", "再整備の検討", "指標の目標は「用地確保」、実績は「再整備の検討」です。言葉で書かれているため計算では判定できません。")]
    [InlineData("targets: { R4: '5件' }, direction: up", "90件", "指標は90件でした。令和5年度の目標は定められていません。")]
    [InlineData("targets: { R5: '5件' }, direction: up", "'-'", "指標の令和5年度の実績は、資料に示されていません（目標は5件）。")]
    [InlineData("targets: { R5: '5件' }, direction: up", "集計中", "指標の令和5年度の実績はまだ確定していません（目標は5件）。")]
    [InlineData("targets: { R5: '5～10件' }, direction: up", "20件", "指標は20件で、目標の5～10件の範囲に入りませんでした。")]
    [InlineData("targets: { R5: '5～10件' }, direction: up", "10件", "指標は10件で、目標の5～10件の範囲に入りました。")]
    [InlineData("targets: { R5: '5件以上10件未満' }, direction: up", "10件", "指標は10件で、目標の5件以上10件未満の範囲に入りませんでした。")]
    [InlineData("targets: { R5: '15人削減' }", "17人削減", "指標は17人削減で、目標の15人削減に届きました。")]
    [InlineData("targets: { R5: '15人削減' }", "17人増", "指標は17人増で、目標の15人削減に届きませんでした。")]
    [InlineData("targets: { R5: '15人を超える削減' }", "15人削減", "指標は15人削減で、目標の15人を超える削減に届きませんでした。")]
    [InlineData("targets: { R5: '15人削減' }", "17人", "指標の目標は15人削減、実績は17人です。数で比べることができません。")]
    [InlineData("targets: { R5: '7,500,000' }, direction: down, unit: 千円", "7,415,050", "指標は7,415,050千円で、目標の7,500,000千円より8,495万円少なく、目標を達成しました。")]
    [InlineData("targets: { R5: '7,500,000' }, direction: down, unit: 千円", "7,415,050 (速報値、9月末)", "指標は7,415,050千円で、目標の7,500,000千円より8,495万円少なく、目標を達成しました。")]
    [InlineData("targets: { R5: '93.00' }, direction: up, unit: '%'", "90.5", "指標は90.5%で、目標の93.00%まであと2.5ポイントでした。")]
    [InlineData("targets: { R5: '24,000' }, direction: down, unit: t", "23,000", "指標は23,000 tで、目標の24,000 tより1,000t少なく、目標を達成しました。")]
    [InlineData("targets: { R5: '50%' }, direction: up", "30人", "指標の目標は50%、実績は30人です。単位が違うため比べられません。")]
    public void A_result_is_told_in_one_plain_sentence(string indicator, string actual, string expected) => Assert.Equal(expected, Told(indicator, actual, "ja"));

    [Theory]
    [InlineData("targets: { R5: '6,750人' }, direction: up", "2,303人", "指標: 2,303人, about 30% of the target of 6,750人.")]
    [InlineData("targets: { R5: '645人' }, direction: down", "660人", "指標: 660人, 15人 more than the target of 645人.")]
    public void The_same_in_english(string indicator, string actual, string expected) => Assert.Equal(expected, Told(indicator, actual, "en"));

    [Fact]
    public void Results_to_come_tell_the_target_and_the_start()
    {
        var score = OnePlan.Score("baseline: { year: R1, value: 10件 }, targets: { R5: '20件' }, direction: up", []);
        Assert.Equal("指標の目標は、令和5年度までに20件です（当初は10件）。このサイトに実績はまだ載っていません。", Told(score, "ja"));
    }

    [Fact]
    public void A_target_once_met_names_the_year_in_which_it_was_met()
    {
        var score = OnePlan.Score("targets: { R5: '2件' }, direction: up", [(3, "2件"), (5, "0件")], "target: final, reached: any_year");
        Assert.Equal("指標は2件で、目標の2件ちょうどでした。これは令和3年度 (2021)の実績です。", Told(score, "ja"));
    }

    private static string Told(string indicator, string actual, string language) => Told(OnePlan.Score(indicator, [(5, actual.Trim('\''))]), language);

    private static string Told(PlanScore score, string language)
    {
        var node = score.Plan.Nodes.Single();
        var indicator = node.Indicators.Single();
        return new Sentences(ThemeFiles.Place(language), score.Plan).Result(indicator, score.CurrentOf(node, indicator)).ToString();
    }
}
