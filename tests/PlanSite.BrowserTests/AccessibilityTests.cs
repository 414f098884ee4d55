using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;

namespace PlanSite.BrowserTests;

/// <summary>axe-core finds nothing on any kind of page, however it is looked at. A class for each way, so that they run side by side.</summary>
public abstract class AccessibilityTests(Chromium chromium)
{
    private protected async Task NoViolations(Mode mode)
    {
        await using var visitor = await chromium.VisitAsync(mode);
        var faults = new List<string>();
        foreach (var file in PageKinds.All)
        {
            await visitor.OpenAsync(file);
            if (!mode.Scripts) await visitor.LendScriptsAsync();
            var result = await visitor.Page.RunAxe(new AxeRunOptions { ResultTypes = [ResultType.Violations] });
            faults.AddRange(result.Violations.Select(v => $"{file}: {v.Id}: {v.Help}: {string.Join(" | ", v.Nodes.Take(3).Select(n => n.Html))}"));
            if (!mode.Scripts) await visitor.TakeScriptsAsync();
        }

        Assert.True(faults.Count == 0, string.Join('\n', faults));
    }
}

public sealed class DesktopAccessibilityTests(Chromium chromium) : AccessibilityTests(chromium), IClassFixture<Chromium>
{
    [Fact]
    public Task No_kind_of_page_violates_a_rule_on_a_desktop() => NoViolations(Mode.Desktop);
}

public sealed class PhoneAccessibilityTests(Chromium chromium) : AccessibilityTests(chromium), IClassFixture<Chromium>
{
    [Fact]
    public Task No_kind_of_page_violates_a_rule_on_a_narrow_phone() => NoViolations(Mode.Phone);
}

public sealed class DarkAccessibilityTests(Chromium chromium) : AccessibilityTests(chromium), IClassFixture<Chromium>
{
    [Fact]
    public Task No_kind_of_page_violates_a_rule_in_the_dark() => NoViolations(Mode.Dim);
}

public sealed class PlainAccessibilityTests(Chromium chromium) : AccessibilityTests(chromium), IClassFixture<Chromium>
{
    [Fact]
    public Task No_kind_of_page_violates_a_rule_without_scripts() => NoViolations(Mode.Plain);
}
