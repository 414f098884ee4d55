using PlanSite.Pages;
using PlanSite.Templates;

namespace PlanSite.Tests.Rendering;

/// <summary>What stands around every page.</summary>
public sealed class FramesTests
{
    [Theory]
    [InlineData(119, "", 119, false)]
    [InlineData(120, "", 120, false)]
    [InlineData(121, "", 119, true)] // 119 and the ellipsis are 120
    [InlineData(300, "", 119, true)]
    [InlineData(118, "𠮷野家", 118, true)] // 𠮷 takes two places, of which one would be left
    [InlineData(117, "𠮷野家の前", 119, true)]
    public void A_description_for_search_engines_has_at_most_120_characters_all_of_them_whole(int plain, string more, int kept, bool isCut)
    {
        var text = new string('あ', plain) + more;
        var frame = Frames.Make(ThemeFiles.Place(), "prose", new Phrase("題", null), text);
        Assert.Equal(text[..kept] + (isCut ? "…" : ""), frame.Description);
    }
}
