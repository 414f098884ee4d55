using PlanSite.Values;

namespace PlanSite.Tests.Values;

/// <summary>Kinds of characters in folded text, each with its first and last member and the ones just outside.</summary>
public class CharactersTests
{
    [Theory]
    [InlineData("azAZぁんァヶー一龠々〇é", true)]
    [InlineData("09!@[`{_ 。、・①½\u0080", false)]
    public void Letters_of_any_script_make_words(string characters, bool are) => Assert.All(characters, c => Assert.Equal((c, are), (c, Characters.IsWord(c))));

    [Theory]
    [InlineData("ぁあゖ", true)]
    [InlineData("\u3040\u3097ァー一a", false)]
    public void Hiragana_are_hiragana(string characters, bool are) => Assert.All(characters, c => Assert.Equal((c, are), (c, Characters.IsHiragana(c))));

    [Theory]
    [InlineData("-−▲△‐‑‒–—―ー─", true)]
    [InlineData("+~_━…0", false)]
    public void Minus_signs_make_a_number_negative(string characters, bool are) => Assert.All(characters, c => Assert.Equal((c, are), (c, Characters.IsMinus(c))));

    [Theory]
    [InlineData("▲△", true)]
    [InlineData("▼▽-", false)]
    public void Triangles_are_triangles(string characters, bool are) => Assert.All(characters, c => Assert.Equal((c, are), (c, Characters.IsTriangle(c))));

    [Theory]
    [InlineData("-−‐‑‒–—―ー─~/\\.・_━…‥", true)]
    [InlineData("▲△+=*0あ", false)]
    public void Dashes_and_dots_alone_say_nothing_and_triangles_do_not(string characters, bool are) =>
        Assert.All(characters, c => Assert.Equal((c, are), (c, Characters.IsNothing(c))));

    [Theory]
    [InlineData("\u2460\u2470\u249b\u24ea\u24f5\u24ff\u2776\u2780\u2793\u3251\u3255\u325f\u32b1\u32b5\u32bf", true)]
    [InlineData("\u245f\u249c\u24e9\u2500\u2775\u2794\u3250\u3260\u32b0\u32c0" + "1²½", false)]
    public void Marks_of_lists_are_no_digits_of_a_number(string characters, bool are) =>
        Assert.All(characters, c => Assert.Equal((c, are), (c, Characters.IsListMark(c))));

    /// <summary>㍘ and ㏠ are hours and days; ㎟ to ㎦, ㎨ and ㎯ are units with a raised digit in them, as are ㍸ and ㍹.</summary>
    [Theory]
    [InlineData("\u2460\u00bc\u00bd\u00be\u2150\u2155\u215f\u2189\u00b2\u00b3\u00b9\u2070\u2074\u207e\u2080\u208e", true)]
    [InlineData("\u32c0\u32c5\u32cb\u3358\u3360\u3370\u33e0\u33f0\u33fe\u3378\u3379\u339f\u33a1\u33a6\u33a8\u33af", true)]
    [InlineData("\u00bb\u00bf\u214f\u2160\u2188\u218a\u00b1\u00b4\u00b8\u00ba\u206f\u208f\u2071\u207f", false)]
    [InlineData("\u32bf", true)] // a list mark, right before the months
    [InlineData("\u32cc\u3357\u3371\u33df\u33ff\u3377\u337a\u339e\u33a7\u33a9\u33ae\u33b0" + "1a", false)]
    public void What_normalising_would_turn_into_digits_is_known(string characters, bool are) =>
        Assert.All(characters, c => Assert.Equal((c, are), (c, Characters.IsDigitInDisguise(c))));

    [Theory]
    [InlineData("0189②½²Ⅳ㊄\u32c0\u32cb\u3358\u3370\u33e0\u33fe", true)]
    [InlineData("/:aあ〇十一\u0080", false)]
    public void Anything_that_may_be_a_number_is_number_like(string characters, bool are) =>
        Assert.All(characters, c => Assert.Equal((c, are), (c, Characters.IsNumberLike(c))));

    [Theory]
    [InlineData("件0", true)]
    [InlineData("9", true)]
    [InlineData("", false)]
    [InlineData("①件", false)]
    public void Only_digits_are_digits(string text, bool has) => Assert.Equal(has, Characters.HasDigit(text));

    [Fact]
    public void Numbers_in_kanji_are_those_of_everyday_texts() =>
        Assert.All("一二三四五六七八九十百千万億兆", c => Assert.True(Characters.KanjiNumbers.Contains(c)));
}
