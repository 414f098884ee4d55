using System.Collections.Immutable;
using System.Globalization;

namespace PlanSite.BrowserTests;

/// <summary>Two hundred texts that would run something if a page took them for more than words: each calls <c>hit</c> in its own way.</summary>
internal static class HostileTexts
{
    /// <summary>What ends the place that a text may stand in: an attribute, an element, a comment, a script, a template.</summary>
    private static readonly string[] WaysOut =
        ["", "\">", "'>", "</script>", "</title></textarea></style></noscript>", "--><!-->", "]]>", "{{ html }}{{{", "\\\"><", "`"];

    /// <summary>What runs there.</summary>
    private static readonly string[] Ways =
    [
        "<script>hit()</script>",
        "<img src=x onerror=hit()>",
        "<svg onload=hit()><animate onbegin=hit() attributeName=x dur=1s>",
        "<svg><a xlink:href=javascript:hit()><text y=9>x</text></a><use href=data:image/svg+xml,x></svg>",
        "<math><mtext><table><mglyph><style><img src=x onerror=hit()>",
        "<iframe srcdoc='<script>parent.hit()</script>' src=//evil.example/>",
        "<details open ontoggle=hit()><summary onclick=hit()>x</summary></details>",
        "<a href=javascript:hit()>x</a><form action=javascript:hit()><button>x</button></form>",
        " onmouseover=hit() onfocus=hit() autofocus tabindex=1 style=animation-name:x onanimationstart=hit() x=",
        "&lt;img src=x onerror=hit()&gt;&#60;script&#62;hit()&#60;/script&#62;&colon;&Tab;&NewLine;",
        "[x](javascript:hit()) <javascript:hit()> [y]: javascript:hit()",
        "[x](jAvA&#115;cript&colon;hit()) [y](\u0009javascript:hit()) [z](java\nscript:hit())",
        "[x](data:text/html,<script>hit()</script>) ![y](data:image/svg+xml,<svg/onload=hit()>)",
        "[x](vbscript:hit()) [y](file:///etc/passwd) [z](//evil.example/x) ![i](https://evil.example/i.png)",
        "[x](https://example.org/\"onclick=\"hit()) [y](<https://example.org/' onclick='hit()> 'a\" onclick=\"hit()')",
        "![x\" onerror=\"hit()](y) [![x](y\"onerror=\"hit())](z){onclick=hit()} {#x .y onclick=hit()}",
        "<base href=//evil.example/><link rel=stylesheet href=//evil.example/x.css><meta http-equiv=refresh content='0;url=javascript:hit()'>",
        "${hit()} #{hit()} <%= hit() %> {{ hit() }} {{constructor.constructor('hit()')()}} @{hit()}",
        "\u2028hit()\u2029//\"};hit();var x={\"y\":\"",
        "＜script＞hit()＜/script＞\u00ad<\u200bscript>hit()</\u200bscript><ſcript>hit()</ſcript>",
    ];

    /// <summary>Every way behind every way out; each tells its number when it runs.</summary>
    public static ImmutableArray<string> All { get; } = [.. WaysOut.SelectMany(_ => Ways, (exit, way) => exit + way)
        .Select((text, number) => text.Replace("hit()", string.Create(CultureInfo.InvariantCulture, $"hit({number + 1})"), StringComparison.Ordinal))];
}
