using PlanSite.Diagnostics;
using PlanSite.Files;

namespace PlanSite.Write;

/// <summary>A folder that people edit and that no site may be written into or around.</summary>
/// <param name="What">What is in it, in Japanese.</param>
/// <param name="Folder">The folder, as the user named it.</param>
public sealed record KeptFolder(string What, string Folder);

/// <summary>
/// The folder of a site: new, empty or PlanSite's own. What of somebody else's is in it stays, and links are never followed. Only
/// <see cref="Claim"/> makes one, and it only looks: nothing is written before every refusal is known.
/// </summary>
public sealed class OutputFolder
{
    private OutputFolder(string folder, string shown)
    {
        Folder = folder;
        Shown = shown;
    }

    /// <summary>The folder, from the root on.</summary>
    public string Folder { get; }

    /// <summary>The folder's name as messages give it.</summary>
    public string Shown { get; }

    /// <summary>The folder beside it in which the next site is made ready, from the root on.</summary>
    public string Staging => Folder + ".staging";

    /// <summary>The folder in it in which files wait to be moved one by one, from the root on.</summary>
    public string Inside => Path.Combine(Folder, InsideName);

    /// <summary>Null when the site may not go there: the bag says why.</summary>
    /// <param name="files">The door to the disk.</param>
    /// <param name="output">As people gave it: relative to where they are, or from the root on.</param>
    /// <param name="kept">Folders that the site must not touch.</param>
    /// <param name="bag">Where problems are reported.</param>
    public static OutputFolder? Claim(IReadFiles files, string output, IEnumerable<KeptFolder> kept, DiagnosticBag bag)
    {
        if (string.IsNullOrWhiteSpace(output))
        {
            bag.Report(OutputRules.NoName, SourceSpan.Elsewhere("--output"), "書き出すフォルダーの名前がありません。", NameOne);
            return null;
        }

        var folder = Path.TrimEndingDirectorySeparator(Path.GetFullPath(output));
        var place = new OutputFolder(folder, Path.IsPathRooted(output) ? folder : Path.GetRelativePath(".", folder));
        var check = new OutputCheck(files, place, bag);
        return check.Name(kept) && check.Way() && check.Output() & check.StagingFolders() ? place : null;
    }

    /// <summary>Where the system cannot exchange folders, the next site is made ready below this name.</summary>
    internal const string InsideName = ".plansite-staging";

    /// <summary>The remedy for a folder that no site can go into.</summary>
    internal const string NameOne = "「--output site」のように、サイトだけを入れるフォルダーの名前を書いてください。";
}
