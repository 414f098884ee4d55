using System.Diagnostics;
using PlanSite.Diagnostics;
using PlanSite.Templates;

namespace PlanSite.Tests.WholeSite;

/// <summary>A theme whose layout is too much work, over all pages of the real content: the build ends as soon as it is known.</summary>
[Collection(Alone.Name)]
public sealed class EndlessThemeTests
{
    private const string Layout = "themes/default/layouts/site.sbn-html";

    private static readonly Lazy<TimeSpan> Sound = new(() => TimeOf("", out _));

    [Theory]
    [InlineData("{{ while true }}{{ end }}")]
    [InlineData("{{ while true }}{{ x = 1 }}{{ end }}")]
    [InlineData("{{ func f }}{{ f }}{{ end }}{{ f }}")]
    [InlineData("{{ for i in 1..900000 }}{{ x = i }}{{ end }}")]
    [InlineData("{{ for i in 1..60000 }}{{ x = i }}{{ end }}")]
    [InlineData("{{ x = 'aaaaaaaaaa'; for i in 1..16; x = x + x; end; for i in 1..900000; y = x + 'b'; end }}")]
    public void Too_much_work_on_every_page_ends_the_build_and_not_after_hours(string work)
    {
        var sound = Sound.Value;
        var endless = TimeOf(work, out var found);
        Assert.Contains(found, d => d.Rule == ThemeRules.EndlessPage);
        Assert.True(endless < (3 * sound) + TimeSpan.FromSeconds(10), $"{endless} where a sound theme takes {sound}");
    }

    private static TimeSpan TimeOf(string work, out IReadOnlyList<Diagnostic> found)
    {
        var disk = RealSite.Sources();
        disk.With(Layout, work + disk.Text(Layout));
        var bag = new DiagnosticBag();
        var clock = Stopwatch.StartNew();
        Build.Run(new BuildOptions("content", "themes/default", "site", null), disk, bag);
        found = bag.Sorted();
        return clock.Elapsed;
    }
}
