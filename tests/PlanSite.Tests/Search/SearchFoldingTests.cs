using PlanSite.Search;

namespace PlanSite.Tests.Search;

public sealed class SearchFoldingTests
{
    private readonly SearchFolding _folding = new();

    [Fact]
    public void Every_case_of_the_shared_table_folds_as_written()
    {
        var cases = FoldingCases.All().ToList();
        Assert.InRange(cases.Count, 400, int.MaxValue);
        Assert.Empty(cases.Where(c => _folding.Fold(c.Original) != c.Folded).Select(c => $"{c.Original} → {_folding.Fold(c.Original)}, not {c.Folded}"));
    }

    [Fact]
    public void Folding_a_folded_text_changes_nothing() =>
        Assert.DoesNotContain(FoldingCases.All(), c => _folding.Fold(c.Folded) != c.Folded);

    [Theory]
    [InlineData("約1,600人", 1, 5, "1,600")]
    [InlineData("ｶﾞｲﾄﾞﾌﾞｯｸ", 0, 2, "ｶﾞｲ")]
    [InlineData("約250㎡です", 4, 6, "㎡")]
    [InlineData("子育て　 支援", 3, 4, "　 ")]
    [InlineData("𠮷野ガーデン", 0, 3, "𠮷野")]
    [InlineData("葛\U000E0100城市", 0, 2, "葛\U000E0100城")]
    public void A_stretch_of_the_folded_text_leads_back_to_the_original(string original, int from, int to, string expected)
    {
        var folded = new FoldedText();
        _folding.Fold(original, folded);
        Assert.Equal(expected, original[folded.Starts[from]..folded.Ends[to - 1]]);
    }

    [Fact]
    public void A_surrogate_without_its_half_becomes_the_replacement_character() => Assert.Equal("a\uFFFDb\uFFFD", _folding.Fold("a\uD842b\uDFB7"));

    [Theory]
    [InlineData("a\uFFFEb")]
    [InlineData("a\uFDD0b")]
    [InlineData("a\U0001FFFFb")]
    public void What_is_no_character_becomes_the_replacement_character(string text) => Assert.Equal("a\uFFFDb", _folding.Fold(text));

    [Fact]
    public void One_folding_can_be_used_for_text_after_text()
    {
        var folded = new FoldedText();
        _folding.Fold("１，６００人が参加したコミュニティーのまちづくり", folded);
        _folding.Fold("ＤＸ", folded);
        Assert.Equal("dx", folded.ToString());
    }
}
