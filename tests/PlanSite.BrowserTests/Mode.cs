using Microsoft.Playwright;

namespace PlanSite.BrowserTests;

/// <summary>How somebody looks at the site.</summary>
internal sealed record Mode(string Name, int Width, int Height, bool Dark = false, bool Scripts = true, bool IgnoresPolicy = false)
{
    public static readonly Mode Desktop = new("desktop", 1280, 800);
    public static readonly Mode Phone = new("phone", 320, 640);
    public static readonly Mode Dim = new("dark", 1280, 800, Dark: true);
    public static readonly Mode Plain = new("no script", 1280, 800, Scripts: false);

    public static IReadOnlyList<Mode> All { get; } = [Desktop, Phone, Dim, Plain];

    public override string ToString() => Name;

    public BrowserNewContextOptions Options() => new()
    {
        ViewportSize = new ViewportSize { Width = Width, Height = Height },
        ColorScheme = Dark ? ColorScheme.Dark : ColorScheme.Light,
        ReducedMotion = ReducedMotion.Reduce,
        BypassCSP = IgnoresPolicy,
        Locale = "ja-JP",
        TimezoneId = "Asia/Tokyo",
    };
}
