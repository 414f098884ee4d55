using System.Collections.Frozen;

namespace PlanSite.Templates;

/// <summary>A theme with everything it inherits put in: the web team's layout, words and looks.</summary>
public sealed record Theme
{
    /// <summary>Name of its folder below <c>themes/</c>; inherited ones are not told any more.</summary>
    public required string Name { get; init; }

    /// <summary>By their name in templates, without ending: pages/node, partials/status, layouts/site.</summary>
    public required FrozenDictionary<string, Template> Templates { get; init; }

    /// <summary>Style sheets, scripts and icons.</summary>
    public required ThemeAssets Assets { get; init; }

    /// <summary>What its pages may load and from where.</summary>
    public required ContentPolicy Policy { get; init; }

    /// <summary>The words of the pages by language: ja, en.</summary>
    public required FrozenDictionary<string, FrozenDictionary<string, string>> Strings { get; init; }

    /// <summary>A part by its whole name or, below partials/, by its short one; null when there is none.</summary>
    public Template? FindPart(string name) => Templates.GetValueOrDefault("partials/" + name) ?? Templates.GetValueOrDefault(name);

    /// <summary>A theme's file as problems name it: themes/default/pages/node.sbn-html.</summary>
    public static string Shown(string theme, string file) => $"themes/{theme}/{file}";
}
