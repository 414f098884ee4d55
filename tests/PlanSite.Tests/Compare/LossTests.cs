using PlanSite.Compare;
using PlanSite.Diagnostics;
using PlanSite.Tests.Mistakes;
using PlanSite.Tests.Support;

namespace PlanSite.Tests.Compare;

/// <summary>Whatever was published stays, or its end is declared: ways of losing something are refused, and declared they go through and are shown.</summary>
public sealed class LossTests
{
    private const string Plan = "content/plans/town/";

    /// <summary>What is done; the rule that refuses; what is named; lines of site.yaml that declare it; a page of the site then, and a word on it.</summary>
    public static TheoryData<string, string, string, string, string, string> Ways => new()
    {
        { "rename measure", "PS1001", "02-1 ごみの分別 項目「ごみの分別」", Moved("plans/town/measure/02-1/", "plans/town/measure/02-9/"), "plans/town/measure/02-1/index.html", "content=\"0; url&#x3D;../../../../plans/town/measure/02-9/index.html\"" },
        { "remove measure", "PS1001", "02-1 ごみの分別 項目「ごみの分別」", Ended("plans/town/measure/02-1/"), "plans/town/measure/02-1/index.html", "令和4年度 (2022)で終わりました。" },
        { "rename indicator", "PS1001", "02-1 一人一日のごみの量 指標「一人一日のごみの量」", Moved("plans/town/measure/02-1/#waste", "plans/town/measure/02-1/#garbage"), "embed/town/measure/02-1/waste/index.html", "embed/town/measure/02-1/garbage/index.html" },
        { "remove indicator", "PS1001", "02-1 分別の手引き 指標「分別の手引き」", Ended("plans/town/measure/02-1/#stage"), "embed/town/measure/02-1/stage/index.html", "終わりました" },
        { "rename plan", "PS1001", "計画「見本町 総合計画」", Moved("plans/town/", "plans/city/"), "plans/town/policy/01/index.html", "plans/city/policy/01/index.html" },
        { "rename level", "PS1001", "01-1 がん検診 項目「がん検診」", Moved("plans/town/measure/", "plans/town/jigyo/"), "plans/town/measure/01-1/index.html", "plans/town/jigyo/01-1/index.html" },
        { "rename department", "PS1001", "担当課「環境課」", Moved("plans/town/departments/kankyo/", "plans/town/departments/midori/"), "plans/town/departments/kankyo/index.html", "plans/town/departments/midori/index.html" },
        { "empty value", "PS1002", "02-1 一人一日のごみの量 令和4年度の実績「865g」", Corrected("02-1", "waste", "865g"), "plans/town/measure/02-1/index.html", "まちがいだったため" },
        { "remove year", "PS1002", "01-1 受診率 令和3年度の実績「43%」", Ended("plans/town/years/2021/"), "plans/town/years/2021/index.html", "終わりました" },
        { "hide year as draft", "PS1002", "01-1 受診率 令和4年度の実績「52%(速報値)」", Ended("plans/town/years/2022/"), "plans/town/years/2022/index.html", "終わりました" },
        { "empty grade", "PS1002", "02-1 ごみの分別 令和4年度の進捗「△」", Corrected("02-1", "進捗", "△"), "plans/town/measure/02-1/index.html", "まちがいだったため" },
        { "empty text", "PS1002", "01-1 がん検診 令和4年度の結果「受診する人が増えた。 夜間の検診を始めた。」", Corrected("01-1", "結果", "受診する人が増えた。\\n夜間の検診を始めた。"), "plans/town/measure/01-1/index.html", "まちがいだったため" },
        { "remove page", "PS1003", "ページ about/", Ended("about/"), "about/index.html", "終わりました" },
        { "rename plan page", "PS1001", "文章のページ", Moved("plans/town/about/history/", "plans/town/about/story/"), "plans/town/about/history/index.html", "about/story/index.html" },
        { "drop language", "PS1003", "言語 en/", Ended("en/"), "en/index.html", "終わりました" },
    };

    [Theory]
    [MemberData(nameof(Ways))]
    public void Undeclared_it_is_refused_with_what_is_lost_and_what_to_do(string way, string code, string named, string declared, string page, string word)
    {
        var before = Lose(way);
        var files = before.Copy();
        var (published, found) = Build_(files, LossPolicy.Refuse);
        Assert.False(published);
        Assert.Equal(before.Paths.Where(IsSite).ToDictionary(p => p, before.Text), files.Paths.Where(IsSite).ToDictionary(p => p, files.Text));
        var told = Assert.Single(found, d => d.Rule.Code == code);
        Assert.Contains(named, told.Message, StringComparison.Ordinal);
        Assert.Contains("--accept-loss", told.Remedy, StringComparison.Ordinal);
        Assert.NotEqual((declared, page), (word, ""));
    }

    [Theory]
    [MemberData(nameof(Ways))]
    public void Declared_it_goes_through_and_is_shown(string way, string code, string named, string declared, string page, string word)
    {
        var files = Declare(Lose(way), declared);
        var (published, found) = Build_(files, LossPolicy.Refuse);
        Assert.True(published, string.Join('\n', found.Select(d => $"{d.Rule.Code} {d.Message} {d.Remedy}")));
        Assert.Contains(word, files.Text("site/" + page), StringComparison.Ordinal);
        Assert.NotEqual(code, named);
    }

    [Theory]
    [MemberData(nameof(Ways))]
    public void Accepted_it_goes_through_and_what_is_lost_is_listed(string way, string code, string named, string declared, string page, string word)
    {
        var (published, found) = Build_(Lose(way), LossPolicy.Accept);
        Assert.True(published);
        Assert.Contains(found, d => d.Rule == CompareRules.LossAccepted && d.Message.Contains(named, StringComparison.Ordinal));
        Assert.NotEqual((code, declared), (page, word));
    }

    [Fact]
    public void Once_declared_it_must_stay_declared()
    {
        var files = Declare(Lose("remove measure"), Ended("plans/town/measure/02-1/"));
        Assert.True(Build_(files, LossPolicy.Refuse).Published);
        Assert.True(Build_(files, LossPolicy.Refuse).Published);
        files.With("content/site.yaml", files.Text("content/site.yaml").Replace("ended:\n", "", StringComparison.Ordinal).Replace(Ended("plans/town/measure/02-1/")["ended:\n".Length..], "", StringComparison.Ordinal));
        Assert.Contains(Build_(files, LossPolicy.Refuse).Found, d => d.Rule == CompareRules.AddressLost);
    }

    [Fact]
    public void Many_losses_are_one_error_that_names_ten_and_counts_the_others()
    {
        string[] measures = [.. Enumerable.Range(10, 12).Select(i => $"id: m{i}, parent: \"1\", indicators: [{{ id: i, name: 指標, targets: {{ R2: 5件 }} }}]")];
        var files = Trial.Files("", measures, (2, string.Join('\n', Enumerable.Range(10, 12).Select(i => $"m{i}: {{ i: 3件 }}"))))
            .WithFolder(Path.Combine(Repository.Root, "themes"), "themes");
        Assert.True(Build_(files, LossPolicy.Refuse).Published);
        var told = Assert.Single(Build_(files.Without("content/plans/p/actuals/R2.yaml"), LossPolicy.Refuse).Found, d => d.Rule == CompareRules.ValueLost);
        Assert.StartsWith("公開した値や文章 12 件がなくなります: m10 指標 令和2年度の実績「3件」、", told.Message, StringComparison.Ordinal);
        Assert.EndsWith("m19 指標 令和2年度の実績「3件」、ほか 2 件。", told.Message, StringComparison.Ordinal);
    }

    private static string Moved(string from, string to) => $"moved:\n  - {{ from: \"{from}\", to: \"{to}\" }}\n";

    private static string Ended(string address) => $"ended:\n  - {{ address: \"{address}\", year: R4, reason: まとめて一つにしたため }}\n";

    private static string Corrected(string measure, string field, string old) =>
        $"  - {{ plan: town, node: measure/{measure}, field: {field}, year: R4, old: \"{old}\", new: \"-\", date: 2023-10-01, reason: まちがいだったため }}\n";

    private static MemoryFileSystem Declare(MemoryFileSystem files, string lines)
    {
        const string site = "content/site.yaml";
        return files.With(site, files.Text(site) + lines);
    }

    /// <summary>The small plan was published; then something of it is lost.</summary>
    private static MemoryFileSystem Lose(string way)
    {
        var files = Mistake.WithoutMistake();
        Assert.NotNull(Build.Run(new BuildOptions("content", "themes/default", "site", null), files, new DiagnosticBag()));
        void Say(string file, string old, string now) => files.With(file, files.Text(file).Replace(old, now, StringComparison.Ordinal));
        switch (way)
        {
            case "rename measure":
                foreach (var file in new[] { "measures/02", "actuals/2021", "actuals/2022" }) Say($"{Plan}{file}.yaml", "02-1", "02-9");
                break;
            case "remove measure":
                Say(Plan + "plan.yaml", "  - { id: kankyo, name: 環境課 }\n", "  - { id: kankyo, name: 環境課 }\n");
                files.With(Plan + "measures/02.yaml", "- { id: 02-2, parent: \"02\", title: べつの事業, departments: [kankyo] }\n");
                foreach (var year in new[] { "2021", "2022" }) files.With($"{Plan}actuals/{year}.yaml", files.Text($"{Plan}actuals/{year}.yaml").Split("02-1:")[0]);
                break;
            case "rename indicator":
                foreach (var file in new[] { "measures/02", "actuals/2021", "actuals/2022" }) Say($"{Plan}{file}.yaml", "waste", "garbage");
                break;
            case "remove indicator":
                Say(Plan + "measures/02.yaml", "    - id: stage\n      name: 分別の手引き\n      stages: [検討, 作成, 配布]\n      targets: { R4: 配布 }\n", "");
                Say(Plan + "actuals/2022.yaml", "  stage: 作成\n", "");
                break;
            case "rename plan":
                foreach (var path in files.Paths.Where(p => p.StartsWith(Plan, StringComparison.Ordinal)).ToArray())
                    files.With("content/plans/city/" + path[Plan.Length..], files.ReadBytes(path)).Without(path);
                Say("content/site.yaml", "plan: town", "plan: city");
                break;
            case "rename level":
                Say(Plan + "plan.yaml", "{ id: measure,", "{ id: jigyo,");
                Say("content/site.yaml", "measure/01-2", "jigyo/01-2");
                break;
            case "rename department":
                foreach (var file in new[] { "plan", "measures/02", "actuals/2022" }) Say($"{Plan}{file}.yaml", "kankyo", "midori");
                break;
            case "empty value":
                Say(Plan + "actuals/2022.yaml", "{ value: 865g, note: 大雨で増えました。 }", "\"-\"");
                break;
            case "remove year":
                files.Without(Plan + "actuals/2021.yaml");
                break;
            case "hide year as draft":
                Say(Plan + "plan.yaml", "data_date: 2023-08-31\n", "data_date: 2023-08-31\ndraft: [R4]\n");
                Say("content/site.yaml", "corrections:\n  - { plan: town, node: measure/01-2, field: R4 実績, old: 12件, new: 2件, date: 2023-09-01, reason: 転記のまちがい }\n", "corrections: []\n");
                break;
            case "empty grade":
                Say(Plan + "actuals/2022.yaml", "grade: △", "grade: \"-\"");
                break;
            case "empty text":
                Say(Plan + "actuals/2022.yaml", "  texts: { result: [受診する人が増えた。, 夜間の検診を始めた。] }\n", "  texts: { result: \"-\" }\n");
                break;
            case "remove page":
                files.Without("content/pages/about.md");
                break;
            case "rename plan page":
                files.With(Plan + "pages/story.md", files.ReadBytes(Plan + "pages/history.md")).Without(Plan + "pages/history.md");
                break;
            default:
                Say("content/site.yaml", "languages: [ja, en]", "languages: [ja]");
                break;
        }

        return files;
    }

    private static (bool Published, IReadOnlyList<Diagnostic> Found) Build_(MemoryFileSystem files, LossPolicy policy)
    {
        var bag = new DiagnosticBag();
        var published = Build.Run(new BuildOptions("content", "themes/default", "site", null) { OnLoss = policy }, files, bag);
        return (published is not null, bag.Sorted());
    }

    private static bool IsSite(string path) => path.StartsWith("site/", StringComparison.Ordinal);
}
