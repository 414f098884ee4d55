using System.Text;
using PlanSite.Templates;
using PlanSite.Tests.Support;

namespace PlanSite.Tests.Rendering;

/// <summary>Scripts of a theme are published short, and do what they did.</summary>
public sealed class ScriptShorteningTests
{
    [Theory]
    [InlineData("// A remark.\nconst longName = 1;\n{\n  const inner = longName + 1;\n  alert(inner);\n}\n", "const longName=1;{const n=longName+1;alert(n)}\n")]
    [InlineData("/*! (c) 2026 a town */\nalert( 1 );\n", "/*! (c) 2026 a town */\nalert(1)\n")]
    [InlineData("globalThis.called = (text) => text?.length ?? 0;\n", "globalThis.called=n=>n?.length??0\n")]
    [InlineData("alert( /\\p{Script=Han}+/u );\n", "alert(/\\p{Script=Han}+/u)\n")]
    public void Remarks_blanks_and_long_names_inside_go_and_names_outside_stay(string written, string published) =>
        Assert.Equal(published, Published("a.js", written));

    [Theory]
    [InlineData("a.min.js", "// Short already.\nalert( 1 );\n")]
    [InlineData("a.css", "/* no script */ a { color : red }\n")]
    [InlineData("a.js", "this is { no script\n")]
    [InlineData("a.js", "\"use strict\";\nnobodyKnowsIt = 1;\n")]
    [InlineData("a.js", "")]
    [InlineData("a.js", "// Only a remark.\n")]
    public void What_is_no_script_or_short_or_not_understood_stays_as_it_is(string path, string text) => Assert.Equal(text, Published(path, text));

    /// <summary>One that is not understood would be published as it stands, and nobody would notice.</summary>
    [Fact]
    public void Every_script_of_the_default_theme_is_shortened() => Assert.All(
        Directory.GetFiles(Path.Combine(Repository.Root, "themes", "default", "assets"), "*.js"),
        file => Assert.NotEqual(File.ReadAllText(file), Published(Path.GetFileName(file), File.ReadAllText(file))));

    [Fact]
    public void Bytes_that_are_no_text_stay_as_they_are()
    {
        byte[] bytes = [0x61, 0xff, 0x3b];
        Assert.Equal(bytes, ScriptShortening.Of("a.js", bytes).ToArray());
    }

    private static string Published(string path, string text) => Encoding.UTF8.GetString(ScriptShortening.Of(path, Encoding.UTF8.GetBytes(text)).Span);
}
