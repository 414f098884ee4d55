using PlanSite.Tests.Support;
using PlanSite.Values;

namespace PlanSite.Tests.Values;

/// <summary>A word says the same wherever it stands beside a number, over all words of the lexicon and all forms of both tables.</summary>
public class LexiconTests
{
    private static readonly ValueReader Reader = new(UnitTable.Default);

    /// <summary>Every form that says a number, and has room for one more word: no footnote or note that would take it in.</summary>
    private static readonly Form[] Forms =
    [
        .. TextTable.Rows("printed-values.tsv", 1).Concat(TextTable.Rows("other-forms.tsv", 1)).Select(row => new Form(row[0])).Where(f => f.HasRoom),
    ];

    public static TheoryData<string> WordsOfSeveralPlaces => [.. OfNumbers().Where(w => Places(w).Count() > 1).Select(w => w.Text)];

    public static TheoryData<string> WordsThatChangeTheNumber =>
        [.. Lexicon.All.Where(w => w.Places.HasFlag(WordPlaces.Bracket) && Says(w) is null).Select(w => w.Text)];

    public static TheoryData<string> NamesWithDigits => [.. Lexicon.All.Where(w => w.Meaning is WordMeaning.Name).Select(w => w.Text)];

    [Theory]
    [Trait("Time", "Long")]
    [MemberData(nameof(WordsOfSeveralPlaces))]
    public void A_word_says_the_same_before_behind_and_in_brackets(string text)
    {
        var word = OfNumbers().Single(w => w.Text == text);
        var wrong =
            from form in Forms
            from place in Places(word)
            from printed in form.Written(word, place)
            let read = Form.Saying(Reader.Read(printed), "")
            where read != form.Saying(word) && !(read == "refused" && form.MayRefuse(word, place))
            select $"{printed}: {read}, not {form.Saying(word)}";
        if (wrong.Any()) Assert.Fail(string.Join('\n', wrong));
    }

    [Theory]
    [InlineData("概算", "about")]
    [InlineData("概算値", "about")]
    [InlineData("概数", "about")]
    [InlineData("速報値", "provisional")]
    [InlineData("暫定値", "provisional")]
    [InlineData("見込み", "provisional")]
    [InlineData("見込", "provisional")]
    [InlineData("仮集計", "provisional")]
    [InlineData("仮", "provisional")]
    [InlineData("予定", "provisional")]
    [InlineData("未確定", "provisional")]
    [InlineData("延べ", "")]
    [InlineData("累計", "")]
    [InlineData("合計", "")]
    [InlineData("平均", "")]
    [InlineData("確定値", "")]
    [InlineData("推計値", "")]
    [InlineData("参考値", "")]
    public void Ten_cases_are_ten_cases_wherever_the_word_stands(string word, string flag)
    {
        string[] all =
        [
            $"10件{word}", $"10件 {word}", $"10件({word})", $"10件（{word}）", $"10件 （{word}）", $"10件【{word}】", $"{word}10件", $"{word} 10件", $"{word}：10件",
            $"({word})10件", $"（{word}） 10件",
        ];
        var expected = (flag + $" [{word}]").Trim();
        Assert.All(all, printed => Assert.Equal($"{printed}: 10 件 {expected}", $"{printed}: {Written.Core(Reader.Read(printed))} {Written.Rest(Reader.Read(printed))}"));
    }

    /// <summary>10件(以上) is no ten with a note, nor is (減)5件 five.</summary>
    [Theory]
    [MemberData(nameof(WordsThatChangeTheNumber))]
    public void A_bound_or_change_in_brackets_is_refused_on_either_side(string word)
    {
        string[] all = [$"10件({word})", $"10件（{word}）", $"({word})10件", $"（{word}） 10件"];
        Assert.All(all, printed => Assert.Equal((printed, "refused"), (printed, Written.Core(Reader.Read(printed)))));
    }

    [Theory]
    [MemberData(nameof(NamesWithDigits))]
    public void Digits_of_a_name_are_no_number(string name)
    {
        Assert.Equal($"stage {name}調査", Written.Core(Reader.Read(name + "調査")));
        Assert.Equal("refused", Written.Core(Reader.Read(name + "5調査")));
        if (char.IsAsciiLetter(name[0])) Assert.Equal("10 t", Written.Core(Reader.Read(name + "排出量 10t")));
    }

    /// <summary>As a word that is not folded would never be found, and of two with one place only one would be.</summary>
    [Fact]
    public void Every_word_can_be_found_in_its_place()
    {
        Assert.All(Lexicon.All, word => Assert.Equal(ValueFolding.Full(word.Text), word.Text));
        var places = Enum.GetValues<WordPlaces>().Where(p => p is not (WordPlaces.None or WordPlaces.Words));
        var twice = places.SelectMany(place => Lexicon.All.Where(w => w.Places.HasFlag(place)).GroupBy(w => w.Text).Where(g => g.Count() > 1)
            .Select(g => $"{g.Key} {place}"));
        Assert.Empty(twice);
    }

    private static IEnumerable<LexiconWord> OfNumbers() => Lexicon.All.Where(w => Says(w) is not null && Places(w).Any());

    private static IEnumerable<WordPlaces> Places(LexiconWord word) =>
        new[] { WordPlaces.Before, WordPlaces.Behind, WordPlaces.Bracket }.Where(p => word.Places.HasFlag(p));

    /// <summary>What a word adds to a number; null for words that make it another.</summary>
    private static string? Says(LexiconWord word) => word.Meaning switch
    {
        WordMeaning.Plain => "",
        WordMeaning.Approximate => "about",
        WordMeaning.Provisional => "provisional",
        WordMeaning.Each => "each",
        _ => null,
    };

    /// <summary>A printed form and what it says without one more word.</summary>
    private sealed class Form(string printed)
    {
        private readonly PlanValue _value = Reader.Read(printed);

        public bool HasRoom => _value.Kind.IsAmount() && _value is { Note: null, Details.IsEmpty: true } && !printed.Contains('*') && printed[^1] != '。';

        public string Saying(LexiconWord word) => Saying(_value, Says(word));

        /// <summary>
        /// A word behind may come after what ends a number (2回以上/年), or need a listed unit; one before may stand before words that must be
        /// alone (年2回, -3). The other places have no excuse.
        /// </summary>
        public bool MayRefuse(LexiconWord word, WordPlaces place) => place switch
        {
            WordPlaces.Bracket => false,
            WordPlaces.Behind => word.NeedsListedUnit || printed.Contains("以上/", StringComparison.Ordinal),
            _ => !IsBare,
        };

        public IEnumerable<string> Written(LexiconWord word, WordPlaces place) => place switch
        {
            WordPlaces.Bracket => [$"{printed}({word.Text})", $"{printed}（{word.Text}）", $"{printed} 【{word.Text}】"],
            WordPlaces.Behind => [printed + word.Text],
            _ => IsBare ? [word.Text + printed, $"{word.Text} {printed}", $"({word.Text}){printed}"] : [$"{word.Text} {printed}"],
        };

        /// <summary>True when the number stands first: not for 延べ7件, 3年生20回 or △5%.</summary>
        private bool IsBare => char.IsDigit(printed[0]) && _value.Qualifier.Length == 0 && _value.Parts.IsEmpty;

        public static string Saying(PlanValue value, string? more)
        {
            if (value.Kind is ValueKind.Unread) return "refused";
            var numbers = value.Parts.IsEmpty ? Values.Written.Core(value) : string.Join("; ", value.Parts.Select(p => p.Quantity));
            return $"{numbers} {value.Bound}{(value.Approximate || more == "about" ? " about" : "")}"
                + $"{(value.Provisional || more == "provisional" ? " provisional" : "")}{(value.Each || more == "each" ? " each" : "")}";
        }
    }
}
