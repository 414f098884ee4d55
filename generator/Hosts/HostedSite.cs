using System.Collections.Immutable;
using PlanSite.Index;

namespace PlanSite.Hosts;

/// <summary>What the settings of a server say of a site, whatever the server.</summary>
/// <param name="Address">The site's, with a closing slash.</param>
/// <param name="Policy">What its pages may load and from where, as in the pages themselves.</param>
/// <param name="IsCompressed">Whether compressed files stand beside the files.</param>
/// <param name="Pages">Where pages stand that nobody may frame: <c>plans/*</c>, <c>en/plans/*</c>, single ones by their address.</param>
/// <param name="Kept">Folders whose files never change, named after their content.</param>
internal sealed record HostedSite(string Address, string Policy, bool IsCompressed, ImmutableArray<string> Pages, ImmutableArray<string> Kept)
{
    /// <summary>For browsers: ask each time whether the file is still the same one.</summary>
    public const string Asked = "no-cache";

    /// <summary>For browsers: keep the file for a year, and do not ask.</summary>
    public const string ForEver = "public, max-age=31536000, immutable";

    /// <summary>
    /// A pattern of <see cref="Kept"/> and of its likes of former publishings, from the site on, for servers that can look for one.
    /// </summary>
    public const string KeptPattern = "(assets|search/[0-9a-f]+)/";

    /// <summary>Headers that every answer has.</summary>
    public static readonly ImmutableArray<(string Name, string Value)> Always =
        [("X-Content-Type-Options", "nosniff"), ("Referrer-Policy", "strict-origin-when-cross-origin")];

    /// <summary>The header with <see cref="Policy"/> or <see cref="PolicyOfUnframed"/>.</summary>
    public const string PolicyName = "Content-Security-Policy";

    /// <summary>The same for pages that nobody may frame: only a header can say that.</summary>
    public string PolicyOfUnframed => Policy + "; frame-ancestors 'none'";

    /// <summary>The way from the server's root to the site, with a slash at both ends: <c>/plans/</c>.</summary>
    public string Way => Uri.UnescapeDataString(new Uri(Address).AbsolutePath);

    /// <summary>The page for what does not exist, from the server's root on.</summary>
    public string NotFound => Way + Routes.NotFound;

    /// <summary>The first lines of the settings, without marks of a comment. No two hyphens: they would end a comment of XML.</summary>
    public IEnumerable<string> Head(string option) =>
    [
        $"{Address} の設定です。PlanSite の build が {option} のために書きました。",
        "build のたびに書きなおします。手を入れたものは書きかえずに残します。",
    ];

    /// <summary>Whether the way holds nothing that the settings of any server could take for something else.</summary>
    public static bool IsPlain(string address) => Uri.UnescapeDataString(new Uri(address).AbsolutePath)
        .All(c => char.IsAsciiLetterOrDigit(c) || c is '/' or '-' or '.' or '_' or '~' || (c > 127 && char.IsLetterOrDigit(c)));
}
