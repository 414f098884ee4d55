using PlanSite.Diagnostics;
using PlanSite.Load;
using PlanSite.Tests.Support;

namespace PlanSite.Tests.Load;

/// <summary>Every key and value knows its own characters: quotes and brackets belong to it, blanks, comments and line ends around it do not.</summary>
public sealed class NodeRangeTests
{
    [Theory]
    [InlineData("a: 川 \n", "a", "川")]
    [InlineData("一: 二\n三: 四 # 注\n", "三", "四")]
    [InlineData("a: 👪\nb: 2\n", "b", "2")]
    [InlineData("a: \"x\\\" y\"   # note\n", "a", "\"x\\\" y\"")]
    [InlineData("a: 'it''s' # note\n", "a", "'it''s'")]
    [InlineData("a: one\n  two\n\n  three  # note\n", "a", "one\n  two\n\n  three")]
    [InlineData("a: \"one\n  two\"\nb: 1\n", "a", "\"one\n  two\"")]
    [InlineData("a: 'one\r\n  two'\r\nb: 1\r\n", "b", "1")]
    [InlineData("a: x\t# note\n", "a", "x")]
    [InlineData("a: x", "a", "x")]
    [InlineData("---\na: x\n...\n", "a", "x")]
    [InlineData("---\na: x\n...\n", "", "a: x")]
    public void A_scalar_ends_with_its_last_character(string text, string path, string own) => Assert.Equal(own, Own(text, path));

    [Theory]
    [InlineData("a: |\n  x\n  y\n\n\nb: 1\n", "|\n  x\n  y")]
    [InlineData("a: |\n  x\n  y\n", "|\n  x\n  y")]
    [InlineData("a: |\n  x", "|\n  x")]
    [InlineData("a: |-\n  x\n# note\nb: 1\n", "|-\n  x")]
    [InlineData("a: |+\n  x\n\n\nb: 1\n", "|+\n  x\n\n")]
    [InlineData("a: |+\r\n  x\r\n\r\nb: 1\r\n", "|+\r\n  x\r\n")]
    [InlineData("a: >\r\n  x\r\n  y\r\n\r\nb: 1\r\n", ">\r\n  x\r\n  y")]
    [InlineData("a: >- # note\n  x\n\n  y\n  \nb: 1\n", ">- # note\n  x\n\n  y")]
    [InlineData("a: |\n  x  \n    \nb: 1\n", "|\n  x  \n    ")]
    [InlineData("a: |2\n    x\n  y\nb: 1\n", "|2\n    x\n  y")]
    [InlineData("a: | # note\nb: 1\n", "|")]
    public void A_block_scalar_ends_with_the_last_line_that_counts(string text, string own) => Assert.Equal(own, Own(text, "a"));

    [Theory]
    [InlineData("a:\n  b: 1 # note\n\n# next\nc: 2\n", "a", "b: 1")]
    [InlineData("a:\n  - b: 1\n    c: 2\n\n  - d\n# next\ne: 2\n", "a", "- b: 1\n    c: 2\n\n  - d")]
    [InlineData("a:\n  - b: 1\n    c: 2\n\n  - d\n", "a/0", "b: 1\n    c: 2")]
    [InlineData("a:\n- x\n- y\nb: 1\n", "a", "- x\n- y")]
    [InlineData("a: { b: 1, c: [2, 3] } # note\n", "a", "{ b: 1, c: [2, 3] }")]
    [InlineData("a: { b: 1, c: [2, 3] } # note\n", "a/c", "[2, 3]")]
    [InlineData("a: [\n  1, # one\n  2,\n]\nb: 1\n", "a", "[\n  1, # one\n  2,\n]")]
    [InlineData("a: [b: 1, c]\n", "a/0", "b: 1")]
    [InlineData("a: {}\n", "a", "{}")]
    [InlineData("{ x: [b: 1] }\n", "x/0", "b: 1")]
    [InlineData("a: {\r\n  b: 1\r\n  }\r\n", "a", "{\r\n  b: 1\r\n  }")]
    [InlineData("- - x\n  - y\n- z\n", "0", "- x\n  - y")]
    public void A_collection_ends_with_its_last_child_or_its_bracket(string text, string path, string own) => Assert.Equal(own, Own(text, path));

    [Theory]
    [InlineData("a:\nb: 1\n", "a", 2)]
    [InlineData("a:   # note\nb: 1\n", "a", 2)]
    [InlineData("b: 1\na:", "a", 7)]
    [InlineData("\"a\" :\n", "a", 5)]
    [InlineData("a:\n  b:\n\n# note\nc: 1\n", "a/b", 7)]
    [InlineData("- # note\n- x\n", "0", 1)]
    [InlineData("- x # a - b\n-\n", "1", 13)]
    [InlineData("{ a, b: 1 }\n", "a", 3)]
    [InlineData("{ b: 1, a: }\n", "a", 10)]
    public void A_value_that_is_not_there_stands_behind_its_colon_or_dash(string text, string path, int at) =>
        Assert.Equal(new TextRange(at, at), Nodes.At(Root(text), path).Range);

    [Theory]
    [InlineData("川: 1\n", "川")]
    [InlineData("\"item/1\" : 1\n", "\"item/1\"")]
    [InlineData("{ 'a b': 1 }\n", "'a b'")]
    public void A_key_has_its_quotes_but_not_its_colon(string text, string own) =>
        Assert.Equal(own, Assert.IsType<YamlMap>(Root(text)).Entries[0].KeyRange.Of(text));

    [Theory]
    [MemberData(nameof(Files))]
    public void The_characters_of_every_node_of_the_content_read_as_that_node(string path)
    {
        var text = File.ReadAllText(Path.Combine(Repository.Content, path));
        AssertAllRead(text);
        AssertAllRead(text.Replace("\n", "\r\n", StringComparison.Ordinal));
    }

    public static TheoryData<string> Files => [.. Nodes.ContentFiles()];

    private static void AssertAllRead(string text)
    {
        foreach (var node in Nodes.All(Root(text)))
        {
            if (node.Range.IsEmpty) continue;
            var alone = new string(' ', node.Span.Column - 1) + node.Range.Of(text) + "\n";
            var read = YamlReader.Read("", alone, new DiagnosticBag());
            Assert.True(Nodes.Same(node, read), $"{node.Span}: {alone}");
            Assert.Equal(node.Span.Column - 1 + node.Range.Of(text).Length, read!.Range.End);
        }
    }

    private static string Own(string text, string path) => Nodes.At(Root(text), path).Range.Of(text);

    private static YamlNode Root(string text)
    {
        var bag = new DiagnosticBag();
        var root = YamlReader.Read("a.yaml", text, bag);
        Assert.False(bag.HasErrors, string.Join('\n', bag.Sorted()));
        return root!;
    }
}
