using PlanSite.Shapes;
using PlanSite.Values;

namespace PlanSite.Validate;

/// <summary>The gate for addresses: every key of the content that leads somewhere is read here.</summary>
internal static class AddressKeys
{
    private const string Remedy = "https:// か http:// で始まる住所、mailto:、またはサイト内の住所（/about/ のように / から）を書いてください。";

    /// <summary>An address to show or to put into the data; null when not given, or reported.</summary>
    public static string? Link<T>(MapReader<T> map, Shape<T>.LinkKey key)
        where T : Shape<T>, IShape
    {
        if (map.Text(key) is not { Length: > 0 } text) return null;
        var address = WebAddress.Read(text, out var problem);
        if (address is { Kind: not AddressKind.Phone }) return address.Text;
        Report(map, key, text, problem ?? "ここに電話番号は書けません。", Remedy);
        return null;
    }

    /// <summary>An address that others are made from by adding a path, with a closing slash; null when not given, or reported.</summary>
    public static string? Folder<T>(MapReader<T> map, Shape<T>.FolderKey key)
        where T : Shape<T>, IShape
    {
        if (map.Text(key) is not { Length: > 0 } text) return null;
        var address = WebAddress.Read(text, out var problem);
        if (address is { Kind: AddressKind.Web } && !address.Text.AsSpan().ContainsAny('?', '#')) return address.Text.TrimEnd('/') + "/";
        Report(map, key, text, problem ?? "サーバーから始まる住所が要ります。? や # は付けられません。", "https:// から書いてください。");
        return null;
    }

    /// <summary>Whom to ask: words, a telephone number or an address; null when not given, or reported.</summary>
    public static string? Contact<T>(MapReader<T> map, Shape<T>.ContactKey key)
        where T : Shape<T>, IShape
    {
        if (map.Text(key) is not { Length: > 0 } text) return null;
        if (ContactText.ProblemOf(text) is not { } problem) return text;
        Report(map, key, text, problem, "電話番号や課の名前はそのまま、住所なら https://、mailto:、tel: で始めて書いてください。");
        return null;
    }

    private static void Report<T>(MapReader<T> map, Shape<T>.ValueKey key, string text, string problem, string remedy)
        where T : Shape<T>, IShape =>
        map.Bag.Report(ContentRules.BadAddress, map.SpanOf(key), $"{key.Name}「{AddressText.Shown(text)}」は住所として使えません。{problem}", remedy);
}
