using System.Text;
using PlanSite.Diagnostics;
using PlanSite.Edit;
using PlanSite.Load;
using static PlanSite.Tests.Edit.Edits;

namespace PlanSite.Tests.Edit;

/// <summary>An edit that cannot be made changes nothing, and says where it was to be.</summary>
public sealed class RefusedTests
{
    public static TheoryData<string, string, Func<YamlNode, YamlEdit>[]> Impossible => new()
    {
        { "a key that is there already", "a: 1\nb: 2\n", [Add("", "b", "x")] },
        { "the same key twice", "a: 1\n", [Add("", "b", "x"), Add("", "b", "y")] },
        { "the name of another key", "a: 1\nb: 2\n", [Rename("a", "b")] },
        { "removing what is not there", "a: 1\n", [Remove("b")] },
        { "renaming what is not there", "a: 1\n", [Rename("b", "c")] },
        { "behind what is not there", "a: 1\n", [Add("", "c", "x", "b")] },
        { "an entry that is not there", "- 1\n", [Remove("3")] },
        { "a key in a list", "- 1\n", [Add("", "a", "x")] },
        { "an entry in a map", "a: 1\n", [AddItem("", "x")] },
        { "a key in a text", "a: 1\n", [Add("a", "b", "x")] },
        { "one value twice", "a: 1\n", [Set("a", "2"), Set("a", "3")] },
        { "a value in what is removed", "a: { b: 1 }\nc: 2\n", [Set("a/b", "2"), Remove("a")] },
        { "a key removed and renamed", "a: 1\nb: 2\n", [Remove("a"), Rename("a", "c")] },
        { "a second key for a pair without braces", "- [a: 1]\n", [Add("0/0", "b", "x")] },
        { "keys of two lines", "? a\n: 1\n? b\n: 2\n", [Remove("a")] },
        { "half a character", "a: 1\n", [Set("a", "\uD800")] },
        { "an unseen control character", "a: 1\n", [Set("a", "x\u0001")] },
        { "a node of another file", "a: 1\n", [_ => new SetValue(Document("a: 1\n").Root, "2")] },
        { "a map with one key twice", "a: 1\n", [Set("a", new NewMap(new NewEntry("b", "1"), new NewEntry("b", "2")))] },
    };

    [Theory]
    [MemberData(nameof(Impossible))]
    public void It_is_refused(string what, string before, Func<YamlNode, YamlEdit>[] edits)
    {
        var refused = Assert.Throws<EditRefusedException>(() => After(before, edits));
        Assert.True(refused.Span.File == "a.yaml" && refused.Message.Length > 0, what);
    }

    [Theory]
    [InlineData("")]
    [InlineData("# 注\n")]
    [InlineData("a: 1\na: 2\n")]
    [InlineData("a: [1\n")]
    [InlineData("{ a: 2,303人 }\n")]
    public void A_file_with_errors_or_without_a_value_is_not_edited(string text) =>
        Assert.Null(YamlDocument.Read("a.yaml", Encoding.UTF8.GetBytes(text), new DiagnosticBag()));

    [Fact]
    public void No_edit_changes_nothing() => Assert.Equal("a: 1 # x", Document("a: 1 # x").Apply().Text);
}
