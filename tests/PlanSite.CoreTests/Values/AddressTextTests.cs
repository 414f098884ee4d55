using PlanSite.Values;

namespace PlanSite.Tests.Values;

/// <summary>Why an address or a contact is refused is said in words that staff can act on.</summary>
public class AddressTextTests
{
    [Theory]
    [InlineData("", "空です")]
    [InlineData("https://city.example/\u0001", "見えない文字")]
    [InlineData("https://city.example/\ue000", "見えない文字")] // private use
    [InlineData("https://city.example/\uffff", "見えない文字")] // never assigned
    [InlineData("https://city.example/\ud800", "見えない文字")] // half of a letter
    [InlineData("https://city.example/a b", "空白か改行")]
    [InlineData("https://city.example/！", "全角の英数字")]
    [InlineData("https://city.example/～", "全角の英数字")]
    [InlineData("https://city.example/<", "使えない文字（<")]
    [InlineData("https://city.example/`", "使えない文字（<")]
    [InlineData("https://city.example/?a=1&amp;b=2", "HTML の書き方")]
    [InlineData("https://city.example/?a=1&#1", "HTML の書き方")]
    [InlineData("https://city.example/?a=1&#x", "HTML の書き方")]
    [InlineData("https://city.example/?a=1&#X", "HTML の書き方")]
    [InlineData("https:city.example", "「https:」のあとに // がありません")]
    [InlineData("https://a@city.example", "利用者の名前")]
    [InlineData("https://", "サーバーの名前が読めません")]
    [InlineData("https://city%2Eexample/", "サーバーの名前が読めません")]
    [InlineData("mailto:soumu", "「mailto:」のあとが読めません")]
    [InlineData("tel:x", "「tel:」のあとが読めません")]
    [InlineData("FTP://city.example/", "「ftp:」で始まる形は使えません")]
    [InlineData("//city.example/", "// で始まる形は使えません")]
    [InlineData("www.city.example", "https:// で始まっていません")]
    [InlineData("/%2Fcity.example/", "% で書かれた文字")]
    public void A_refused_address_says_why(string written, string reason)
    {
        Assert.Null(WebAddress.Read(written, out var problem));
        Assert.Contains(reason, problem, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("電話\u0000番号", "見えない文字")]
    [InlineData("&amp;", "HTML の書き方")]
    [InlineData("java script: x", "「javascript:」で始まる形は使えません")]
    [InlineData("/ /evil.example/", "// で始まる形は使えません")]
    [InlineData("https:evil.example", "「https:」のあとに // がありません")]
    public void A_refused_contact_says_why(string contact, string reason) =>
        Assert.Contains(reason, ContactText.ProblemOf(contact), StringComparison.Ordinal);

    [Theory]
    [InlineData("https://city.example/?a=1&b=2")]
    [InlineData("https://city.example/?a=1&")]
    [InlineData("https://city.example/?a=1&;")]
    [InlineData("https://city.example/?a=1&#")]
    [InlineData("https://city.example/?a=1&#top")]
    [InlineData("https://city.example/?a&b&c")]
    public void An_ampersand_alone_is_no_entity(string written) => Assert.NotNull(WebAddress.Read(written, out _));

    [Fact]
    public void The_second_ampersand_may_be_the_entity() => Assert.True(AddressText.HasEntity("?a&b=1&lt;"));

    [Theory]
    [InlineData(2000, true)]
    [InlineData(2001, false)]
    public void An_address_has_at_most_two_thousand_letters(int length, bool isRead)
    {
        var written = "https://city.example/".PadRight(length, 'a');
        Assert.Equal(isRead, WebAddress.Read(written, out var problem) is not null);
        Assert.Equal(!isRead, problem?.Contains("2000 字まで", StringComparison.Ordinal) ?? false);
    }

    [Theory]
    [InlineData("a\u0001b", "a□b")]
    [InlineData("a\u200bb", "a□b")]
    [InlineData("a\tb", "a□b")]
    [InlineData("a b", "a b")]
    public void A_message_shows_what_cannot_be_seen_as_a_box(string text, string shown) => Assert.Equal(shown, AddressText.Shown(text));

    [Fact]
    public void A_message_shows_at_most_eighty_letters()
    {
        Assert.Equal(new string('a', 80), AddressText.Shown(new string('a', 80)));
        Assert.Equal(new string('a', 80) + "…", AddressText.Shown(new string('a', 81)));
    }
}
