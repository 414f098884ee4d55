namespace PlanSite.Tests.WholeSite;

/// <summary>
/// Plans that hold one thing beside indicators each and nothing else: a goal in words, figures by year, promises, money by year,
/// programmes with initiatives, shared notes and sources, goals of the SDGs, local SDG indicators. Each is on its page, in a table of data and in plan.json; nothing else changes.
/// </summary>
public sealed class StatementsTests
{
    private static readonly Lazy<BuiltSite> Built = new(() => BuiltSite.Of(RealSite.Fixture("statements")));

    private static BuiltSite Site => Built.Value;

    [Fact]
    public void Its_pages_have_no_faults_and_no_broken_links()
    {
        Faults.None(Site.PageFaults());
    }

    [Theory]
    [InlineData("goals", "outline", "")]
    [InlineData("figures", "outline", "observations")]
    [InlineData("promises", "outline", "milestones")]
    [InlineData("money", "outline", "yearly-budget")]
    [InlineData("programmes", "outline", "initiatives related")]
    [InlineData("sources", "outline", "")]
    [InlineData("sdgs", "outline", "sdgs sdg-goals")]
    [InlineData("local", "outline", "observations")]
    [InlineData("yearly", "outline", "observations")]
    public void Only_the_tables_of_what_the_plan_holds_are_written(string plan, string always, string own)
    {
        var tables = Site.Files.Keys.Where(f => f.StartsWith($"plans/{plan}/data/", StringComparison.Ordinal) && f.EndsWith(".csv", StringComparison.Ordinal))
            .Select(f => Path.GetFileName(f).Split('.')[0]).Distinct().Order(StringComparer.Ordinal);
        Assert.Equal(own.Split(' ', StringSplitOptions.RemoveEmptyEntries).Append(always).Order(StringComparer.Ordinal), tables);
    }

    [Theory]
    [InlineData("goals", "goal", "5年後の姿町民が気軽に相談できる町をめざします。")]
    [InlineData("figures", "observations", "窓口の件数1,255件1,217件約1,420件")]
    [InlineData("figures", "observation-staff", "職員––12人")]
    [InlineData("promises", "milestones", "新しい窓口の開設令和7年度(2025)まで実現したかどうかは、このサイトの資料には書かれていません。")]
    [InlineData("promises", "milestones", "電話相談の開始令和4年度(2022)まで令和4年度(2022)に実現したと資料にあります。")]
    [InlineData("money", "year-money", "合計700,000円900,000円1,600,000円")]
    [InlineData("money", "year-money", "特定財源(使い道の決まった財源の計)300,000円400,000円700,000円")]
    [InlineData("programmes", "programmes", "夜の相談")]
    [InlineData("sources", "reference", "見本町の計画7ページ(推定)")]
    [InlineData("sources", "reference", "見本町の報告")]
    [InlineData("sdgs", "sdgs", "3.4生活習慣病などによる早すぎる死を減らし、心の健康を進める")]
    [InlineData("local", "observation-insured", "保険に入っている人の割合:自治体SDGs指標の3.8.1、1.3.1に当たると、資料に示されています。")]
    [InlineData("yearly", "observation-visits", "窓口の件数1,217件1,420")]
    public void It_stands_on_the_page_of_its_measure(string plan, string place, string words)
    {
        var page = Site.Page($"plans/{plan}/measure/1-1/");
        Assert.True(page.HasId(place), $"#{place}");
        Assert.Contains(words, page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Each_drawing_of_figures_says_above_itself_what_it_shows() => Assert.Equal(
        ["枝葉破砕機の購入費の助成件数", "生ごみ処理器の購入費の助成件数", "リユース食器の貸出件数", "ごみ分別アプリの登録（3月末）", "ごみ分別アプリのアクセス数（3月末）"],
        RealSite.Tree("plans/isesaki/item/1-8-1/index.html").QuerySelectorAll(".charts > figure > figcaption:first-child").Select(c => c.TextContent));

    [Theory]
    [InlineData("plans/programmes/programmes/1/", "1つの柱に、3件の取組があります。うち2件は、計画の「事業」に入っていない取組です。")]
    [InlineData("plans/programmes/programmes/1/", "関連する事業:体操教室施策1健康")]
    [InlineData("plans/programmes/policy/1/", "体操教室健康課町の体育館で体操を教えます。")]
    [InlineData("plans/money/money/", "合計700,000円900,000円1,600,000円")]
    [InlineData("plans/sources/measure/1-1/", "ページは数えました。")]
    [InlineData("data/", "載せていないもの見本町の計画目次:内容がないため。")]
    [InlineData("plans/figures/print/", "窓口の件数令和2年度(2020)1,255件")]
    [InlineData("plans/programmes/print/", "町ぐるみの呼びかけ")]
    [InlineData("plans/sdgs/sdgs/", "このゴールは、対応を示した施策2件のすべてに付いているので、表から外しました。")]
    [InlineData("plans/sdgs/sdgs/", "施策2件とSDGsのゴールの対応(2か所)")]
    [InlineData("plans/sdgs/print/", "SDGs3すべての人に健康と福祉を、3.4、17パートナーシップで目標を達成しよう")]
    [InlineData("sdgs/3/", "計画が示しているターゲット3.4生活習慣病などによる早すぎる死を減らし、心の健康を進める1健康")]
    [InlineData("sdgs/3/", "3.8.1保険に入っている人の割合–98.5%令和4年度–")]
    [InlineData("sdgs/3/", "3.c.1医師の数–12人令和4年度–")]
    [InlineData("sdgs/1/", "1.3.1保険に入っている人の割合")]
    [InlineData("sdgs/4/", "計画は、ゴールまでを示しています。ターゲットとの対応は示していません。")]
    [InlineData("sdgs/17/", "このゴールは、対応を示した施策2件のすべてに付いています。")]
    [InlineData("plans/local/sdgs/", "自治体SDGs指標に当たると資料に示されている数")]
    [InlineData("plans/figures/sdgs/", "このサイトが使った「figuresの計画」の資料に、SDGsのゴールとの対応は示されていません。")]
    public void It_stands_where_citizens_look_for_it(string address, string words) =>
        Assert.Contains(words, Site.Page(address).Text, StringComparison.Ordinal);

    [Fact]
    public void Money_by_year_is_added_to_nothing()
    {
        Assert.DoesNotContain("plans/money/data/budget.csv", Site.Files.Keys);
        var rows = Facts.Csv(Site.Text("plans/money/data/yearly-budget.csv"));
        Assert.Equal(
            ["2022 700000 ", "2023 900000 ", "2022 400000 一般財源", "2022 250000 国県支出金", "2022 50000 起債", "2023 500000 一般財源", "2023 400000 国県支出金", "2023 0 起債"],
            rows.Select(r => $"{r["fiscal_year"]} {r["amount_yen"]} {r["source"]}"));
        Assert.Equal(["250000", "50000", "400000", "0"], rows.Where(r => r["earmarked"] == "true").Select(r => r["amount_yen"]));
    }

    [Theory]
    [InlineData("sdgs", true)]
    [InlineData("local", true)]
    [InlineData("figures", false)]
    [InlineData("yearly", false)]
    public void A_plan_without_goals_keeps_the_page_and_has_no_entry_in_its_menu(string plan, bool isNamed)
    {
        Assert.Contains($"plans/{plan}/sdgs/index.html", Site.Files.Keys);
        Assert.Equal(isNamed, Site.Page($"plans/{plan}/").References.Any(r => r.Value.EndsWith("sdgs/index.html", StringComparison.Ordinal) && !r.Value.StartsWith("../../sdgs", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_goal_that_all_carry_is_told_in_the_data() => Assert.Equal(
        ["3 1 1 false", "4 1 1 false", "17 2 2 true"],
        Facts.Csv(Site.Text("plans/sdgs/data/sdg-goals.csv")).Select(r => $"{r["goal"]} {r["policies"]} {r["measures"]} {r["on_all"]}"));

    [Fact]
    public void Links_to_goals_keep_titles_and_the_words_of_targets() => Assert.Equal(
        ["1 健康 3  ", "1 健康 3 3.4 生活習慣病などによる早すぎる死を減らし、心の健康を進める", "1 健康 17  ", "2 学び 4  ", "2 学び 17  "],
        Facts.Csv(Site.Text("plans/sdgs/data/sdgs.csv")).Where(r => r["inherited"] == "false")
            .Select(r => $"{r["node"]} {r["title"]} {r["goal"]} {r["target"]} {r["target_about"]}"));

    [Fact]
    public void A_figure_goes_on_in_the_files_of_the_years() => Assert.Equal(
        ["2021 1,217件 1217 件", "2022 1,420 1420 件"],
        Facts.Csv(Site.Text("plans/yearly/data/observations.csv")).Select(r => $"{r["fiscal_year"]} {r["printed"]} {r["number"]} {r["unit"]}"));

    [Fact]
    public void Figures_keep_what_was_printed_beside_the_number()
    {
        var rows = Facts.Csv(Site.Text("plans/figures/data/observations.csv"));
        Assert.Equal(
            ["visits 2020 1,255件 1255 件", "visits 2021 1,217件 1217 件", "visits 2022 約1,420件 1420 件", "staff 2022 12人 12 人"],
            rows.Select(r => $"{r["observation"]} {r["fiscal_year"]} {r["printed"]} {r["number"]} {r["unit"]}"));
    }

    [Fact]
    public void An_initiative_is_a_row_for_each_thing_that_it_belongs_to() => Assert.Equal(
        ["1-1 measure/1-1 ", "1-2 policy/1 体操教室", "1-3 / "],
        Facts.Csv(Site.Text("plans/programmes/data/initiatives.csv")).Select(r => $"{r["initiative"]} {r["level"]}/{r["node"]} {r["related"]}"));
}
