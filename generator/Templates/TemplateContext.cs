using System.Collections;

namespace PlanSite.Templates;

/// <summary>What names mean at a place of a template while a page is written: the value in hand, and those around it.</summary>
internal sealed class TemplateContext(PageRendering page, object? value, TemplateContext? outer = null)
{
    public TemplateContext? Outer => outer;

    public PageRendering Page => page;

    /// <summary>What <c>this</c> means. A loop changes it from turn to turn.</summary>
    public object? Value { get; set; } = value;

    public TemplateContext Within(object? inner) => new(page, inner, this);

    /// <summary>What counts as something in <c>{{#if}}</c>: not null, false, zero, an empty text or an empty list.</summary>
    public static bool IsSomething(object? value) => value switch
    {
        null => false,
        string text => text.Length > 0,
        bool flag => flag,
        int number => number != 0,
        ICollection list => list.Count > 0,
        _ => true,
    };
}
