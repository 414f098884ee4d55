using PlanSite.Edit;
using static PlanSite.Tests.Edit.Edits;

namespace PlanSite.Tests.Edit;

/// <summary>New keys and entries are written as their neighbours are.</summary>
public sealed class AddTests
{
    [Theory]
    [InlineData("a: 1\n", "", null, "a: 1\nk: v\n")]
    [InlineData("a: 1", "", null, "a: 1\nk: v")]
    [InlineData("a: 1\r\nb: 2", "", null, "a: 1\r\nb: 2\r\nk: v")]
    [InlineData("a: 1\r\nb: 2\nc: 3\n", "", "a", "a: 1\r\nk: v\r\nb: 2\nc: 3\n")]
    [InlineData("a: 1\r\nb: 2\nc: 3\n", "", "b", "a: 1\r\nb: 2\nk: v\nc: 3\n")]
    [InlineData("a: 1 # 注\n\n# 次\nb: 2\n", "", "a", "a: 1 # 注\nk: v\n\n# 次\nb: 2\n")]
    [InlineData("a:\n    b: 1\n\nc: 2\n", "a", null, "a:\n    b: 1\n    k: v\n\nc: 2\n")]
    [InlineData("- id: 1\n  b: 2\n- c\n", "0", null, "- id: 1\n  b: 2\n  k: v\n- c\n")]
    [InlineData("- id: 1\n  b: 2\n- c\n", "0", "id", "- id: 1\n  k: v\n  b: 2\n- c\n")]
    [InlineData("a: |\n  x\n\n\nb: 1\n", "", "a", "a: |\n  x\nk: v\n\n\nb: 1\n")]
    [InlineData("a: |+\n  x\n\n\nb: 1\n", "", "a", "a: |+\n  x\n\n\nk: v\nb: 1\n")]
    [InlineData("a:\n- 1\n- 2\nb: 1\n", "", "a", "a:\n- 1\n- 2\nk: v\nb: 1\n")]
    [InlineData("---\na: 1\n...\n", "", null, "---\na: 1\nk: v\n...\n")]
    [InlineData("川:\n  山: 1 # 注", "川", null, "川:\n  山: 1 # 注\n  k: v")]
    public void A_key_gets_a_line_of_its_own(string before, string path, string? behind, string after) => Assert.Equal(after, After(before, Add(path, "k", "v", behind)));

    [Theory]
    [InlineData("{ a: 1, b: 2 }\n", null, "{ a: 1, b: 2, k: v }\n")]
    [InlineData("{ a: 1, b: 2 }\n", "a", "{ a: 1, k: v, b: 2 }\n")]
    [InlineData("{a: 1}", null, "{a: 1, k: v}")]
    [InlineData("{ a: 1, b: }\n", null, "{ a: 1, b:, k: v }\n")]
    [InlineData("{ a: 1, }\n", null, "{ a: 1, k: v, }\n")]
    [InlineData("{}\n", null, "{ k: v }\n")]
    [InlineData("{  }\n", null, "{ k: v }\n")]
    [InlineData("{ # 注\n}\n", null, "{ k: v, # 注\n}\n")]
    [InlineData("{\n  a: 1, # 一\n  b: 2\n}\n", null, "{\n  a: 1, # 一\n  b: 2,\n  k: v\n}\n")]
    [InlineData("{\r\n  a: 1,\r\n  b: 2,\r\n}\r\n", null, "{\r\n  a: 1,\r\n  b: 2,\r\n  k: v,\r\n}\r\n")]
    [InlineData("{\n  a: 1, # 一\n  b: 2 }\n", "a", "{\n  a: 1, # 一\n  k: v,\n  b: 2 }\n")]
    public void A_key_in_braces_stays_in_them(string before, string? behind, string after) => Assert.Equal(after, After(before, Add("", "k", "v", behind)));

    [Theory]
    [InlineData("a:\nb: 1\n", "a: { k: v }\nb: 1\n")]
    [InlineData("a: ~ # 注\n", "a: { k: v } # 注\n")]
    [InlineData("a: {}\n", "a: { k: v }\n")]
    public void A_key_without_a_value_becomes_a_map(string before, string after) => Assert.Equal(after, After(before, Add("a", "k", "v")));

    [Theory]
    [InlineData("1-1", "\"1-1\"")]
    [InlineData("R3", "R3")]
    [InlineData("10", "\"10\"")]
    [InlineData("a: b", "\"a: b\"")]
    [InlineData("no", "\"no\"")]
    [InlineData("# x", "\"# x\"")]
    [InlineData("item/1", "item/1")]
    [InlineData("- x", "\"- x\"")]
    [InlineData(":x", "\":x\"")]
    [InlineData("", "\"\"")]
    public void A_key_is_quoted_where_it_must_be(string key, string written)
    {
        Assert.Equal($"a: 1\n{written}: v\n", After("a: 1\n", Add("", key, "v")));
        Assert.Equal($"{{ a: 1, {written}: v }}\n", After("{ a: 1 }\n", Add("", key, "v")));
    }

    /// <summary>Behind a key in quotes the reader takes the colon for the one that follows a key.</summary>
    [Theory]
    [InlineData("a: 1\n", "a: 1\n\"no\": \":x\"\n")]
    [InlineData("\"1\": { a: 1 }\n", "\"1\": { a: 1 }\n\"no\": \":x\"\n")]
    [InlineData("{ \"1\": 1 }\n", "{ \"1\": 1, \"no\": \":x\" }\n")]
    public void A_value_that_begins_with_a_colon_is_quoted(string before, string after) => Assert.Equal(after, After(before, Add("", "no", ":x")));

    [Fact]
    public void A_key_that_begins_with_a_colon_is_read_as_meant_behind_one_in_quotes() =>
        Assert.Equal("{ \"1\": { \":x\": v } }\n", After("{ \"1\": y }\n", Set("1", new NewMap(new NewEntry(":x", "v")))));

    [Theory]
    [InlineData("- 1 # 一\n- 2 # 二\n", "", "- 1 # 一\n- 2 # 二\n- v\n")]
    [InlineData("a:\n  - 1\n\nb: 1\n", "a", "a:\n  - 1\n  - v\n\nb: 1\n")]
    [InlineData("a:\r\n- 1\r\nb: 1\r\n", "a", "a:\r\n- 1\r\n- v\r\nb: 1\r\n")]
    [InlineData("- - 1\n  - 2\n- 3\n", "0", "- - 1\n  - 2\n  - v\n- 3\n")]
    [InlineData("a: [1, 2] # 注\n", "a", "a: [1, 2, v] # 注\n")]
    [InlineData("a: [\n  1, # 一\n  2 # 二\n]\n", "a", "a: [\n  1, # 一\n  2, # 二\n  v\n]\n")]
    [InlineData("a: []\n", "a", "a: [v]\n")]
    [InlineData("a: [ # 注\n]\n", "a", "a: [v, # 注\n]\n")]
    [InlineData("a:\n", "a", "a: [v]\n")]
    [InlineData("- 1", "", "- 1\n- v")]
    public void An_entry_is_written_as_its_neighbours(string before, string path, string after) => Assert.Equal(after, After(before, AddItem(path, "v")));

    [Fact]
    public void Several_are_added_in_their_order()
    {
        Assert.Equal("a: x\nk: 一\nm: 二\nb: y\nl: 三\n", After("a: x\nb: y\n", Add("", "k", "一", "a"), Add("", "l", "三"), Add("", "m", "二", "a")));
        Assert.Equal("{ a: x, k: v, m: w }\n", After("{ a: x }\n", Add("", "k", "v"), Add("", "m", "w")));
        Assert.Equal("{\n  a: x,\n  k: v,\n  m: w\n}\n", After("{\n  a: x\n}\n", Add("", "k", "v"), Add("", "m", "w")));
        Assert.Equal("a: { k: v, m: w }\n", After("a:\n", Add("a", "k", "v"), Add("a", "m", "w")));
        Assert.Equal("[x, v, w]\n", After("[x]\n", AddItem("", "v"), AddItem("", "w")));
    }

    [Fact]
    public void A_measure_is_added_with_a_line_for_each_key()
    {
        var steps = new NewList(new NewMap(new NewEntry("name", "会議"), new NewEntry("planned", new NewMap(new NewEntry("R3", "開催, 2回")))) { IsBlock = true }) { IsBlock = true };
        var measure = new NewMap(new NewEntry("id", "1-2"), new NewEntry("steps", steps), new NewEntry("tags", new NewList("川", "山"))) { IsBlock = true };
        const string before = "- id: \"1-1\"\r\n  title: 川\r\n";
        const string added = "- id: \"1-2\"\r\n  steps:\r\n    - name: 会議\r\n      planned: { R3: \"開催, 2回\" }\r\n  tags: [川, 山]\r\n";
        Assert.Equal(before + added, After(before, AddItem("", measure)));
        Assert.Equal("a: 1\nb:\n  c:\n    - x\n  d: {}\ne: 2\n", After("a: 1\ne: 2\n", Add("", "b", new NewMap(new NewEntry("c", new NewList("x") { IsBlock = true }), new NewEntry("d", new NewMap() { IsBlock = true })) { IsBlock = true }, "a")));
    }

}
