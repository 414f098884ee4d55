using System.Collections.Frozen;
using System.Text;
using System.Text.RegularExpressions;
using PlanSite.Diagnostics;
using PlanSite.Load;
using PlanSite.Model;
using PlanSite.Templates;
using PlanSite.Tests.Support;
using PlanSite.Tests.WholeSite;

namespace PlanSite.Tests.Rendering;

/// <summary>The words of the shipped theme in its languages: the same keys with the same values, and やさしい日本語 that is easy.</summary>
public sealed partial class LanguageWordsTests
{
    /// <summary>
    /// Words that readers who are learning Japanese do not know. They stand in やさしい日本語 only with their meaning in brackets behind them.
    /// </summary>
    private static readonly string[] HardWords =
    [
        "達成", "未達成", "実績", "進捗", "指標", "施策", "財源", "閲覧", "該当", "算出", "判定", "当初", "累計", "概要", "担当部署", "部署", "出典", "引用", "訂正", "分母", "端数",
        "四捨五入", "速報", "暫定", "水準", "許容", "歳入", "歳出", "昇順", "降順", "横断", "評価", "埋め込み", "財政", "推移", "内訳", "期限", "区分", "当てはまる", "後退", "乖離",
        "平均", "版", "見込み", "予算", "決算", "変化率", "ターゲット", "国連", "目次",
    ];

    /// <summary>Hard words within which an easy one stands, and places where the explanation stands around the word.</summary>
    private static readonly string[] Easy = ["出版"];

    public static TheoryData<string> Others => ["en", "ja-easy"];

    [Theory]
    [MemberData(nameof(Others))]
    public void Every_word_of_Japanese_is_there_and_no_other(string language)
    {
        var (japanese, other) = (Words("ja"), Words(language));
        Faults.None(japanese.Keys.Except(other.Keys).Order(StringComparer.Ordinal));
        Faults.None(other.Keys.Except(japanese.Keys).Order(StringComparer.Ordinal));
    }

    /// <summary>How a language writes years and dates is its own matter.</summary>
    [Theory]
    [MemberData(nameof(Others))]
    public void Every_word_has_the_places_for_values_that_Japanese_has(string language)
    {
        var (japanese, other) = (Words("ja"), Words(language));
        Faults.None(japanese.Keys.Where(k => !k.StartsWith("format_", StringComparison.Ordinal) && other.ContainsKey(k))
            .Where(k => !PlacesOf(japanese[k]).SetEquals(PlacesOf(other[k]))).Select(k => $"{k}: {japanese[k]} / {other[k]}"));
    }

    [Fact]
    public void Easy_Japanese_explains_the_hard_words_that_it_uses() =>
        Faults.None(Words("ja-easy").SelectMany(w => HardIn(w.Value).Select(hard => $"{w.Key}: {hard} in {w.Value}")));

    [Theory]
    [InlineData("市の評価です。", "評価")]
    [InlineData("評価（よい・わるいの印）です。", "")]
    [InlineData("目標に届きました。", "")]
    [InlineData("達成率（目標の何％か）と実績", "実績")]
    public void A_hard_word_without_its_meaning_is_found(string text, string hard) => Assert.Equal(hard, string.Join(' ', HardIn(text)));

    /// <summary>A reader takes in one thing at a time.</summary>
    [Fact]
    public void Easy_Japanese_has_short_sentences() => Faults.None(Words("ja-easy")
        .SelectMany(w => Bracketed().Replace(Place().Replace(w.Value, "○"), "").Split('。').Where(s => s.Length > 60).Select(s => $"{w.Key}: {s}")));

    /// <summary>Polite and plain: です and ます.</summary>
    [Fact]
    public void Easy_Japanese_is_polite() => Faults.None(Words("ja-easy").Where(w => Blunt().IsMatch(w.Value)).Select(w => $"{w.Key}: {w.Value}"));

    /// <summary>Also those of the goals, whose names are the same in every way to write Japanese.</summary>
    [Fact]
    public void Every_kanji_of_easy_Japanese_has_a_reading()
    {
        var readings = new Readings(Read("readings", "ja-easy"));
        Faults.None(Words("ja-easy").Where(w => Uncovered(w.Value).Any(PlanSite.Values.Scripts.IsKanji)).Select(w => $"{w.Key}: {Uncovered(w.Value)}"));
        Faults.None(SdgGoal.All.SelectMany(g => new[] { g.Name, g.EasyAbout }).Where(w => Uncovered(w).Any(PlanSite.Values.Scripts.IsKanji)).Select(Uncovered));

        string Uncovered(string text)
        {
            var written = new StringBuilder();
            readings.Write(written, Place().Replace(text, "1"));
            return Ruby().Replace(written.ToString(), "");
        }
    }

    [Fact]
    public void Readings_are_written_in_hiragana_and_belong_to_kanji() => Faults.None(Read("readings", "ja-easy")
        .Where(r => !Kana().IsMatch(r.Value) || !PlanSite.Values.Scripts.IsKanji(r.Key.TrimStart('#')[0])).Select(r => $"{r.Key}: {r.Value}"));

    [Fact]
    public void A_way_to_write_a_language_says_what_it_lacks_in_the_language_itself()
    {
        var (theme, found) = Load("ja-easy", "language_name: やさしい日本語\nlanguage_tag: ja-x-easy\nhome: はじめ\n");
        Assert.Equal("はじめ", theme.Strings["ja-easy"]["home"]);
        Assert.Equal(theme.Strings["ja"]["skip"], theme.Strings["ja-easy"]["skip"]);
        Assert.Empty(found);
    }

    [Fact]
    public void Another_language_must_have_every_word()
    {
        var (_, found) = Load("pt", "language_name: Português\nhome: Início\n");
        Assert.NotEmpty(found);
        Assert.All(found, d => Assert.Equal("PS0708", d.Rule.Code));
    }

    private static (Theme Theme, IReadOnlyList<Diagnostic> Found) Load(string language, string words)
    {
        var bag = new DiagnosticBag();
        var disk = new MemoryFileSystem().WithFolder(Path.Combine(Repository.Root, "themes"), "themes");
        disk.WriteBytes("themes/own/theme.yaml", "name: own\nextends: default\n"u8);
        disk.WriteBytes($"themes/default/strings/{language}.yaml", Encoding.UTF8.GetBytes(words));
        return (ThemeLoader.Load(disk, "themes/own", bag)!, bag.Sorted());
    }

    private static IEnumerable<string> HardIn(string text)
    {
        var said = Easy.Aggregate(text, (t, e) => t.Replace(e, "", StringComparison.Ordinal));
        return HardWords.Where(w => said.Contains(w, StringComparison.Ordinal) && !Explained(said, w)).Where(w => !HardWords.Any(o =>
            o.Length > w.Length && o.Contains(w, StringComparison.Ordinal) && said.Contains(o, StringComparison.Ordinal)));
    }

    /// <summary>Brackets follow the word itself or the longer word that it is part of, every time that it stands there.</summary>
    private static bool Explained(string text, string word)
    {
        var without = Regex.Replace(text, $"[^、。（）「」\\s]*{Regex.Escape(word)}[^、。（）「」はがをのでにと\\s]*（[^）]+）", "", RegexOptions.None, TimeSpan.FromSeconds(1));
        return !without.Contains(word, StringComparison.Ordinal);
    }

    private static HashSet<string> PlacesOf(string text) => [.. Place().Matches(text).Select(m => m.Value)];

    private static FrozenDictionary<string, string> Words(string language) => Read("strings", language);

    private static FrozenDictionary<string, string> Read(string folder, string language)
    {
        var bag = new DiagnosticBag();
        var file = Path.Combine(Repository.Root, "themes", "default", folder, language + ".yaml");
        var map = Assert.IsType<YamlMap>(YamlReader.Read(file, File.ReadAllBytes(file), bag));
        Assert.Empty(bag.Sorted());
        return map.Entries.ToFrozenDictionary(e => e.Key, e => ((YamlScalar)e.Value).Value);
    }

    [GeneratedRegex(@"\{[a-z_]+\}", RegexOptions.None, 1000)]
    private static partial Regex Place();

    [GeneratedRegex("<ruby>.*?</ruby>", RegexOptions.None, 1000)]
    private static partial Regex Ruby();

    [GeneratedRegex("（[^）]*）", RegexOptions.None, 1000)]
    private static partial Regex Bracketed();

    [GeneratedRegex("(である|とする|したもの|べき|ない|だ)。", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Blunt();

    [GeneratedRegex("^[ぁ-ゖー、]+$", RegexOptions.None, 1000)]
    private static partial Regex Kana();
}
