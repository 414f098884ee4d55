using System.Collections.Frozen;
using System.Collections.Immutable;
using PlanSite.Diagnostics;
using PlanSite.Index;

namespace PlanSite.Inspect;

/// <summary>Follows every address that the site names.</summary>
/// <param name="files">All that the site holds, by path.</param>
/// <param name="ids">Places of the pages, by path of the page.</param>
/// <param name="first">The first page, which says where the site is published, where the site knows that.</param>
internal sealed class SiteLinks(FrozenSet<string> files, FrozenDictionary<string, FrozenSet<string>> ids, ProducedPage first)
{
    /// <summary>For sites that do not know where they are published; nobody is ever asked for it.</summary>
    private static readonly Uri Nowhere = new("https://site.invalid/somewhere/");

    private const string Allowed = "テーマが許しています。読む人が何を見たか、よそに知られてもよいか確かめてください。";

    private static readonly ImmutableArray<string> Outward = ["http", "https", "mailto", "tel", "data"];

    private readonly Uri _root = Uri.TryCreate(first.Canonical, UriKind.Absolute, out var own) ? own : Nowhere;

    /// <summary>What is wrong with the addresses of a page.</summary>
    public IEnumerable<PageFault> Of(ProducedPage page) =>
        page.References.Where(r => !IsScript(r.Value)).Select(r => FaultOf(page, r)).OfType<PageFault>();

    /// <summary>What is wrong with an address in a file that is no page; null when it is right.</summary>
    /// <param name="path">The file.</param>
    /// <param name="value">The address as it is written.</param>
    /// <param name="directives">Which parts of a page's policy may be asked about it.</param>
    /// <param name="place">Where.</param>
    public PageFault? FaultOf(string path, string value, ReadOnlySpan<string> directives, SourceSpan place)
    {
        PageFault Fault(Rule rule, string message, string remedy) => new(null, new Diagnostic(rule, place, message, remedy));

        if (Resolve(path, value) is not { } target) return Fault(PageRules.BrokenLink, NoAddress(value), "住所を直してください。");
        if (target.Scheme == "data") return null;
        if (target.Host != _root.Host)
        {
            var isAllowed = false;
            foreach (var directive in directives) isAllowed |= first.Policy.Allows(directive, target);
            return isAllowed ? Fault(PageRules.AllowedHost, Elsewhere(target), Allowed)
                : Fault(PageRules.OtherHost, Elsewhere(target), "ファイルを assets に置いて、ここからの住所で指してください。policy がブラウザーに止めさせます。");
        }

        return PathOf(target) is { } file && files.Contains(file) ? null
            : Fault(PageRules.BrokenLink, NoFile(target), "ある所に直すか、ファイルを assets に置いてください。");
    }

    private PageFault? FaultOf(ProducedPage page, PageReference reference)
    {
        PageFault Fault(Rule rule, string message, string remedy) => page.Fault(reference, rule, message, remedy);

        var value = reference.Value;
        if (value.Length == 0 && reference.Use is not ReferenceUse.Sends)
            return Fault(PageRules.BrokenLink, $"<{reference.Element}> の {reference.Attribute} が空です。", "住所を書くか、要らなければ消してください。");
        if (Resolve(page.Path, value) is not { } target || !Outward.Contains(target.Scheme, StringComparer.Ordinal))
            return Fault(PageRules.BrokenLink, NoAddress(value), "https:// から、またはページから見た住所を書いてください。");
        if (target.Scheme is "mailto" or "tel" or "data") return null;
        if (target.Host != _root.Host) return reference.Use is ReferenceUse.Follows ? null : Foreign(page, reference, target);
        if (PathOf(target) is not { } path)
        {
            // A municipality's other pages may stand on the same server.
            return value.Contains("//", StringComparison.Ordinal) ? null
                : Fault(PageRules.BrokenLink, $"「{value}」は、サイトのフォルダーの外を指しています。", "../ の数を直すか、{{ root }} から書いてください。");
        }

        if (!files.Contains(path)) return Fault(PageRules.BrokenLink, NoFile(target), "ある所に直してください。");
        var place = Uri.UnescapeDataString(target.Fragment.TrimStart('#'));
        if (!IsEverywhere(place) && ids.TryGetValue(path, out var there) && !there.Contains(place))
        {
            return Fault(PageRules.BrokenFragment, $"{(path == page.Path ? "このページ" : $"行き先「{path}」")}に、id「{place}」がありません。",
                "ある id に直すか、行き先のテンプレートに id を書いてください。");
        }

        return IsRooted(value) && page.Path != Routes.NotFound
            ? Fault(PageRules.Rooted, $"「{value}」は、サイトをフォルダーの下に置いたときや、ディスクから開いたときに切れます。", "{{ root }} から始め、index.html まで書いてください。")
            : null;
    }

    private static PageFault Foreign(ProducedPage page, PageReference reference, Uri target)
    {
        var isSent = reference.Use is ReferenceUse.Sends;
        var message = isSent ? $"入力が、よそのサーバー「{target.Host}」に送られます。" : Elsewhere(target);
        if (page.Policy.Allows(reference.Directive, target)) return page.Fault(reference, PageRules.AllowedHost, message, Allowed);
        return page.Fault(reference, PageRules.OtherHost, message,
            (isSent ? "送り先をサイトの中にしてください。" : "ファイルを assets に置いて {{ asset \"名前\" }} で指してください。")
                + $"よそのままにするなら、theme.yaml の policy の {reference.Directive} に書きます。");
    }

    private static string NoAddress(string value) => $"「{value}」は、住所として読めません。";

    private static string Elsewhere(Uri target) => $"よそのサーバー「{target.Host}」から読み込みます: {target.AbsoluteUri}";

    private string NoFile(Uri target) => $"「{PathOf(target) ?? target.AbsoluteUri}」が、サイトにありません。";

    /// <summary>Where nobody knows the site's place, its root is that of its server.</summary>
    private Uri? Resolve(string from, string value)
    {
        var isOfServer = value.StartsWith('/') && !value.StartsWith("//", StringComparison.Ordinal);
        var known = _root == Nowhere && isOfServer ? _root.AbsolutePath + value[1..] : value;
        return Uri.TryCreate(new Uri(_root, string.Join('/', from.Split('/').Select(Uri.EscapeDataString))), known, out var target) ? target : null;
    }

    /// <summary>The file that an address means; null outside the site.</summary>
    private string? PathOf(Uri target) => target.AbsolutePath.StartsWith(_root.AbsolutePath, StringComparison.Ordinal)
        ? Routes.FileOf(Uri.UnescapeDataString(target.AbsolutePath)[_root.AbsolutePath.Length..]) : null;

    private static bool IsEverywhere(string place) => place is "" or "top" || place.StartsWith(":~:", StringComparison.Ordinal);

    /// <summary>A path from the server's root breaks below a folder; a folder's name alone opens a listing from a disk.</summary>
    private static bool IsRooted(string value)
    {
        var path = value.Split('#', '?')[0];
        return !path.Contains("//", StringComparison.Ordinal) && (path.StartsWith('/') || path.EndsWith('/') || path is "." or "..");
    }

    /// <summary>Told as code that is inline.</summary>
    public static bool IsScript(string value) => value.StartsWith("javascript:", StringComparison.OrdinalIgnoreCase);
}
