using System.Collections.Immutable;
using PlanSite.Diagnostics;
using PlanSite.Files;
using PlanSite.Index;
using PlanSite.Load;
using PlanSite.Model;
using PlanSite.Validate;

namespace PlanSite.Tests.Support;

/// <summary>Reads content for tests.</summary>
internal static class Content
{
    /// <summary>The small invented plan that most tests start from, under <c>content/</c>.</summary>
    public static MemoryFileSystem Small() => new MemoryFileSystem().WithFolder(Repository.Fixture("small"), "content");

    public static (Site? Site, ImmutableArray<Diagnostic> Found) Read(IReadFiles files, string folder = "content")
    {
        var bag = new DiagnosticBag();
        var site = ContentLoader.Load(files, folder, bag) is { } sources ? ContentValidator.Validate(sources, Routes.WordsBelowPlans, bag) : null;
        return (site, bag.Sorted());
    }

    /// <summary>The site of a folder that must be without errors.</summary>
    public static Site Valid(IReadFiles files, string folder = "content")
    {
        var (site, found) = Read(files, folder);
        Assert.True(site is not null, string.Join('\n', found.Select(d => $"{d.Span} {d.Rule.Code} {d.Message}")));
        return site;
    }
}
