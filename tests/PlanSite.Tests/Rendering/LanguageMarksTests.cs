using System.Collections.Frozen;
using PlanSite.Templates;

namespace PlanSite.Tests.Rendering;

/// <summary>What is marked on a finished page where the text itself tells its language, and what stays as the template wrote it.</summary>
public sealed class LanguageMarksTests
{
    public static TheoryData<string, string, string> OfEnglish => new()
    {
        { "Japanese within a sentence", "<p>Results of 総合計画 for FY2022</p>", "<p>Results of <span lang=\"ja\">総合計画</span> for FY2022</p>" },
        { "numbers between Japanese belong to it", "<p>第2次の計画 (2022)</p>", "<p><span lang=\"ja\">第2次の計画</span> (2022)</p>" },
        { "brackets and stops belong to it", "<p>see 「見本町」。 Then</p>", "<p>see <span lang=\"ja\">「見本町」。</span> Then</p>" },
        { "two runs", "<p>町 and 市</p>", "<p><span lang=\"ja\">町</span> and <span lang=\"ja\">市</span></p>" },
        { "no Japanese", "<p>1,200 × 3 – ◎ &amp; £</p>", "<p>1,200 × 3 – ◎ &amp; £</p>" },
        { "what is marked stays", "<b lang=\"ja\">町<i>村</i></b> 市", "<b lang=\"ja\">町<i>村</i></b> <span lang=\"ja\">市</span>" },
        { "the same element within", "<p lang=\"ja\">町</p><div lang=\"ja\"><div>村</div>里</div>市", "<p lang=\"ja\">町</p><div lang=\"ja\"><div>村</div>里</div><span lang=\"ja\">市</span>" },
        { "attributes", "<a title=\"町\" href=\"x\">go</a>", "<a title=\"町\" href=\"x\">go</a>" },
        { "a greater-than in an attribute", "<a title=\"a > 町\">市</a>", "<a title=\"a > 町\"><span lang=\"ja\">市</span></a>" },
        { "scripts and styles", "<script>町</script><style>/*町*/</style>", "<script>町</script><style>/*町*/</style>" },
        { "the title of the window", "<title>町</title>", "<title>町</title>" },
        { "a choice", "<option value=\"1\">健康課</option>", "<option value=\"1\" lang=\"ja\">健康課</option>" },
        { "a choice of both languages", "<option>健康課 (health)</option>", "<option>健康課 (health)</option>" },
        { "a drawing", "<svg><title>町</title><text x=\"1\">町 4</text></svg>", "<svg><title lang=\"ja\">町</title><text x=\"1\"><tspan lang=\"ja\">町</tspan> 4</text></svg>" },
        { "a drawing within a drawing", "<svg><svg><path/></svg><text>町</text></svg>市", "<svg><svg><path/></svg><text><tspan lang=\"ja\">町</tspan></text></svg><span lang=\"ja\">市</span>" },
        { "behind a drawing", "<svg><path d=\"M0\"/></svg>町", "<svg><path d=\"M0\"/></svg><span lang=\"ja\">町</span>" },
        { "elements without end", "<br>町<img alt=\"村\">", "<br><span lang=\"ja\">町</span><img alt=\"村\">" },
        { "the language of the page itself", "<html lang=\"en\"><p>町</p></html>", "<html lang=\"en\"><p><span lang=\"ja\">町</span></p></html>" },
    };

    [Theory]
    [MemberData(nameof(OfEnglish))]
    public void Japanese_is_marked_on_a_page_of_another_language(string why, string page, string marked)
    {
        Assert.NotEmpty(why);
        Assert.Equal(marked, new LanguageMarks(Theme, "en").Set(page));
    }

    public static TheoryData<string, string, string> OfEasyJapanese => new()
    {
        { "the longest word counts", "<p>計画書と計画</p>", "<p><ruby>計画書<rt>けいかくしょ</rt></ruby>と<ruby>計画<rt>けいかく</rt></ruby></p>" },
        { "kana at the end have no reading", "<p>届いた</p>", "<p><ruby>届<rt>とど</rt></ruby>いた</p>" },
        { "behind a digit", "<p>31日の日</p>", "<p>31<ruby>日<rt>にち</rt></ruby>の<ruby>日<rt>ひ</rt></ruby></p>" },
        { "a longer word wins behind a digit too", "<p>4年度 1年</p>", "<p>4<ruby>年度<rt>ねんど</rt></ruby> 1<ruby>年<rt>ねん</rt></ruby></p>" },
        { "a longer word that the list lacks", "<p>日程と計画</p>", "<p>日程と<ruby>計画<rt>けいかく</rt></ruby></p>" },
        { "kanji that the list lacks", "<p>鬱と日</p>", "<p>鬱と<ruby>日<rt>ひ</rt></ruby></p>" },
        { "words of a plan stay as they are", "<p lang=\"ja\">計画</p><p>計画</p>", "<p lang=\"ja\">計画</p><p><ruby>計画<rt>けいかく</rt></ruby></p>" },
        { "where only text may stand", "<title>計画</title><option>計画</option><textarea>計画</textarea>", "<title>計画</title><option>計画</option><textarea>計画</textarea>" },
        { "attributes", "<a aria-label=\"計画\">計画</a>", "<a aria-label=\"計画\"><ruby>計画<rt>けいかく</rt></ruby></a>" },
        { "what is copied by a button", "<p data-copy=\"計画\"><code>計画</code></p>計画", "<p data-copy=\"計画\"><code>計画</code></p><ruby>計画<rt>けいかく</rt></ruby>" },
        { "drawings", "<svg><svg></svg><text>計画</text></svg>", "<svg><svg></svg><text>計画</text></svg>" },
    };

    [Theory]
    [MemberData(nameof(OfEasyJapanese))]
    public void Kanji_get_their_readings_on_a_page_of_a_language_with_readings(string why, string page, string marked)
    {
        Assert.NotEmpty(why);
        Assert.Equal(marked, new LanguageMarks(Theme, "ja-easy").Set(page));
    }

    [Fact]
    public void A_page_in_Japanese_is_handed_on_as_it_is()
    {
        var page = "<p>計画 and plan</p>"u8.ToArray();
        Assert.Same(page, new LanguageMarks(Theme, "ja").Set(page));
    }

    private static Theme Theme { get; } = new()
    {
        Name = "default",
        Templates = FrozenDictionary<string, Template>.Empty,
        Assets = new ThemeAssets(new Dictionary<string, ReadOnlyMemory<byte>>()),
        Policy = ContentPolicy.OfThisSite,
        Strings = new Dictionary<string, FrozenDictionary<string, string>>
        {
            ["ja-easy"] = new Dictionary<string, string> { ["language_tag"] = "ja-x-easy" }.ToFrozenDictionary(),
        }.ToFrozenDictionary(),
        Readings = new Dictionary<string, FrozenDictionary<string, string>>
        {
            ["ja-easy"] = new Dictionary<string, string>
            {
                ["計画"] = "けいかく",
                ["計画書"] = "けいかくしょ",
                ["届いた"] = "とどいた",
                ["日"] = "ひ",
                ["#日"] = "にち",
                ["年"] = "とし",
                ["#年"] = "ねん",
                ["年度"] = "ねんど",
            }.ToFrozenDictionary(),
        }.ToFrozenDictionary(),
    };
}
