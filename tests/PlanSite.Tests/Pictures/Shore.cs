using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using PlanSite.Index;
using PlanSite.Tests.Support;
using PlanSite.Tests.WholeSite;

namespace PlanSite.Tests.Pictures;

/// <summary>
/// An invented plan of two fields and three policies, whose results can be counted on one hand: 船 reached its target, 網 and 苗 missed theirs,
/// 灯台 was not reported, 祭り has no indicator.
/// </summary>
internal static class Shore
{
    private const string Plan = """
        title: 浜町 計画
        short_title: 計画
        summary: 見本です。
        municipality: { name: 浜町 }
        period: { from: R3, to: R3 }
        data_date: 2022-03-31
        levels: [{ id: field, name: 分野 }, { id: policy, name: 施策, role: policy }, { id: measure, name: 事業, role: measure }]
        departments: [{ id: sea, name: 海の課 }, { id: hill, name: 山の課 }]
        budget_kind: estimate
        sources: [{ id: s, title: 資料, publisher: 浜町 }]
        outline:
          - { id: "1", title: 海の分野, children: [{ id: "1-1", title: 港の施策 }, { id: "1-2", title: 浜の施策 }] }
          - { id: "2", title: 山の分野, children: [{ id: "2-1", title: 森の施策 }] }

        """;

    private const string Measures = """
        - { id: a1, parent: 1-1, title: 船, departments: [sea], budget: { unit: 円, total: 200000000 }, indicators: [{ id: v, name: 船の数, direction: up, baseline: { year: R2, value: 90隻 }, targets: { R3: 100隻 } }] }
        - { id: a2, parent: 1-1, title: 網, departments: [sea], budget: { unit: 円, total: 100000000 }, indicators: [{ id: v, name: 網の数, direction: up, baseline: { year: R2, value: 60張 }, targets: { R3: 100張 } }] }
        - { id: b1, parent: 1-2, title: 灯台, departments: [sea], indicators: [{ id: v, name: 灯台の数, direction: up, targets: { R3: 3基 } }] }
        - { id: c1, parent: 2-1, title: 祭り, departments: [hill], budget: { unit: 円, total: 100000000 } }
        - { id: c2, parent: 2-1, title: 苗, departments: [hill], budget: { unit: 円, total: 100000000 }, indicators: [{ id: v, name: 枯れた苗, direction: down, baseline: { year: R2, value: 16本 }, targets: { R3: 10本 } }] }

        """;

    private static readonly Lazy<BuiltSite> Built = new(() => Of(Plan, Measures, "a1: { v: 120隻 }\na2: { v: 50張 }\nc2: { v: 14本 }\n"));

    private static readonly Lazy<BuiltSite> BuiltLarge = new(() => Of(Plan, Many(), ManyActuals()));

    public static BuiltSite Site => Built.Value;

    /// <summary>The same outline with 160 measures under each of two policies: more than one picture can show.</summary>
    public static BuiltSite Large => BuiltLarge.Value;

    public static IDocument Page(string address, BuiltSite? site = null) => new HtmlParser().ParseDocument((site ?? Site).Text(Routes.FileOf(address)));

    private static BuiltSite Of(string plan, string measures, string actuals)
    {
        var disk = new MemoryFileSystem().WithFolder(Path.Combine(Repository.Root, "themes"), "themes")
            .With("content/site.yaml", "title: 見本\ndescription: 見本\npublisher: 見本\nlicence: { name: CC0 }\nlanguages: [ja, en]\n")
            .With("content/plans/shore/plan.yaml", plan)
            .With("content/plans/shore/measures/a.yaml", measures);
        return BuiltSite.Of(disk.With("content/plans/shore/actuals/R3.yaml", actuals));
    }

    private static string Many() => string.Concat(Ids().Select(m =>
        $"- {{ id: {m.Id}, parent: {m.Policy}, title: 事業{m.Id}, indicators: [{{ id: v, name: 数, direction: up, targets: {{ R3: 10件 }} }}] }}\n"));

    private static string ManyActuals() => string.Concat(Ids().Select((m, i) => $"{m.Id}: {{ v: {(i % 2 == 0 ? 10 : 5)}件 }}\n"));

    private static IEnumerable<(string Id, string Policy)> Ids() => new[] { "1-1", "2-1" }.SelectMany(p => Enumerable.Range(1, 160).Select(i => ($"m{p[0]}-{i}", p)));
}
