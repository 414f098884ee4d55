using static PlanSite.Tests.Edit.Edits;

namespace PlanSite.Tests.Edit;

/// <summary>What is removed takes its line and the comment on it along; its neighbours keep theirs.</summary>
public sealed class RemoveTests
{
    [Theory]
    [InlineData("a: 1\nb: 2 # 二\nc: 3 # 三\n", "b", "a: 1\nc: 3 # 三\n")]
    [InlineData("a: 1\r\nb: 2\r\nc: 3\r\n", "b", "a: 1\r\nc: 3\r\n")]
    [InlineData("a: 1 # 一\nb: 2", "b", "a: 1 # 一")]
    [InlineData("a: 1\nb: 2", "a", "b: 2")]
    [InlineData("a: 1\n# 二\nb: 2\n# 三\nc: 3\n", "b", "a: 1\n# 二\n# 三\nc: 3\n")]
    [InlineData("a: 1\n\nb: 2\n\nc: 3\n", "b", "a: 1\n\nc: 3\n")]
    [InlineData("a: 1\n\nb: 2\nc: 3\n", "b", "a: 1\n\nc: 3\n")]
    [InlineData("a: 1\nb: 2\n\nc: 3\n", "b", "a: 1\n\nc: 3\n")]
    [InlineData("a: 1\n\nb: 2\n", "b", "a: 1\n")]
    [InlineData("a: 1\n\nb: 2", "b", "a: 1")]
    [InlineData("a: 1\n\nb: 2\n", "a", "b: 2\n")]
    [InlineData("a: |+\n  x\n\nb: 2\n", "b", "a: |+\n  x\n\n")]
    [InlineData("a:\n  b: |\n    x\n    y\n  c: 1\n", "a/b", "a:\n  c: 1\n")]
    [InlineData("a:\n  b:\n    - 1\n    - 2 # 二\n  c: 1\n", "a/b", "a:\n  c: 1\n")]
    [InlineData("- id: 1 # 一\n  b: 2\n- c\n", "0/id", "- b: 2\n- c\n")]
    [InlineData("- id: 1\n  # 二\n  b: 2\n", "0/id", "- # 二\n  b: 2\n")]
    [InlineData("- id: 1\n  b: 2 # 二\n- c\n", "0/b", "- id: 1\n- c\n")]
    [InlineData("a:\n  b: 1 # 一\nc: 2\n", "a/b", "a: {} # 一\nc: 2\n")]
    public void A_key_goes_with_its_line(string before, string path, string after) => Assert.Equal(after, After(before, Remove(path)));

    [Theory]
    [InlineData("{ a: 1, b: 2, c: 3 }\n", "a", "{ b: 2, c: 3 }\n")]
    [InlineData("{ a: 1, b: 2, c: 3 }\n", "b", "{ a: 1, c: 3 }\n")]
    [InlineData("{ a: 1, b: 2, c: 3 }\n", "c", "{ a: 1, b: 2 }\n")]
    [InlineData("{ a: 1, b: 2, }\n", "b", "{ a: 1, }\n")]
    [InlineData("{ a: 1 } # 注\n", "a", "{} # 注\n")]
    [InlineData("{a: 1,b: 2}\n", "b", "{a: 1}\n")]
    [InlineData("{\n  a: 1, # 一\n  b: 2, # 二\n  c: 3\n}\n", "b", "{\n  a: 1, # 一\n  c: 3\n}\n")]
    [InlineData("[\n  1, # 一\n  2 # 二\n]\n", "1", "[\n  1, # 一\n]\n")]
    [InlineData("[\n  1, # 一\n  2 ]\n", "1", "[\n  1, # 一\n   ]\n")]
    [InlineData("{\n  a: 1, # 一\n  b: 2\n}\n", "b", "{\n  a: 1, # 一\n}\n")]
    [InlineData("{\n  a: 1,\n  b: 2\n}\n", "b", "{\n  a: 1\n}\n")]
    [InlineData("{ a: 1, # 一\n  b: 2 }\n", "a", "{ # 一\n  b: 2 }\n")]
    public void A_key_in_braces_goes_with_its_comma(string before, string path, string after) => Assert.Equal(after, After(before, Remove(path)));

    [Theory]
    [InlineData("- 1 # 一\n- 2 # 二\n- 3\n", "1", "- 1 # 一\n- 3\n")]
    [InlineData("- id: 1\n  b: 2\n\n- id: 2\n  b: 3\n\n- id: 3\n", "1", "- id: 1\n  b: 2\n\n- id: 3\n")]
    [InlineData("- id: 1\n  b: 2\n\n- id: 2\n  b: 3\n", "1", "- id: 1\n  b: 2\n")]
    [InlineData("- - 1\n  - 2\n- 3\n", "0/0", "- - 2\n- 3\n")]
    [InlineData("- # 一\n  id: 1\n- 2\n", "0", "- 2\n")]
    [InlineData("a:\n- 1 # 一\nb: 2\n", "a/0", "a: [] # 一\nb: 2\n")]
    [InlineData("a: [1, 2, 3]\n", "a/1", "a: [1, 3]\n")]
    [InlineData("a: [1]\n", "a/0", "a: []\n")]
    [InlineData("-\n- 2\n", "0", "- 2\n")]
    public void An_entry_goes_with_its_dash(string before, string path, string after) => Assert.Equal(after, After(before, Remove(path)));

    [Theory]
    [InlineData("{ a: 1, b: 2, c: 3, d: 4 }\n", "c", "d", "{ a: 1, b: 2 }\n")]
    [InlineData("{ a: 1, b: 2, c: 3, d: 4 }\n", "a", "b", "{ c: 3, d: 4 }\n")]
    [InlineData("{ a: 1, b: 2, c: 3, d: 4 }\n", "a", "d", "{ b: 2, c: 3 }\n")]
    [InlineData("a: 1\n\nb: 2\n\nc: 3\n", "b", "c", "a: 1\n")]
    [InlineData("a: 1\n\nb: 2\n\nc: 3\n\nd: 4\n", "b", "c", "a: 1\n\nd: 4\n")]
    [InlineData("- a: 1\n  b: 2\n  c: 3\n", "0/a", "0/b", "- c: 3\n")]
    [InlineData("a: 1\nb: 2\n", "a", "b", "{}\n")]
    [InlineData("- 1\n- 2\n- 3\n", "2", "0", "- 2\n")]
    public void Two_go_at_once(string before, string one, string other, string after) => Assert.Equal(after, After(before, Remove(one), Remove(other)));

    [Theory]
    [InlineData("a: 1 # 一\nb: 2\n", "a", "x", "x: 1 # 一\nb: 2\n")]
    [InlineData("\"1-1\": 1\n", "1-1", "1-2", "\"1-2\": 1\n")]
    [InlineData("R3: 1\n", "R3", "1-2", "\"1-2\": 1\n")]
    [InlineData("{ '1' : 1, b: 2 }\n", "1", "2", "{ '2' : 1, b: 2 }\n")]
    [InlineData("{ a, b: 2 }\n", "a", "x,y", "{ \"x,y\", b: 2 }\n")]
    [InlineData("a:\n  川:\n  - 1\n", "a/川", "山", "a:\n  山:\n  - 1\n")]
    public void A_key_gets_another_name(string before, string path, string name, string after) => Assert.Equal(after, After(before, Rename(path, name)));

    [Fact]
    public void A_key_is_replaced_by_another_in_one_go()
    {
        Assert.Equal("a: 1\nk: v\n", After("a: 1\nb: 2\n", Remove("b"), Add("", "k", "v")));
        Assert.Equal("{ a: 1, k: v }\n", After("{ a: 1, b: 2 }\n", Remove("b"), Add("", "k", "v")));
        Assert.Equal("{ k: v } # 注\n", After("{ a: 1 } # 注\n", Remove("a"), Add("", "k", "v")));
        Assert.Equal("a: { k: v }\nc: 2\n", After("a:\n  b: 1\nc: 2\n", Remove("a/b"), Add("a", "k", "v")));
        Assert.Equal("a: [v]\nc: 2\n", After("a:\n- 1\nc: 2\n", Remove("a/0"), AddItem("a", "v")));
        Assert.Equal("x: 1\nk: v\nb: 3\n", After("a: 1\nb: 2\n", Rename("a", "x"), Add("", "k", "v", "a"), Set("b", "3")));
    }
}
