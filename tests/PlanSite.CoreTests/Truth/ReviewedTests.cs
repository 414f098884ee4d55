using PlanSite.Tests.Support;

namespace PlanSite.Tests.Truth;

/// <summary>An editor acknowledges a notice by its code and a reason; that covers this kind of notice in this part of the file and nothing else.</summary>
public sealed class ReviewedTests
{
    private const string Far = "{ value: 1001件 }"; // more than ten times the target of 10: PS0513
    private const string Reviewed = "reviewed: { PS0513: 大会の年でした }";

    private static readonly string[] Two =
    [
        "id: a, parent: \"1\", indicators: [{ id: i, name: 件数, direction: up, targets: { R3: 10件 } }]",
        "id: b, parent: \"1\", indicators: [{ id: i, name: 件数, direction: up, targets: { R3: 10件 } }]",
    ];

    public static TheoryData<string, string> Places => new()
    {
        // the actuals file, what is still said
        { $"a: {{ i: {Far} }}\nb: {{ i: {Far} }}", "PS0513:1 PS0513:2" },
        { $"a: {{ i: {{ value: 1001件, {Reviewed} }} }}\nb: {{ i: {Far} }}", "PS0513:2" }, // of one value
        { $"a: {{ i: {Far}, {Reviewed} }}\nb: {{ i: {Far} }}", "PS0513:2" }, // of one measure
        { $"a: {{ {Reviewed}, i: {Far} }}\nb: {{ i: {Far} }}", "PS0513:2" }, // wherever in it
        { $"a: {{ i: {Far}, note: 大会の年でした }}\nb: {{ i: 9件 }}", "PS0513:1" }, // a note acknowledges nothing
        { $"a: {{ i: {Far}, reviewed: {{ PS0514: 大会の年でした }} }}\nb: {{ i: 9件 }}", "PS0513:1 PS0530:1" }, // another kind
        { $"a: {{ i: 9件, {Reviewed} }}\nb: {{ i: {Far} }}", "PS0513:2 PS0530:1" }, // another measure: it stands idle
        { $"a:\n  i:\n    value: 1,001件\n    {Reviewed}\nb:\n  i: 1,001件", "PS0513:6" },
        { $"a:\n  i: 1,001件\n  {Reviewed}\nb:\n  i: {{ value: 1001件, {Reviewed} }}", "" },
        { $"{Reviewed}\na: {{ i: {Far} }}\nb: {{ i: {Far} }}", "" }, // outermost, of the whole file
        { $"{Reviewed}\na: {{ i: 9件 }}\nb: {{ i: 9件 }}", "PS0530:1" },
        { "a:\n  i: 9件\n  reviewed: { PS0105: 原典の番号 }\n  note: 施策 #1 の目標\nb: { i: 9件 }", "" }, // also what lies behind the last value
        { $"a: {{ i: {Far}, reviewed: {{ PS0513: 大会の年, PS0511: 向き }} }}\nb: {{ i: 9件 }}", "PS0530:1" }, // one of two has become idle
    };

    [Theory]
    [MemberData(nameof(Places))]
    public void It_covers_its_kind_in_its_place(string actuals, string expected) =>
        Assert.Equal(expected, Said(Trial.Files("", Two, (3, actuals))));

    [Fact]
    public void In_the_outermost_map_it_speaks_for_the_whole_file()
    {
        const string Unused = "departments: [{ id: x, name: 使わない課 }]\n";
        Assert.Equal("PS0404:1", Said(Trial.Files(Unused, Two)));
        Assert.Equal("", Said(Trial.Files(Unused + "reviewed: { PS0404: 来年度から使います }", Two)));
    }

    [Fact]
    public void Of_a_measure_it_covers_its_indicators_and_not_the_next_measure()
    {
        const string Undirected = "indicators: [{ id: i, name: 件数, targets: { R3: 10件 } }]";
        string[] measures = [$"id: a, parent: \"1\", {Undirected}, reviewed: {{ PS0511: 原典のとおり }}", $"id: b, parent: \"1\", {Undirected}"];
        Assert.Equal("PS0511:2", Said(Trial.Files("", measures, (3, "a: { i: 9件 }\nb: { i: 9件 }"))));
    }

    public static TheoryData<string> WrongForms =>
    [
        "reviewed: { PS0513: \"\" }", // no reason
        "reviewed: { PS0513: }",
        "reviewed: { PS0513: \"   \" }",
        "reviewed: { PS513: 理由 }",
        "reviewed: { PS05130: 理由 }",
        "reviewed: { ps0513: 理由 }",
        "reviewed: { 0513: 理由 }",
        "reviewed: { PS０５１３: 理由 }", // full width
        "reviewed: { PS0513: [理由] }",
        "reviewed: { PS0513: { reason: 理由 } }",
    ];

    [Theory]
    [MemberData(nameof(WrongForms))]
    public void Without_a_code_and_a_reason_it_is_an_error_and_covers_nothing(string written)
    {
        var codes = Trial.Check(Trial.Files("", Two, (3, $"a: {{ i: {Far}, {written} }}\nb: {{ i: 9件 }}"))).Select(d => d.Rule.Code).ToArray();
        Assert.Contains("PS0330", codes);
    }

    [Theory]
    [InlineData("reviewed: 確かめました")]
    [InlineData("reviewed: [PS0513]")]
    public void It_is_a_map(string written) =>
        Assert.Contains("PS0203", Trial.Check(Trial.Files("", Two, (3, $"a: {{ i: {Far}, {written} }}"))).Select(d => d.Rule.Code));

    [Fact]
    public void An_error_is_never_acknowledged()
    {
        // the printed total differs by one: an error, whatever is said of it
        const string Totals = "published_totals: [{ kind: grade, value: 2, reviewed: { PS0501: 承知しています } }]";
        Assert.Equal("PS0501:10", Said(Trial.Files(Totals, ["id: a, parent: \"1\", grade: ◎"])));
    }

    [Fact]
    public void While_errors_hide_what_it_may_be_about_nothing_is_called_idle()
    {
        var said = Said(Trial.Files("", Two, (3, $"a: {{ i: 9件, {Reviewed} }}\nb: {{ i: 9件 }}\nx: {{ i: 9件 }}")));
        Assert.Equal("PS0304:3", said);
    }

    [Fact]
    public void An_idle_one_says_where_it_stands_and_what_to_do()
    {
        var idle = Assert.Single(Trial.Check(Trial.Files("", Two, (3, $"a: {{ i: 9件 }}\nb:\n  i: 9件\n  {Reviewed}"))));
        Assert.Equal(("PS0530", Diagnostics.Severity.Warning, "plans/p/actuals/R3.yaml", 4), (idle.Rule.Code, idle.Rule.Severity, idle.Span.File, idle.Span.Line));
        Assert.Contains("消してください", idle.Remedy, StringComparison.Ordinal);
    }

    private static string Said(MemoryFileSystem files) =>
        string.Join(' ', Trial.Check(files).Select(d => $"{d.Rule.Code}:{d.Span.Line}").Order(StringComparer.Ordinal));
}
