using System.Globalization;
using PlanSite.Compute;
using PlanSite.Diagnostics;
using PlanSite.Tests.Support;

namespace PlanSite.Tests.Compute;

/// <summary>A year that was copied from the year before and never filled in is asked about, once.</summary>
public sealed class RepeatedYearsTests
{
    private const string Plan = """
        title: 見本
        summary: 見本。
        municipality: { name: 見本町 }
        period: { from: R1, to: R5 }
        data_date: 2024-03-31
        levels: [{ id: measure, name: 事業, role: measure }]
        texts: [{ id: result, name: 結果 }]
        sources: [{ id: s, title: 資料, publisher: 見本町 }]
        """;

    [Theory]
    [InlineData(10, 10, true)]
    [InlineData(10, 8, true)]
    [InlineData(10, 7, false)]
    [InlineData(9, 9, false)]
    [InlineData(25, 20, true)]
    [InlineData(25, 19, false)]
    public void Four_values_of_five_the_same_is_asked_about_from_ten_values_on(int values, int same, bool asked) =>
        Assert.Equal(asked, Found(Numbers(values, 0), Numbers(values, values - same)).Any());

    [Fact]
    public void Texts_and_effects_count_as_values() =>
        Assert.Single(Found(Texts(10), Texts(10)));

    [Fact]
    public void Dashes_words_grades_and_continued_steps_do_not_count()
    {
        var lines = Enumerable.Range(0, 20).Select(i => $"m{i}: {{ i: {(i % 2 == 0 ? "\"-\"" : "実施")}, steps: {{ \"1\": ⇒ }} }}").ToArray();
        Assert.Empty(Found(lines, lines));
    }

    [Fact]
    public void It_is_told_once_with_its_numbers()
    {
        var found = Assert.Single(Found(Numbers(20, 0), Numbers(20, 2)));
        Assert.Equal(("PS0527", Severity.Warning, "plans/p/actuals/R3.yaml:1:1"), (found.Rule.Code, found.Rule.Severity, found.Span.ToString()));
        Assert.Contains("20 件のうち 18 件が 2020 年度と同じ", found.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_years_folder_is_looked_at_as_a_whole_and_file_by_file()
    {
        // one department's file of ten is a copy, the other two of ten are new
        var files = Files(Numbers(30, 0), []).Without("content/plans/p/actuals/R3.yaml")
            .With("content/plans/p/actuals/R3/a.yaml", string.Join('\n', Numbers(30, 0)[..10]))
            .With("content/plans/p/actuals/R3/b.yaml", string.Join('\n', Numbers(30, 30)[10..20]))
            .With("content/plans/p/actuals/R3/c.yaml", string.Join('\n', Numbers(30, 30)[20..]));
        Assert.Equal("plans/p/actuals/R3/a.yaml", Assert.Single(Found(files)).Span.File);

        // many small files, all copied
        files = Files(Numbers(15, 0), []).Without("content/plans/p/actuals/R3.yaml");
        foreach (var part in Numbers(15, 0).Chunk(5).Index()) files.With($"content/plans/p/actuals/R3/{part.Index}.yaml", string.Join('\n', part.Item));
        Assert.Equal("plans/p/actuals/R3/0.yaml", Assert.Single(Found(files)).Span.File);
    }

    /// <summary>The first few of the values differ from those of the other year.</summary>
    private static string[] Numbers(int count, int different) =>
        [.. Enumerable.Range(0, count).Select(i => string.Create(CultureInfo.InvariantCulture, $"m{i}: {{ i: {(i < different ? 7 : 5) + i}件 }}"))];

    private static string[] Texts(int count) =>
        [.. Enumerable.Range(0, count).Select(i => string.Create(CultureInfo.InvariantCulture, $"m{i}: {{ texts: {{ result: 窓口を{i}回開きました。 }} }}"))];

    private static IEnumerable<Diagnostic> Found(string[] former, string[] latest) => Found(Files(former, latest));

    private static IEnumerable<Diagnostic> Found(MemoryFileSystem files)
    {
        var bag = new DiagnosticBag();
        Scorecards.Compute(Content.Valid(files), bag);
        return bag.Sorted().Where(d => d.Rule.Code == "PS0527");
    }

    private static MemoryFileSystem Files(string[] former, string[] latest) => new MemoryFileSystem()
        .With("content/site.yaml", "title: t\ndescription: d\npublisher: p\nlicence: { name: CC0 }\n")
        .With("content/plans/p/plan.yaml", Plan)
        .With("content/plans/p/measures/a.yaml", string.Join('\n', Enumerable.Range(0, 30).Select(i =>
            $"- {{ id: m{i}, title: 事業, steps: [{{ planned: {{ R1: 検討 }}, done: {{ R1: 検討 }} }}], indicators: [{{ id: i, name: 指標, direction: up, targets: {{ R5: 90件 }} }}] }}")))
        .With("content/plans/p/actuals/R2.yaml", string.Join('\n', former))
        .With("content/plans/p/actuals/R3.yaml", string.Join('\n', latest));
}
