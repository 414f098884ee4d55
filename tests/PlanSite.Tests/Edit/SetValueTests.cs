using System.Text;
using PlanSite.Diagnostics;
using PlanSite.Edit;
using PlanSite.Load;
using PlanSite.Tests.Support;
using static PlanSite.Tests.Edit.Edits;

namespace PlanSite.Tests.Edit;

/// <summary>Another value at the place of one: nothing else changes, and it reads back as the same text.</summary>
public sealed class SetValueTests
{
    [Theory]
    [InlineData("a: 達成 # 注\nb: 1\n", "未達成", "a: 未達成 # 注\nb: 1\n")]
    [InlineData("a: \"0件\"   # 注\n", "1件", "a: \"1件\"   # 注\n")]
    [InlineData("a: 'x'\n", "it's", "a: 'it''s'\n")]
    [InlineData("a: \"x\"\n", "say \"yes\" \\ no", "a: \"say \\\"yes\\\" \\\\ no\"\n")]
    [InlineData("a: 'x'\n", "one\ntwo", "a: \"one\\ntwo\"\n")]
    [InlineData("a: one\n  two # 注\nb: 1\n", "three", "a: three # 注\nb: 1\n")]
    [InlineData("a: 29560\n", "30000", "a: 30000\n")]
    [InlineData("a: R2\n", "30000", "a: \"30000\"\n")]
    [InlineData("a: x", "z", "a: z")]
    public void A_text_keeps_the_quotes_that_were_there(string before, string value, string after) => Assert.Equal(after, After(before, Set("a", value)));

    [Theory]
    [InlineData("6,750人", "a: 6,750人\n", "{ a: \"6,750人\", b: 1 }\n")]
    [InlineData("-", "a: \"-\"\n", "{ a: \"-\", b: 1 }\n")]
    [InlineData("1-1", "a: \"1-1\"\n", "{ a: \"1-1\", b: 1 }\n")]
    [InlineData("no", "a: \"no\"\n", "{ a: \"no\", b: 1 }\n")]
    [InlineData("~", "a: \"~\"\n", "{ a: \"~\", b: 1 }\n")]
    [InlineData("", "a: \"\"\n", "{ a: \"\", b: 1 }\n")]
    [InlineData(" ", "a: \" \"\n", "{ a: \" \", b: 1 }\n")]
    [InlineData("2022-04-01", "a: \"2022-04-01\"\n", "{ a: \"2022-04-01\", b: 1 }\n")]
    [InlineData("0x1F", "a: \"0x1F\"\n", "{ a: \"0x1F\", b: 1 }\n")]
    [InlineData("100万人", "a: 100万人\n", "{ a: 100万人, b: 1 }\n")]
    [InlineData("#REF!", "a: \"#REF!\"\n", "{ a: \"#REF!\", b: 1 }\n")]
    [InlineData("5 #REF!", "a: \"5 #REF!\"\n", "{ a: \"5 #REF!\", b: 1 }\n")]
    [InlineData("a: b", "a: \"a: b\"\n", "{ a: \"a: b\", b: 1 }\n")]
    [InlineData("川：海", "a: 川：海\n", "{ a: 川：海, b: 1 }\n")]
    [InlineData("a:", "a: \"a:\"\n", "{ a: \"a:\", b: 1 }\n")]
    [InlineData("- x", "a: \"- x\"\n", "{ a: \"- x\", b: 1 }\n")]
    [InlineData("[x]", "a: \"[x]\"\n", "{ a: \"[x]\", b: 1 }\n")]
    [InlineData("x}", "a: x}\n", "{ a: \"x}\", b: 1 }\n")]
    [InlineData("@x", "a: \"@x\"\n", "{ a: \"@x\", b: 1 }\n")]
    [InlineData("%x", "a: \"%x\"\n", "{ a: \"%x\", b: 1 }\n")]
    [InlineData("*x", "a: \"*x\"\n", "{ a: \"*x\", b: 1 }\n")]
    [InlineData("&x", "a: \"&x\"\n", "{ a: \"&x\", b: 1 }\n")]
    [InlineData("!x", "a: \"!x\"\n", "{ a: \"!x\", b: 1 }\n")]
    [InlineData("|x", "a: \"|x\"\n", "{ a: \"|x\", b: 1 }\n")]
    [InlineData("`x", "a: \"`x\"\n", "{ a: \"`x\", b: 1 }\n")]
    [InlineData("> x", "a: \"> x\"\n", "{ a: \"> x\", b: 1 }\n")]
    [InlineData(" x", "a: \" x\"\n", "{ a: \" x\", b: 1 }\n")]
    [InlineData("x\t", "a: \"x\\t\"\n", "{ a: \"x\\t\", b: 1 }\n")]
    [InlineData("x\ny", "a: \"x\\ny\"\n", "{ a: \"x\\ny\", b: 1 }\n")]
    [InlineData("x\r\ny", "a: \"x\\r\\ny\"\n", "{ a: \"x\\r\\ny\", b: 1 }\n")]
    [InlineData("x\u2028y", "a: \"x\\u2028y\"\n", "{ a: \"x\\u2028y\", b: 1 }\n")]
    [InlineData(":x", "a: \":x\"\n", "{ a: \":x\", b: 1 }\n")]
    [InlineData("?", "a: \"?\"\n", "{ a: \"?\", b: 1 }\n")]
    [InlineData("?x", "a: ?x\n", "{ a: ?x, b: 1 }\n")]
    [InlineData("\"x\"", "a: \"\\\"x\\\"\"\n", "{ a: \"\\\"x\\\"\", b: 1 }\n")]
    [InlineData("👪", "a: 👪\n", "{ a: 👪, b: 1 }\n")]
    public void What_cannot_stand_without_quotes_gets_them(string value, string inBlock, string inBraces)
    {
        Assert.Equal(inBlock, After("a: old\n", Set("a", value)));
        Assert.Equal(inBraces, After("{ a: old, b: 1 }\n", Set("a", value)));
        Assert.Equal(value, ((YamlScalar)Nodes.At(After(Document("- 'old'\n"), Set("0", value)).Root, "0")).Value);
        foreach (var brackets in (string[])["[old]\n", "[ old ]\n", "[\n  old\n]\n"])
            Assert.Equal(value, ((YamlScalar)Nodes.At(After(Document(brackets), Set("0", value)).Root, "0")).Value);
    }

    [Theory]
    [InlineData("a: |\n  x\n\n  y\n\nb: 1\n", "1\n\n 2\n3\n", "a: |\n  1\n\n   2\n  3\n\nb: 1\n")]
    [InlineData("a: | # 注\r\n    x\r\nb: 1\r\n", "1\n2\n", "a: | # 注\r\n    1\r\n    2\r\nb: 1\r\n")]
    [InlineData("a: |\n  x\nb: 1\n", "1\n2", "a: |-\n  1\n  2\nb: 1\n")]
    [InlineData("a: |+\n  x\n\n\nb: 1\n", "1\n\n", "a: |+\n  1\n\nb: 1\n")]
    [InlineData("a: >\n  x\n  y\nb: 1\n", "1\n2\n\n3\n", "a: >\n  1\n\n  2\n\n\n  3\nb: 1\n")]
    [InlineData("a: |\n  x\nb: 1\n", "  1\n2\n", "a: \"  1\\n2\\n\"\nb: 1\n")]
    [InlineData("a: |\n  x\nb: 1\n", "1\n\n", "a: \"1\\n\\n\"\nb: 1\n")]
    [InlineData("a: |\n  x\nb: 1\n", "", "a: \"\"\nb: 1\n")]
    public void A_text_of_lines_stays_one_where_it_can(string before, string value, string after) => Assert.Equal(after, After(before, Set("a", value)));

    [Theory]
    [InlineData("a:\nb: 1\n", "a", "a: x\nb: 1\n")]
    [InlineData("a: ~\n", "a", "a: x\n")]
    [InlineData("a:   # 注\n", "a", "a: \"x\"   # 注\n")]
    [InlineData("b: 1\na:", "a", "b: 1\na: x")]
    [InlineData("{ a, b: 1 }\n", "a", "{ a: x, b: 1 }\n")]
    [InlineData("{ a: , b: 1 }\n", "a", "{ a: x , b: 1 }\n")]
    [InlineData("{\"a\":}\n", "a", "{\"a\": x}\n")]
    [InlineData("-\n- y\n", "0", "- x\n- y\n")]
    public void A_missing_value_is_written_behind_its_key_or_dash(string before, string path, string after) => Assert.Equal(after, After(before, Set(path, "x")));

    [Theory]
    [InlineData("participants: 2,303人 # 注\n", "participants", "participants: { value: \"2,303人\", note: 速報 } # 注\n")]
    [InlineData("{ participants: \"2,303人\" }\n", "participants", "{ participants: { value: \"2,303人\", note: 速報 } }\n")]
    [InlineData("- 2,303人\n", "0", "- { value: \"2,303人\", note: 速報 }\n")]
    [InlineData("a:\n  b: 1 # 注\n\nc: 2\n", "a", "a: { value: \"2,303人\", note: 速報 } # 注\n\nc: 2\n")]
    [InlineData("a:\n- 1\n- 2\nc: 2\n", "a", "a: { value: \"2,303人\", note: 速報 }\nc: 2\n")]
    [InlineData("a: # 次: の\n- 1\nc: 2\n", "a", "a: # 次: の\n  { value: \"2,303人\", note: 速報 }\nc: 2\n")]
    [InlineData("- b: 1\n  c: 2\n- d\n", "0", "- { value: \"2,303人\", note: 速報 }\n- d\n")]
    public void A_value_becomes_a_map(string before, string path, string after) =>
        Assert.Equal(after, After(before, Set(path, new NewMap(new NewEntry("value", "2,303人"), new NewEntry("note", "速報")))));

    [Fact]
    public void What_stands_behind_a_quoted_key_is_tried_behind_one() =>
        Assert.Equal(":x", ((YamlScalar)Nodes.At(After(Document("{ \"a\": y }\n"), Set("a", ":x")).Root, "a")).Value);

    [Fact]
    public void Several_values_change_in_one_go() =>
        Assert.Equal("a: 三 # x\nb: { c: 四, d: \"6,750人\" }\n", After("a: 一 # x\nb: { c: 二, d: 5人 }\n", Set("b/d", "6,750人"), Set("a", "三"), Set("b/c", "四")));

    [Fact]
    public void The_byte_order_mark_stays()
    {
        byte[] before = [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes("a: 川\r\nb: 1")];
        var document = YamlDocument.Read("a.yaml", before, new DiagnosticBag())!;
        Assert.Equal(before, document.ToBytes());
        Assert.Equal([0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes("a: 海\r\nb: 1")], After(document, Set("a", "海")).ToBytes());
    }
}
