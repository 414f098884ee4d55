using System.Collections.Concurrent;
using PlanSite.Diagnostics;
using PlanSite.Files;
using PlanSite.Pages.Wording;
using PlanSite.Templates;

namespace PlanSite.Tests.Support;

/// <summary>The words of the shipped theme.</summary>
internal static class ThemeWords
{
    private static readonly ConcurrentDictionary<string, Words> Known = new(StringComparer.Ordinal);

    private static readonly Lazy<Theme> Theme = new(() =>
        ThemeLoader.Load(new DiskFileSystem(), Path.Combine(Repository.Root, "themes", "default"), new DiagnosticBag())!);

    public static Words Of(string language) => Known.GetOrAdd(language, l => new Words(Theme.Value, l, new DiagnosticBag()));
}
