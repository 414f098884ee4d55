using PlanSite.Diagnostics;
using PlanSite.Files;
using PlanSite.Pages.Wording;
using PlanSite.Templates;

namespace PlanSite.Tests.Support;

/// <summary>The words of the shipped theme.</summary>
internal static class ThemeWords
{
    public static Words Of(string language)
    {
        var bag = new DiagnosticBag();
        return new Words(ThemeLoader.Load(new DiskFileSystem(), Path.Combine(Repository.Root, "themes", "default"), bag)!, language, bag);
    }
}
