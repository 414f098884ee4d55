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

    /// <summary>The words of the pages by language: ja, en, ja-easy.</summary>
    public required FrozenDictionary<string, FrozenDictionary<string, string>> Strings { get; init; }

    /// <summary>How words are read, by language: 計画, けいかく. Only languages whose pages show readings are here.</summary>
    public FrozenDictionary<string, FrozenDictionary<string, string>> Readings { get; init; } =
        FrozenDictionary<string, FrozenDictionary<string, string>>.Empty;

    /// <summary>How HTML calls a language: its word <c>language_tag</c>, else its name.</summary>
    public string TagOf(string language) => WordOf(language, "language_tag");

    /// <summary>What a language calls itself: its word <c>language_name</c>, else its name.</summary>
    public string NameOf(string language) => WordOf(language, "language_name");

    /// <summary>A part by its whole name or, below partials/, by its short one; null when there is none.</summary>
    public Template? FindPart(string name) => Templates.GetValueOrDefault("partials/" + name) ?? Templates.GetValueOrDefault(name);

    private string WordOf(string language, string key) =>
        Strings.TryGetValue(language, out var words) && words.TryGetValue(key, out var word) ? word : language;

    /// <summary>A theme's file as problems name it: themes/default/pages/node.sbn-html.</summary>
    public static string Shown(string theme, string file) => $"themes/{theme}/{file}";
}
