using System.Collections.Immutable;
using System.Text;
using PlanSite.Diagnostics;

namespace PlanSite.Load;

/// <summary>
/// Says what is wrong with a file that nobody reads. Where it may hold results or measures it stops publishing: a year whose file has
/// the wrong name would vanish from the site without a word.
/// </summary>
internal static class UnreadFiles
{
    private static readonly string[] YamlEndings = [".yaml", ".yml"];
    private static readonly string[] SheetEndings = [".xlsx", ".xls", ".xlsm", ".xlsb", ".ods", ".csv", ".tsv"];

    /// <summary>Files of editors and systems, and Excel's lock files, are nobody's concern; a year's file that lost its name is.</summary>
    public static bool IsHidden(string path)
    {
        var parts = path.Split('/');
        if (parts[..^1].Any(p => p.StartsWith('.')) || parts.Any(p => p.StartsWith("~$", StringComparison.Ordinal))) return true;
        if (parts[^1] is "Thumbs.db" or "desktop.ini") return true;
        if (!parts[^1].StartsWith('.') || parts[^1].Length < 2) return false;
        return parts[^1][1] is '_' or '#' or '~' || DataFolder(parts) < 0 || !EndsAsData(parts[^1]);
    }

    /// <param name="paths">Those that nobody reads. All files of one wrongly named folder are told once.</param>
    /// <param name="bag">Where problems are reported.</param>
    public static void Report(ImmutableArray<string> paths, DiagnosticBag bag)
    {
        foreach (var folder in paths.GroupBy(p => MisplacedFolder(p) ?? p, StringComparer.Ordinal))
        {
            var span = SourceSpan.WholeFile(folder.First());
            if (MisplacedFolder(folder.First()) is { } misplaced) ReportFolder(misplaced, folder.Count(), span, bag);
            else ReportFile(folder.First(), span, bag);
        }
    }

    /// <summary>Whether measures may stand in one of the files, so that what refers to them only seems to be wrong.</summary>
    /// <param name="paths">Files that nobody reads.</param>
    /// <param name="plan">Folder of the plan, with a closing slash.</param>
    public static bool MayHoldMeasures(ImmutableArray<string> paths, string plan) =>
        paths.Any(p => p.StartsWith(plan, StringComparison.Ordinal) && IsYaml(p) && !p.Split('/').Any(f => Folded(f) == "actuals"));

    /// <summary>Whether anything of the plan that should have been read was not, so that nobody can say what is missing.</summary>
    /// <param name="paths">Files that nobody reads.</param>
    /// <param name="plan">Folder of the plan, with a closing slash.</param>
    public static bool AreData(ImmutableArray<string> paths, string plan) =>
        paths.Any(p => p.StartsWith(plan, StringComparison.Ordinal) && (IsYaml(p) || DataFolder(p.Split('/')) >= 0));

    private static void ReportFolder(string folder, int files, SourceSpan span, DiagnosticBag bag)
    {
        var name = folder[(folder.LastIndexOf('/') + 1)..];
        var (right, place) = (Folded(name), Folded(name) == "plans" ? "内容のフォルダー" : "plans/<計画>/ ");
        var how = name == right ? $"このフォルダーは{place}のすぐ下に置いてください。" : $"フォルダーの名前を「{right}」（小文字）に直し、{place}のすぐ下に置いてください。";
        bag.Report(LoadRules.MisplacedFolder, span, $"フォルダー「{folder}」の中は読まれません（ファイル {files} 件）。", how);
    }

    private static void ReportFile(string path, SourceSpan span, DiagnosticBag bag)
    {
        var parts = path.Split('/');
        var isIn = DataFolder(parts) >= 0;
        if (!isIn && !IsYaml(parts[^1]))
        {
            bag.Report(LoadRules.UnusedFile, span, "このファイルはどこからも読まれません。", "置き場所と名前を確かめるか、要らなければ消してください。");
            return;
        }

        bag.Report(LoadRules.UnreadData, span, $"「{parts[^1]}」は読まれません。書いてあることはサイトに出ません。", isIn ? RemedyIn(parts[^1], parts)
            : parts[^1] is "plan.yaml" or "site.yaml" ? (parts[^1] == "plan.yaml" ? "plans/<計画>/ " : "内容のフォルダー")
                + "のすぐ下に移してください。要らなければ内容のフォルダーの外に出してください。"
            : Stem(parts[^1]).ToLowerInvariant() is "plan" or "site" ? $"名前を「{Stem(parts[^1]).ToLowerInvariant()}.yaml」（小文字）に直してください。"
            : "実績なら plans/<計画>/actuals/、事業なら plans/<計画>/measures/ に移してください。要らなければ内容のフォルダーの外に出してください。");
    }

    private static string RemedyIn(string name, string[] parts) =>
        IsRead(name) && parts.Any(p => Folded(p) == "programmes") ? "programmes/ の中にフォルダーは置けません。programmes/ のすぐ下に移してください。"
        : IsRead(name) ? "actuals/ の下のフォルダーは年度の一段だけです（actuals/2022/shimin.yaml）。年度のフォルダーのすぐ下に移してください。"
        : IsSheet(name) ? $"表計算のファイルは読まれません。値を「{Stem(name)}.yaml」に書き写し、このファイルは内容のフォルダーの外に出してください。"
        : IsData(name) ? $"名前を「{Stem(name)}.yaml」（終わりは小文字）に直してください。Windows では「表示」の「ファイル名拡張子」で名前の終わりまで見えます。"
        : "ここに置けるのは .yaml のファイルと README.md だけです。要るものなら名前を直し、要らなければ内容のフォルダーの外に出してください。";

    /// <summary>The folder by whose name or place the file is not read: plans/town/Actuals; null when its own name is to blame.</summary>
    private static string? MisplacedFolder(string path)
    {
        var parts = path.Split('/');
        if (parts.Length > 1 && Folded(parts[0]) == "plans" && parts[0] != "plans") return parts[0];
        var at = DataFolder(parts);
        return at < 0 || (at == 2 && parts[0] == "plans" && parts[2] == Folded(parts[2])) ? null : string.Join('/', parts[..(at + 1)]);
    }

    /// <summary>Where the folder of results or measures stands in a path; below 0 when there is none. Second comes the plan's own name.</summary>
    private static int DataFolder(string[] parts)
    {
        var first = parts[0] == "plans" ? 2 : 0;
        return first >= parts.Length ? -1
            : Array.FindIndex(parts, first, parts.Length - 1 - first, p => Folded(p) is "actuals" or "measures" or "programmes");
    }

    /// <summary>Width, case, blanks and a forgotten s do not hide what a folder was meant to be.</summary>
    private static string Folded(string folder)
    {
        var plain = folder.Normalize(NormalizationForm.FormKC).Trim().ToLowerInvariant();
        return plain is "plan" or "actual" or "measure" or "programme" ? plain + "s" : plain;
    }

    /// <summary>True for names of YAML files that are content; those that begin with a dot are not.</summary>
    public static bool IsRead(string name) => name.EndsWith(".yaml", StringComparison.Ordinal) && !name.StartsWith('.');

    private static bool IsData(string path) => IsYaml(path) || EndsAsData(path);

    private static bool EndsAsData(string path) =>
        YamlEndings.Append(".txt").Any(e => path.EndsWith(e, StringComparison.OrdinalIgnoreCase)) || IsSheet(path);

    /// <summary>2022.YAML, 2022.yml, 2022.yaml.txt, 2022.yaml.bak, 2022.yaml~: however it goes on, it was YAML.</summary>
    private static bool IsYaml(string path) =>
        YamlEndings.Any(e => path.Normalize(NormalizationForm.FormKC).Contains(e, StringComparison.OrdinalIgnoreCase));

    private static bool IsSheet(string path) => SheetEndings.Any(e => path.EndsWith(e, StringComparison.OrdinalIgnoreCase));

    /// <summary>What the file should be called, without its ending; a year where the name was lost.</summary>
    private static string Stem(string name)
    {
        var plain = name.Normalize(NormalizationForm.FormKC).Trim();
        var stem = plain.TrimStart('.').Split('.')[0].Trim();
        return plain.StartsWith('.') && IsYaml("." + stem) ? "2022" : stem;
    }
}
