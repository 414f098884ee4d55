namespace PlanSite.Files;

/// <summary>One file of the finished site.</summary>
/// <param name="Path">Relative to the output folder, forward slashes, no leading slash.</param>
/// <param name="Content">Its bytes.</param>
/// <param name="GivesWay">True for a file that the owner of the web server may have put there instead: then theirs stays.</param>
/// <param name="IsBeside">True for a file beside the output folder, for nobody to fetch: <paramref name="Path"/> is what its name adds to the
/// folder's.</param>
public readonly record struct SiteFile(string Path, ReadOnlyMemory<byte> Content, bool GivesWay = false, bool IsBeside = false);
