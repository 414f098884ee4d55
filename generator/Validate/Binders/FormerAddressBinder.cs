using System.Collections.Immutable;
using PlanSite.Diagnostics;
using PlanSite.Model;
using PlanSite.Shapes;

namespace PlanSite.Validate;

/// <summary>Reads what became of addresses: <c>moved</c> and <c>ended</c>.</summary>
internal static class FormerAddressBinder
{
    private const string Index = "index.html";

    /// <summary>Null when an address cannot be one, which is reported.</summary>
    public static Moved? Moved(MapReader<MovedShape> map)
    {
        var (from, to) = (Address(map, MovedShape.From), Address(map, MovedShape.To));
        if (from is null || to is null) return null;
        if (from.Contains('#', StringComparison.Ordinal) == to.Contains('#', StringComparison.Ordinal) && from != to)
            return new Moved(from, to, map.SpanOf(MovedShape.From));
        Report(map.Bag, map.SpanOf(MovedShape.To), from == to ? "from と to が同じ番地です。" : "from と to の一方だけに # があります。");
        return null;
    }

    /// <summary>Null when the address cannot be one, which is reported.</summary>
    public static Ended? Ended(MapReader<EndedShape> map) => Address(map, EndedShape.Address) is { } address
        ? new Ended(address, map.Year(EndedShape.Year, lateHeisei: false), map.RequiredText(EndedShape.Reason), map.SpanOf(EndedShape.Address))
        : null;

    /// <summary>From the root of the site on, however it was copied: with a slash before it, index.html behind it, without its last slash.</summary>
    private static string? Address<T>(MapReader<T> map, Shape<T>.TextKey key)
        where T : Shape<T>, IShape
    {
        var text = map.RequiredText(key);
        if (text.Length == 0) return null;
        var (path, place) = text.IndexOf('#', StringComparison.Ordinal) is >= 0 and var hash ? (text[..hash], text[hash..]) : (text, "");
        path = path.TrimStart('/');
        if (path.EndsWith("/" + Index, StringComparison.Ordinal)) path = path[..^Index.Length];
        var last = path[(path.LastIndexOf('/') + 1)..];
        if (last.Length > 0 && !last.Contains('.', StringComparison.Ordinal)) path += "/";
        if (IsInTheSite(path) && place != "#") return path + place;
        Report(map.Bag, map.SpanOf(key), $"{key.Name}「{text}」は、このサイトの番地ではありません。");
        return null;
    }

    private static bool IsInTheSite(string path)
    {
        ImmutableArray<string> parts = [.. path.TrimEnd('/').Split('/')];
        return path.Length > 0 && !path.AsSpan().ContainsAny('?', '\\', ':') && parts.All(p => p is not ("" or "." or ".."))
            && !parts.Any(p => p.Any(c => char.IsControl(c) || char.IsWhiteSpace(c)));
    }

    private static void Report(DiagnosticBag bag, SourceSpan span, string problem) => bag.Report(ContentRules.BadFormerAddress, span, problem,
        "公開する番地から後ろを「plans/計画/階層/番号/」のように書いてください。指標は項目の番地に「#指標の ID」を付けます。");
}
