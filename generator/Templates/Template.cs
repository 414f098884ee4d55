using Scriban.Syntax;

namespace PlanSite.Templates;

/// <summary>A template of a theme, read.</summary>
/// <param name="Name">As templates call it, without ending: pages/node, partials/status.</param>
/// <param name="File">The file it was read from, for diagnostics: themes/default/pages/node.sbn-html.</param>
/// <param name="Text">The file as it was read.</param>
public sealed record Template(string Name, string File, string Text)
{
    /// <summary>How the name of a template's file ends.</summary>
    public const string Ending = ".sbn-html";

    /// <summary>What the text says, shared by all pages; null when it cannot be read, which is reported.</summary>
    internal ScriptPage? Page { get; init; }
}
