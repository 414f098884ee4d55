using System.Globalization;
using System.Text;
using PlanSite.Diagnostics;
using PlanSite.Files;
using PlanSite.Load;

namespace PlanSite.BrowserTests;

/// <summary>A site whose content and theme say nothing but hostile texts: each of them stands once in every field of a measure, and in a page.</summary>
internal sealed class HostileSite : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("hostile").FullName;
    private int _next;

    /// <summary>Builds it.</summary>
    public HostileSite()
    {
        Put("content/site.yaml", SiteFile());
        Put("content/pages/about.md", "# " + Line(HostileTexts.All[1]) + "\n\n" + string.Join("\n\n", HostileTexts.All));
        Put("content/plans/p/plan.yaml", PlanFile());
        Put("content/plans/p/measures/1.yaml", string.Concat(Enumerable.Range(1, HostileTexts.All.Length).Select(Measure)));
        Put("content/plans/p/actuals/R3.yaml", string.Concat(Enumerable.Range(1, HostileTexts.All.Length).Select(Results)));
        Put("content/plans/p/pages/how.md", "# " + Line(HostileTexts.All[2]) + "\n\n- " + string.Join("\n\n- ", HostileTexts.All.Reverse()));
        CopyTheme();
        var bag = new DiagnosticBag();
        var published = Build.Run(new BuildOptions(At("content"), At("themes/hostile"), Root, null), new DiskFileSystem(), bag);
        var errors = bag.Sorted().Where(d => d.Rule.Severity is Severity.Error).Select(d => $"{d.Span} {d.Message}");
        Assert.True(published is not null, string.Join('\n', errors.Take(20)));
    }

    /// <summary>Where it stands on the disk.</summary>
    public string Root => At("site");

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private string SiteFile() => $$"""
        title: {{Next()}}
        description: {{Next()}}
        publisher: {{Next()}}
        contact: soumu@example.jp
        licence: { name: {{Next()}}, url: "https://example.jp/?a=%3Cb%3E&c='d'" }
        repository_url: https://example.jp/repo/
        languages: [ja, en]
        synonyms: [[{{Next()}}, {{Next()}}]]
        glossary: [{{Each(_ => $"{{ term: {Next()}, reading: {Next()}, meaning: {Next()} }}")}}]
        corrections: [{{Each(n => $"{{ plan: p, node: measure/m{n}, field: {Next()}, old: {Next()}, new: {Next()}, date: 2023-09-01, reason: {Next()} }}")}}]

        """;

    private string PlanFile() => $$"""
        title: {{Next()}}
        short_title: {{Next()}}
        summary: {{Next()}}
        municipality: { name: {{Next()}}, url: "https://example.jp/?a=%3Cb%3E&c='d'" }
        period: { from: R3, to: R4 }
        data_date: 2023-08-31
        levels: [{ id: measure, name: {{Next()}}, role: measure, description: {{Next()}} }]
        departments: [{{Each(n => $"{{ id: d{n}, name: {Next()}, division: {Next()} }}")}}]
        programmes_name: {{Next()}}
        programmes: [{{Each(n => $"{{ id: p{n}, name: {Next()}, mark: {Next()}, description: {Next()} }}")}}]
        tags: [{{Each(n => $"{{ id: t{n}, name: {Next()} }}")}}]
        texts: [{ id: aim, name: {{Next()}} }]
        goal_name: {{Next()}}
        notes: { n: {{Next()}} }
        funding_sources: [{ id: a, name: {{Next()}} }]
        budget_kind: estimate
        grades_name: {{Next()}}
        grades: [{ mark: {{Next()}}, name: {{Next()}}, status: achieved }]
        sources: [{{Each(n => $"{{ id: s{n}, title: {Next()}, publisher: {Next()}, date: {Next()}, note: {Next()}, url: \"https://example.jp/{n}\" }}")}}]
        published_totals: [{ kind: budget, unit: 円, value: 200, note: {{Next()}} }]
        left_out: [{ document: s1, passage: {{Next()}}, reason: {{Next()}} }]
        note: {{Next()}}

        """;

    private string Measure(int number) => $$"""
        - id: m{{number}}
          title: {{Next()}}
          description: {{Next()}}
          goal: {{Next()}}
          texts: { aim: [{{Next()}}, {{Next()}}] }
          departments: [d{{number}}]
          programmes: [p{{number}}]
          tags: [t{{number}}]
          keywords: [{{Next()}}]
          sdgs: [3]
          indicators:
            - id: i
              name: {{Next()}}
              definition: {{Next()}}
              baseline: { year: R2, value: 1件, note: {{Next()}}, not_comparable: {{Next()}} }
              targets: { R3: { value: 2件, note: {{Next()}} }, R4: {{Next()}} }
              note: {{Next()}}
              source: { document: s{{number}}, page: {{Next()}} }
            - { id: j, name: {{Next()}}, stages: [{{Next()}}, {{Next()}}], targets: { R3: {{Next()}} } }
          observations: [{ id: o, name: {{Next()}}, values: { R3: {{Next()}} }, note: {{Next()}} }]
          milestones: [{ name: {{Next()}}, by: R4, note: {{Next()}} }]
          steps: [{ name: {{Next()}}, planned: { R3: {{Next()}}, R4: ⇒ }, note: {{Next()}} }]
          budget: { unit: 円, total: 1, sources: { a: 1 }, note: {{Next()}} }
          related: [{ name: {{Next()}}, description: {{Next()}}, departments: [d{{number}}] }]
          note: {{Next()}}

        """;

    private string Results(int number) => $$"""
        m{{number}}:
          i: { value: 3件, note: {{Next()}}, doubtful: {{Next()}}, break: {{Next()}} }
          texts: { aim: {{Next()}} }
          steps: { "1": {{Next()}} }
          note: {{Next()}}

        """;

    /// <summary>The theme that comes with the program, with a hostile text behind each of its own.</summary>
    private void CopyTheme()
    {
        var disk = new DiskFileSystem();
        foreach (var file in disk.ListFiles(Repository.Theme)) disk.WriteBytes(At("themes/hostile/" + file), disk.ReadBytes(Path.Combine(Repository.Theme, file)));
        foreach (var language in (string[])["ja", "en"])
        {
            var path = $"themes/hostile/strings/{language}.yaml";
            var words = (YamlMap)YamlReader.Read(path, File.ReadAllBytes(At(path)), new DiagnosticBag())!;
            Put(path, string.Concat(words.Entries.Select(e => $"{e.Key}: {Quoted(((YamlScalar)e.Value).Value + WithoutBraces())}\n")));
        }
    }

    /// <summary>Braces in a theme's text name a value.</summary>
    private string WithoutBraces() => HostileTexts.All[_next++ % HostileTexts.All.Length].Replace("{", "(", StringComparison.Ordinal).Replace("}", ")", StringComparison.Ordinal);

    private string Next() => Quoted(HostileTexts.All[_next++ % HostileTexts.All.Length]);

    private static string Each(Func<int, string> record) => string.Join(", ", Enumerable.Range(1, HostileTexts.All.Length).Select(record));

    private static string Line(string text) => text.ReplaceLineEndings(" ");

    /// <summary>In double quotes, in which YAML takes everything for text.</summary>
    private static string Quoted(string text) => new StringBuilder("\"").Append(string.Concat(text.Select(c => c is >= ' ' and not ('"' or '\\' or (>= '\u007f' and < '\u3000'))
        ? c.ToString() : string.Create(CultureInfo.InvariantCulture, $"\\u{(int)c:X4}")))).Append('"').ToString();

    private void Put(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(At(path))!);
        File.WriteAllText(At(path), text);
    }

    private string At(string path) => Path.Combine(_folder, path);
}
