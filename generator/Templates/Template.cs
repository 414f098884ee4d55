namespace PlanSite.Templates;

/// <summary>A template of a theme, read.</summary>
/// <param name="Name">As templates call it, without ending: pages/node, partials/status.</param>
/// <param name="File">The file it was read from, for diagnostics: themes/default/pages/node.hbs.</param>
/// <param name="Text">The file as it was read.</param>
public sealed record Template(string Name, string File, string Text)
{
    internal IReadOnlyList<Statement> Statements { get; init; } = [];
}
