using PlanSite.Values;

namespace PlanSite.Tests.Values;

/// <summary>Addresses among the words of a contact lead on; all other words stay as they are written.</summary>
public class ContactPiecesTests
{
    [Theory]
    [InlineData("総務課", "総務課")]
    [InlineData("電話 0463-94-4845（代表）", "電話 |[0463-94-4845→tel:0463-94-4845]|（代表）")]
    [InlineData("企画課 電話 0463-94-4845、メール kikaku@city.example（奥付）",
        "企画課 電話 |[0463-94-4845→tel:0463-94-4845]|、メール |[kikaku@city.example→mailto:kikaku@city.example]|（奥付）")]
    [InlineData("TEL.0463-94-4845 / FAX.0463-93-2689", "TEL.|[0463-94-4845→tel:0463-94-4845]| / FAX.0463-93-2689")]
    [InlineData("ファクス: 0463-93-2689", "ファクス: 0463-93-2689")]
    [InlineData("電話 03-1234-5678、ファックス03-1234-5679", "電話 |[03-1234-5678→tel:03-1234-5678]|、ファックス03-1234-5679")]
    [InlineData("問い合わせ https://city.example/ask?a=1 から", "問い合わせ |[https://city.example/ask?a=1→https://city.example/ask?a=1]| から")]
    [InlineData("soumu@city.example", "[soumu@city.example→mailto:soumu@city.example]")]
    [InlineData("tel:0463-94-4711", "[0463-94-4711→tel:0463-94-4711]")]
    [InlineData("https://city.example/", "[https://city.example/→https://city.example/]")]
    [InlineData("〒259-1188 1-23-456", "〒259-1188 1-23-456")] // no telephone numbers
    [InlineData("契約 20-0463-94-4845", "契約 20-0463-94-4845")]
    [InlineData("a@b", "a@b")]
    public void Addresses_lead_on(string contact, string expected) => Assert.Equal(
        expected, string.Join('|', ContactText.PiecesOf(contact).Select(p => p.Address is { } a ? $"[{p.Text}→{a.Text}]" : p.Text)));

    [Theory]
    [InlineData(null, null)]
    [InlineData("電話 0463-94-4845", null)]
    [InlineData("mailto:soumu@city.example?subject=x", "soumu@city.example")]
    [InlineData("課 a@city.example、b@city.example", "a@city.example")]
    public void The_first_mail_address_is_found(string? contact, string? mail) => Assert.Equal(mail, ContactText.MailOf(contact));
}
