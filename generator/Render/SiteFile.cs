namespace PlanSite.Render;

/// <summary>One file of the finished site.</summary>
/// <param name="Path">Relative to the output folder, forward slashes, no leading slash.</param>
public readonly record struct SiteFile(string Path, ReadOnlyMemory<byte> Content);
