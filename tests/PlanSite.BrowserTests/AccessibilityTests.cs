using Deque.AxeCore.Commons;

namespace PlanSite.BrowserTests;

/// <summary>axe-core finds nothing on any kind of page, however it is looked at. A class for each way, so that they run side by side.</summary>
public abstract class AccessibilityTests(Chromium chromium)
{
    private const string Run = """
        async ([only, but]) => (await axe.run(document, {
          resultTypes: ['violations'],
          ...(only ? { runOnly: only } : { rules: { 'target-size': { enabled: true }, ...(but && { [but]: { enabled: false } }) } }),
        })).violations
          .map((v) => `${v.id}: ${v.help}: ${v.nodes.slice(0, 3).map((n) => n.html).join(' | ')}`)
        """;

    private protected Chromium Chromium => chromium;

    private static readonly string Axe = new BundledAxeScriptProvider().GetScript();

    /// <param name="only">The rules that this way of looking can change; null for all.</param>
    /// <param name="but">A rule left out; null for none.</param>
    private protected async Task NoViolations(Mode mode, IEnumerable<string> files, string[]? only = null, string? but = null)
    {
        await using var visitor = await chromium.VisitAsync(mode);
        var faults = new List<string>();
        foreach (var file in files)
        {
            await visitor.OpenAsync(file);
            if (!mode.Scripts) await visitor.LendScriptsAsync();
            faults.AddRange((await ViolationsAsync(visitor, only, but)).Select(v => $"{file}: {v}"));
            if (!mode.Scripts) await visitor.TakeScriptsAsync();
        }

        Assert.True(faults.Count == 0, string.Join('\n', faults));
    }

    internal static async Task<string[]> ViolationsAsync(Visitor visitor, string[]? only = null, string? but = null)
    {
        await visitor.Page.EvaluateAsync(Axe);
        return await visitor.Page.EvaluateAsync<string[]>(Run, new object?[] { only, but });
    }
}

/// <summary>On a desktop, <see cref="StatementTests"/> tries every rule on every kind of page, in all languages when PLANSITE_PROOF is <c>whole</c>.</summary>
public sealed class DesktopAccessibilityTests(Chromium chromium) : AccessibilityTests(chromium), IClassFixture<Chromium>
{
    [Fact]
    public async Task Faults_made_on_purpose_are_found()
    {
        await using var visitor = await Chromium.VisitAsync(Mode.Desktop);
        await visitor.OpenAsync(PageKinds.Measure);
        await visitor.Page.EvaluateAsync("() => { document.documentElement.lang = ''; document.querySelector('h1').style.color = '#ddd'; document.querySelector('label').remove(); }");
        var found = (await ViolationsAsync(visitor)).Select(v => v.Split(':')[0]).Order(StringComparer.Ordinal);
        Assert.Equal(["color-contrast", "html-has-lang", "label"], found);
    }
}

public sealed class PhoneAccessibilityTests(Chromium chromium) : AccessibilityTests(chromium), IClassFixture<Chromium>
{
    /// <summary>Colours are looked at wide and in the dark: they take most of the time and do not depend on the width.</summary>
    [Fact]
    public Task No_kind_of_page_violates_a_rule_on_a_narrow_phone() => NoViolations(Mode.Phone, PageKinds.InTurn, but: "color-contrast");
}

public sealed class DarkAccessibilityTests(Chromium chromium) : AccessibilityTests(chromium), IClassFixture<Chromium>
{
    /// <summary>They are the same in all languages.</summary>
    [Fact]
    public Task Colours_of_no_kind_of_page_violate_a_rule_in_the_dark() =>
        NoViolations(Mode.Dim, PageKinds.InOneLanguage, only: ["color-contrast", "link-in-text-block"]);
}

public sealed class PlainAccessibilityTests(Chromium chromium) : AccessibilityTests(chromium), IClassFixture<Chromium>
{
    [Fact]
    public Task No_page_that_scripts_change_violates_a_rule_without_them() => NoViolations(Mode.Plain, PageKinds.Scripted);
}
