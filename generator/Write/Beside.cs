using System.Text;
using PlanSite.Diagnostics;
using PlanSite.Files;

namespace PlanSite.Write;

/// <summary>
/// Files that go beside the output folder, under its name with an ending: settings for a server, which nobody should be able to fetch. A seal
/// in the last line tells a file that stands as PlanSite wrote it; any other file there is somebody's own and stays.
/// </summary>
internal sealed class Beside(IWriteFiles files, OutputFolder place, DiagnosticBag bag)
{
    private const string Seal = "# PlanSite が書いたままであることの印: ";

    private readonly List<(string Path, byte[] Content)> _wanted = [];

    /// <summary>Takes a file, or tells why it stays as it is. Not for several threads.</summary>
    public void Add(SiteFile file)
    {
        var path = place.Folder + file.Path;
        var sealedFile = Sealed(Encoding.UTF8.GetString(file.Content.Span));
        switch (files.Look(path))
        {
            case PathKind.Nothing:
                _wanted.Add((path, sealedFile));
                break;
            case PathKind.File when files.ReadBytes(path) is var found && IsSealed(Encoding.UTF8.GetString(found)):
                if (!found.AsSpan().SequenceEqual(sealedFile)) _wanted.Add((path, sealedFile));
                break;
            case PathKind.File:
                bag.Report(OutputRules.TheirsStays, SourceSpan.Elsewhere(place.Shown + file.Path), "PlanSite が置いたままのファイルではないので、書きかえずに残しました。",
                    "PlanSite のものに戻すには、このファイルを消してください。");
                break;
            default:
                bag.Report(OutputRules.InTheWay, SourceSpan.Elsewhere(place.Shown + file.Path), "サーバーの設定を置く場所に、ファイルではないものがあります。",
                    "名前を変えるか、別の場所へ移してください。");
                break;
        }
    }

    /// <summary>Each file is written whole and then takes its place in one step.</summary>
    public void Write()
    {
        foreach (var (path, content) in _wanted) WholeFiles.Replace(files, path, content);
    }

    private static byte[] Sealed(string text) => Encoding.UTF8.GetBytes($"{text}{Seal}{Manifest.Hash(Encoding.UTF8.GetBytes(text))}\n");

    private static bool IsSealed(string text)
    {
        var at = text.LastIndexOf(Seal, StringComparison.Ordinal);
        return at >= 0 && Encoding.UTF8.GetString(Sealed(text[..at])) == text;
    }
}
