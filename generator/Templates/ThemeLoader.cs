using System.Collections.Frozen;
using PlanSite.Diagnostics;
using PlanSite.Files;
using PlanSite.Load;
using PlanSite.Values;

namespace PlanSite.Templates;

/// <summary>Reads a theme folder and those it extends; a file of the extending theme replaces the one of the same path.</summary>
public sealed class ThemeLoader
{
    private static readonly string[] TemplateFolders = ["layouts/", "pages/", "partials/"];
    private static readonly string[] WordFolders = ["strings/", "readings/"];

    private readonly IReadFiles _files;
    private readonly DiagnosticBag _bag;
    private readonly Dictionary<string, (string File, string Text)> _templates = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ReadOnlyMemory<byte>> _assets = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Dictionary<string, string>> _strings = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Dictionary<string, string>> _readings = new(StringComparer.Ordinal);
    private ContentPolicy _policy = ContentPolicy.OfThisSite;

    private ThemeLoader(IReadFiles files, DiagnosticBag bag)
    {
        _files = files;
        _bag = bag;
    }

    /// <param name="files">The door to the disk.</param>
    /// <param name="folder">The theme's folder. A theme that it extends is looked for beside it.</param>
    /// <param name="bag">Where problems are reported.</param>
    /// <returns>Null when the theme cannot be used; the bag says why.</returns>
    public static Theme? Load(IReadFiles files, string folder, DiagnosticBag bag)
    {
        var loader = new ThemeLoader(files, bag);
        if (!loader.ReadFolder(folder, [])) return null;
        loader.CompareLanguages(NameOf(folder));
        var theme = new Theme
        {
            Name = NameOf(folder),
            Templates = loader._templates
                .ToFrozenDictionary(t => t.Key, t => TemplateParser.Parse(t.Key, t.Value.File, t.Value.Text, bag), StringComparer.Ordinal),
            Assets = new ThemeAssets(loader._assets),
            Policy = loader._policy,
            Strings = Frozen(loader._strings),
            Readings = Frozen(loader._readings),
        };
        foreach (var template in theme.Templates.Values) TemplateParser.CheckNames(template, theme, bag);
        return theme;
    }

    private static string NameOf(string folder) => Path.GetFileName(Path.TrimEndingDirectorySeparator(folder));

    private bool ReadFolder(string folder, HashSet<string> extending)
    {
        var name = NameOf(folder);
        if (!IsInItsPlace(folder, name)) return false;
        var door = Door.Open(_files, folder, Theme.Shown(name, ""), IsLeftOut, IsRead, _bag);
        if (!door.Paths.Contains("theme.yaml"))
        {
            _bag.Report(ThemeRules.MissingTheme, SourceSpan.WholeFile(Theme.Shown(name, "theme.yaml")), $"テーマ「{name}」が見つかりません。",
                "themes フォルダーの中にテーマのフォルダーと theme.yaml を置くか、テーマの名前を直してください。");
            return false;
        }

        var shown = Theme.Shown(name, "theme.yaml");
        if (door.Read("theme.yaml") is not { } about) return false;
        if (YamlReader.Read(shown, about, _bag) is not YamlMap map) return Broken(shown);
        if (map["extends"] is YamlScalar { IsNull: false } parent && !ReadParent(folder, parent, extending, name)) return false;
        _policy = PolicyReader.Read(_policy, map["policy"], _bag);
        foreach (var file in door.Paths.Where(IsRead)) ReadFile(name, file, door);
        return true;
    }

    /// <summary>False, reported, for a link that leads out of the folder with the themes.</summary>
    private bool IsInItsPlace(string folder, string name)
    {
        if (_files.Look(folder) is not PathKind.Link) return true;
        var place = _files.Resolve(Path.GetDirectoryName(Path.GetFullPath(folder))!);
        if (_files.Resolve(folder).StartsWith(place + Path.DirectorySeparatorChar, StringComparison.Ordinal)) return true;
        _bag.Report(LoadRules.Outside, SourceSpan.WholeFile(Theme.Shown(name, "theme.yaml")), $"テーマ「{name}」は、themes フォルダーの外を指すリンクです。",
            "リンクをやめて、テーマのフォルダーそのものを置いてください。");
        return false;
    }

    /// <summary>Files of editors and systems.</summary>
    private static bool IsLeftOut(string path) => path[(path.LastIndexOf('/') + 1)..] is ['.', ..] or "Thumbs.db" or "desktop.ini";

    private static bool IsRead(string path) => path == "theme.yaml"
        || ((string[])[ThemeAssets.Root, .. WordFolders, .. TemplateFolders]).Any(f => path.StartsWith(f, StringComparison.Ordinal));

    /// <summary>A theme that another extends stands beside it, or where themes are found by name.</summary>
    private bool ReadParent(string folder, YamlScalar parent, HashSet<string> extending, string name)
    {
        if (parent.Value.AsSpan().IndexOfAny("/\\.") >= 0 || !extending.Add(name) || extending.Contains(parent.Value))
        {
            _bag.Report(ThemeRules.BadTheme, parent.Span, $"「{parent.Value}」を extends に書くことはできません。", "隣のフォルダーにある別のテーマの名前を書いてください。");
            return false;
        }

        var beside = Path.Combine(Path.GetDirectoryName(Path.TrimEndingDirectorySeparator(folder)) ?? "", parent.Value);
        var found = new[] { beside, ThemeFolders.Find(_files, parent.Value) }.FirstOrDefault(_files.FolderExists);
        if (found is not null) return ReadFolder(found, extending);
        _bag.Report(ThemeRules.MissingTheme, parent.Span, $"extends に書いたテーマ「{parent.Value}」が見つかりません。",
            "themes フォルダーにあるテーマの名前か、付属の default を書いてください。");
        return false;
    }

    private bool Broken(string file)
    {
        _bag.Report(ThemeRules.BadTheme, SourceSpan.WholeFile(file), "「名前: 値」の組として読めません。", "README の例に合わせて書いてください。");
        return false;
    }

    private void ReadFile(string name, string file, Door door)
    {
        if (door.Read(file) is not { } bytes) return;
        if (TemplateFolders.Any(f => file.StartsWith(f, StringComparison.Ordinal)))
        {
            ReadTemplate(Theme.Shown(name, file), file, bytes);
        }
        else if (file.StartsWith(ThemeAssets.Root, StringComparison.Ordinal))
        {
            var path = file[ThemeAssets.Root.Length..];
            _assets[path] = ScriptShortening.Of(path, bytes);
        }
        else if (WordFolders.Any(f => file.StartsWith(f, StringComparison.Ordinal)) && file.EndsWith(".yaml", StringComparison.Ordinal))
        {
            var all = file.StartsWith("strings/", StringComparison.Ordinal) ? _strings : _readings;
            ReadWords(Theme.Shown(name, file), Path.GetFileNameWithoutExtension(file), bytes, all);
        }
    }

    private void ReadTemplate(string shown, string file, byte[] bytes)
    {
        if (!TemplateNames.Check(shown, file, _bag) || TextDecoder.Decode(shown, bytes, _bag) is not { } text) return;
        _templates[file[..^Template.Ending.Length]] = (shown, text.ReplaceLineEndings("\n"));
    }

    private void ReadWords(string file, string language, byte[] bytes, Dictionary<string, Dictionary<string, string>> all)
    {
        if (!all.TryGetValue(language, out var words)) all[language] = words = new(StringComparer.Ordinal);
        switch (YamlReader.Read(file, bytes, _bag))
        {
            case null:
                return;
            case YamlMap map:
                foreach (var entry in map.Entries)
                {
                    if (entry.Value is YamlScalar text) words[entry.Key] = text.Value;
                    else _bag.Report(ThemeRules.BadTheme, entry.Value.Span, $"文言「{entry.Key}」が文字ではありません。", "「名前: 文言」の形で書いてください。");
                }

                return;
            default:
                Broken(file);
                return;
        }
    }

    /// <summary>
    /// Every language has every word. Another way to write a language (ja-easy) says what it lacks in the words of the language itself (ja).
    /// </summary>
    private void CompareLanguages(string name)
    {
        if (_strings.Count == 0) Broken(Theme.Shown(name, "strings/ja.yaml"));
        var all = _strings.Values.SelectMany(s => s.Keys).Distinct(StringComparer.Ordinal).ToList();
        foreach (var (language, words) in _strings)
        {
            var plain = LanguageName.Base(language) is { } itself && itself != language ? _strings.GetValueOrDefault(itself) : null;
            foreach (var key in all.Where(k => !words.ContainsKey(k)))
            {
                if (plain is not null && plain.TryGetValue(key, out var word)) words[key] = word;
                else ReportMissing(name, language, key);
            }
        }
    }

    private void ReportMissing(string name, string language, string key) => _bag.Report(
        ThemeRules.MissingText, SourceSpan.WholeFile(Theme.Shown(name, $"strings/{language}.yaml")), $"文言「{key}」がありません。",
        "ほかの言語の文言ファイルにある項目は、すべての言語に書いてください。");

    private static FrozenDictionary<string, FrozenDictionary<string, string>> Frozen(Dictionary<string, Dictionary<string, string>> all) =>
        all.ToFrozenDictionary(s => s.Key, s => s.Value.ToFrozenDictionary(StringComparer.Ordinal), StringComparer.Ordinal);
}
