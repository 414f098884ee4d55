using System.Collections.Frozen;
using PlanSite.Diagnostics;
using PlanSite.Files;
using PlanSite.Load;

namespace PlanSite.Templates;

/// <summary>Reads a theme folder and those it extends; a file of the extending theme replaces the one of the same path.</summary>
public sealed class ThemeLoader
{
    private static readonly string[] TemplateFolders = ["layouts/", "pages/", "partials/"];

    private readonly IReadFiles _files;
    private readonly DiagnosticBag _bag;
    private readonly Dictionary<string, (string File, string Text)> _templates = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ReadOnlyMemory<byte>> _assets = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Dictionary<string, string>> _strings = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _settings = new(StringComparer.Ordinal);

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
            Assets = loader._assets.ToFrozenDictionary(StringComparer.Ordinal),
            Strings = loader._strings.ToFrozenDictionary(s => s.Key, s => s.Value.ToFrozenDictionary(StringComparer.Ordinal), StringComparer.Ordinal),
            Settings = loader._settings.ToFrozenDictionary(StringComparer.Ordinal),
        };
        foreach (var template in theme.Templates.Values) TemplateParser.CheckParts(template, theme, bag);
        return theme;
    }

    private static string NameOf(string folder) => Path.GetFileName(Path.TrimEndingDirectorySeparator(folder));

    private bool ReadFolder(string folder, HashSet<string> extending)
    {
        var name = NameOf(folder);
        var about = Path.Combine(folder, "theme.yaml");
        if (!_files.FileExists(about))
        {
            _bag.Report(ThemeRules.MissingTheme, SourceSpan.WholeFile(Theme.Shown(name, "theme.yaml")), $"テーマ「{name}」が見つかりません。",
                "themes フォルダーの中にテーマのフォルダーと theme.yaml を置くか、テーマの名前を直してください。");
            return false;
        }

        var shown = Theme.Shown(name, "theme.yaml");
        if (YamlReader.Read(shown, _files.ReadBytes(about), _bag) is not YamlMap map) return Broken(shown);
        if (map["extends"] is YamlScalar { IsNull: false } parent && !ReadParent(folder, parent, extending, name)) return false;
        ReadSettings(map);
        foreach (var file in _files.ListFiles(folder)) ReadFile(folder, name, file);
        return true;
    }

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

    private void ReadSettings(YamlMap map)
    {
        foreach (var entry in (map["settings"] as YamlMap)?.Entries ?? [])
        {
            if (entry.Value is YamlScalar value) _settings[entry.Key] = value.Value;
        }
    }

    private void ReadFile(string folder, string name, string file)
    {
        var path = Path.Combine(folder, file);
        if (TemplateFolders.Any(f => file.StartsWith(f, StringComparison.Ordinal)))
        {
            ReadTemplate(Theme.Shown(name, file), file, path);
        }
        else if (file.StartsWith("assets/", StringComparison.Ordinal))
        {
            _assets[file["assets/".Length..]] = _files.ReadBytes(path);
        }
        else if (file.StartsWith("strings/", StringComparison.Ordinal) && file.EndsWith(".yaml", StringComparison.Ordinal))
        {
            ReadStrings(Theme.Shown(name, file), Path.GetFileNameWithoutExtension(file), _files.ReadBytes(path));
        }
    }

    private void ReadTemplate(string shown, string file, string path)
    {
        if (file.EndsWith(Template.Ending, StringComparison.Ordinal))
        {
            if (TextDecoder.Decode(shown, _files.ReadBytes(path), _bag) is { } text)
            {
                _templates[file[..^Template.Ending.Length]] = (shown, text.ReplaceLineEndings("\n"));
            }
        }
        else if (file.EndsWith(".hbs", StringComparison.OrdinalIgnoreCase))
        {
            _bag.Report(ThemeRules.WrongTemplateName, SourceSpan.WholeFile(shown), "前の書き方（Handlebars、.hbs）のテンプレートは使えません。",
                $"今の書き方に直して、名前を {Path.GetFileNameWithoutExtension(file)}{Template.Ending} にしてください。themes/README.md に対応の表があります。");
        }
        else if (!IsLeftByAnEditor(Path.GetFileName(file)))
        {
            _bag.Report(ThemeRules.WrongTemplateName, SourceSpan.WholeFile(shown), $"テンプレートの名前が {Template.Ending} で終わっていません。",
                $"名前を {Path.GetFileNameWithoutExtension(file)}{Template.Ending} にするか、テンプレートでなければ assets/ に置いてください。");
        }
    }

    private static bool IsLeftByAnEditor(string name) =>
        name.StartsWith('.') || name.EndsWith('~') || name.EndsWith(".swp", StringComparison.Ordinal);

    private void ReadStrings(string file, string language, byte[] bytes)
    {
        if (!_strings.TryGetValue(language, out var words)) _strings[language] = words = new(StringComparer.Ordinal);
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

    private void CompareLanguages(string name)
    {
        if (_strings.Count == 0) Broken(Theme.Shown(name, "strings/ja.yaml"));
        var all = _strings.Values.SelectMany(s => s.Keys).Distinct(StringComparer.Ordinal).ToList();
        foreach (var (language, words) in _strings)
        {
            foreach (var key in all.Where(k => !words.ContainsKey(k)))
            {
                _bag.Report(ThemeRules.MissingText, SourceSpan.WholeFile(Theme.Shown(name, $"strings/{language}.yaml")), $"文言「{key}」がありません。",
                    "ほかの言語の文言ファイルにある項目は、すべての言語に書いてください。");
            }
        }
    }
}
