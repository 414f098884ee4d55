using PlanSite.Shapes;
using PlanSite.Tests.Support;
using PlanSite.Tests.Values;

namespace PlanSite.Tests.Fuzz;

/// <summary>Whole contents by grammar: sound plans with extreme numbers, records by their shapes, damaged files, prose and names.</summary>
internal sealed class HostileContent
{
    private const string Town = "content/plans/town/";

    private static readonly MemoryFileSystem Small = Content.Small();

    private readonly Chance _chance;
    private readonly HostileTexts _texts;

    public HostileContent(int seed)
    {
        _chance = new Chance(seed);
        _texts = new HostileTexts(_chance, new RandomTexts(seed, [.. TextTable.Rows("printed-values.tsv", 1).Select(row => row[0])]));
    }

    /// <summary>The kind of input, and all its files.</summary>
    public (string Kind, MemoryFileSystem Files) Next() => _chance.Below(8) switch
    {
        0 or 1 or 2 => ("numbers", Sound()),
        3 or 4 => ("damage", Damaged()),
        5 => ("shapes", Shaped()),
        6 => ("prose", WithProse()),
        _ => ("names", WithNames()),
    };

    /// <summary>A plan whose structure is right, so that its numbers get to every stage.</summary>
    private MemoryFileSystem Sound()
    {
        var files = new MemoryFileSystem().With("content/site.yaml", $$"""
            { title: t, description: d, publisher: p, licence: { name: CC0 }, units: [{ name: 山, base: 人, times: {{_chance.Of("1", "10", "1000000000000", "0.00000001", "0.5", "7")}} }] }
            """);
        files.With("content/plans/p/plan.yaml", $$"""
            title: 計画
            summary: 要約
            municipality: { name: 町 }
            period: { from: {{_chance.Of("R1", "H28", "R3")}}, to: R5 }
            data_date: 2024-03-31
            budget_kind: {{_chance.Of("estimate", "budget", "settled")}}
            levels: [{ id: measure, name: 事業, role: measure }]
            funding_sources: [{ id: a }, { id: b }]
            grades: [{ mark: A, status: achieved, points: {{Factor()}} }, { mark: B, status: missed, points: {{Factor()}} }]
            published_totals: [{ kind: budget, {{Money("value")}}, note: n }]
            judgement: { {{Rule()}} }

            """);
        files.With("content/plans/p/measures/a.yaml", string.Concat(Enumerable.Range(1, 3).Select(Measure)));
        foreach (var year in new[] { "R3", "R4", "R5" })
            files.With($"content/plans/p/actuals/{year}.yaml", string.Concat(Enumerable.Range(1, 3).Select(Results)));
        return files;
    }

    private string Measure(int number) => $$"""
        - id: m{{number}}
          title: 事業
          weight: {{Factor()}}
          grade: {{_chance.Of("A", "B")}}
          budget: { {{Money("total")}}, sources: { a: 0, b: 7 }, note: n }
          indicators:
            - id: i
              name: 指標
              {{(_chance.Once(4) ? "" : $"direction: {_chance.Of("up", "down", "keep", "neutral")}")}}
              {{(_chance.Once(3) ? "" : $"baseline: {{ year: R1, value: {Value()} }}")}}
              targets: { R4: {{Value()}}, R5: {{Value()}} }
              weight: {{Factor()}}
              {{(_chance.Once(3) ? $"judgement: {{ {Rule()} }}" : "")}}

        """;

    private string Results(int number) => _chance.Once(6) ? "" : $$"""
        m{{number}}: { i: {{Value()}}, grade: {{_chance.Of("A", "B")}}, effects: { {{Money("revenue")}} } }

        """;

    private string Rule() => string.Join(", ", new[]
    {
        $"headline: {_chance.Of("attainment", "progress", "change", "path")}", $"target: {_chance.Of("year", "final")}", $"keep_tolerance: {Factor()}",
        $"less_is_better: {_chance.Of("target/actual", "2-actual/target", "actual/target")}", $"judged_value: {_chance.Of("first", "bracket", "running_total")}",
        $"judge_before_due: {_chance.Of("true", "false")}", $"expected_path: {{ R3: {Factor()}, R4: {Factor()} }}",
        $"bands: [{{ from: {Factor()}, status: achieved, points: {Factor()} }}, {{ status: missed }}]",
    }.Where(_ => _chance.Once(3)));

    private string Value() => Chance.Quoted(_texts.Printed());

    private string Factor() => _chance.Of("0", "1", "0.00000001", "80", "100", "-20", "1000000", "0.5", "999999.99999999");

    /// <summary>The largest amount of each unit that is accepted, an ordinary one, and at times any.</summary>
    private string Money(string key) => _chance.Once(60) ? $"unit: 兆円, {key}: {_texts.FairNumber()}"
        : _chance.Of("unit: 円, {0}: 1000000000000000000", "unit: 千円, {0}: 1000000000000000", "unit: 兆円, {0}: -1000000", "unit: 千円, {0}: 46452",
            "unit: 円, {0}: 0.00000001", "unit: 億円, {0}: 0").Replace("{0}", key, StringComparison.Ordinal);

    /// <summary>The small plan with lines taken out, doubled, moved in and out, cut, and values put in place of others.</summary>
    private MemoryFileSystem Damaged()
    {
        var files = new MemoryFileSystem();
        foreach (var path in Small.Paths) files.With(path, Small.ReadBytes(path));
        var file = _chance.Of(Small.Paths.ToArray());
        var lines = Small.Text(file).Split('\n').ToList();
        for (var change = _chance.Below(4); change >= 0 && lines.Count > 0; change--) Damage(lines, _chance.Below(lines.Count));
        return files.With(file, string.Join(_chance.Once(6) ? "\r\n" : "\n", lines));
    }

    private void Damage(List<string> lines, int at)
    {
        var line = lines[at];
        switch (_chance.Below(9))
        {
            case 0: lines.RemoveAt(at); break;
            case 1: lines.Insert(at, line); break;
            case 2: lines[at] = new string(' ', _chance.Below(8)) + line.TrimStart(); break;
            case 3: lines[at] = line[.._chance.Below(line.Length + 1)]; break;
            case 4: lines[at] = line.Insert(_chance.Below(line.Length + 1), _texts.Anything()); break;
            case 5: lines[at] = line.Insert(_chance.Below(line.Length + 1), _chance.Of("[", "]", "{", "}", ":", ": ", "- ", "#", "&a ", "*a", "!t ", "|", ">", "\"", "'", "? ", "%", "\t", "---", "\uFEFF", "\u000b", "\u202e")); break;
            case 6: lines[at] = line[..(line.IndexOf(':', StringComparison.Ordinal) + 1)] + " " + Chance.Quoted(_texts.Anything()); break;
            case 7: lines[at] = line[..(line.IndexOf(':', StringComparison.Ordinal) + 1)] + " " + _texts.Anything(); break;
            default: lines[at] = line + string.Concat(Enumerable.Repeat(_chance.Of("[", "{a: ", "- ", "\n  ", "あ"), _chance.Below(200))); break;
        }
    }

    /// <summary>The small plan with one file written anew by the shape of its record, values of every kind in every place.</summary>
    private MemoryFileSystem Shaped()
    {
        var files = new MemoryFileSystem();
        foreach (var path in Small.Paths) files.With(path, Small.ReadBytes(path));
        return _chance.Below(4) switch
        {
            0 => files.With("content/site.yaml", Record(SiteShape.Shape, 0)),
            1 => files.With(Town + "plan.yaml", Record(PlanShape.Shape, 0)),
            2 => files.With(Town + "measures/01.yaml", $"[{Record(MeasureShape.Shape, 0)}, {Record(MeasureShape.Shape, 0)}]"),
            _ => files.With(Town + "actuals/2022.yaml", $"{{ 01-1: {Record(EntryShape.Shape, 0)}, 01-2: {Record(EntryShape.Shape, 0)} }}"),
        };
    }

    private string Record(Shape shape, int depth)
    {
        var entries = shape.Fields.Where(f => _chance.Once(f.IsRequired ? 1 : 3) || (f.IsRequired && !_chance.Once(20)))
            .Select(f => $"{f.Name}: {Written(f.Kind, depth + 1, f.Example)}");
        var others = shape.Others is { } kind ? Enumerable.Range(0, _chance.Below(3)).Select(_ => $"{_chance.Of("rate", "complaints", "x")}: {Written(kind, depth + 1)}") : [];
        return $"{{ {string.Join(", ", entries.Concat(others))} }}";
    }

    private string Written(Kind kind, int depth, string? example = null) => _chance.Once(12) || depth > 7 ? Chance.Quoted(_texts.Anything())
        : example is not null && _chance.Once(2) ? example
        : kind switch
        {
            Kind.OneOf words => _chance.Of(words.Words).Word,
            Kind.ListOf list => $"[{string.Join(", ", Enumerable.Range(0, _chance.Below(3)).Select(_ => Written(list.Item, depth + 1)))}]",
            Kind.MapOf map => $"{{ {string.Join(", ", Enumerable.Range(0, _chance.Below(3)).Select(_ => $"{Written(map.Names, 9)}: {Written(map.Item, depth + 1)}"))} }}",
            Kind.Record record => Record(record.Of(), depth),
            Kind.Either either => Written(_chance.Of(either.Short, either.Long), depth),
            Kind.Reference reference => reference.To == "departments" ? _chance.Of("kenko", "kankyo") : _chance.Of("aim", "1", "dx", "○", "plan", "一般財源"),
            Kind.Value { What: ValueForm.Number } => _texts.Number() is { Length: > 0 } number ? Chance.Quoted(number) : "0",
            Kind.Value { What: ValueForm.Year } => _chance.Of("R3", "R4", "R2", "R9", "平成31年度"),
            Kind.Value { What: ValueForm.Date } => _chance.Of("2023-08-31", "0001-01-01", "9999-12-31"),
            Kind.Value { What: ValueForm.Printed } => Value(),
            Kind.Value { What: ValueForm.Prose } => Chance.Quoted(_texts.Prose()),
            Kind.Value { What: ValueForm.Id } => _chance.Of("01-1", "goal", "measure", "a.b", "index.html", "A", "nul", "x"),
            _ => Chance.Quoted(_texts.Anything()),
        };

    private MemoryFileSystem WithProse()
    {
        var files = Sound();
        files.With("content/pages/about.md", "# " + _texts.Prose() + "\n\n" + _texts.Prose());
        files.With("content/plans/p/pages/how.md", "# 経緯\n\n" + _texts.Prose());
        var file = "content/plans/p/measures/a.yaml";
        return files.With(file, files.Text(file).Replace("  title: 事業\n", $"  title: {Chance.Quoted(_texts.Prose())}\n  note: {Chance.Quoted(_texts.Prose())}\n", StringComparison.Ordinal));
    }

    private MemoryFileSystem WithNames()
    {
        var files = Sound();
        for (var i = _chance.Below(4); i >= 0; i--)
        {
            var folder = _chance.Of("content/pages/", "content/plans/p/pages/", "content/plans/p/measures/", "content/plans/p/actuals/", "content/plans/", "content/");
            var name = string.Concat(_texts.Name().EnumerateRunes()).Replace('/', '_');
            var isMarkdown = folder.EndsWith("pages/", StringComparison.Ordinal);
            files.With(folder + name + (_chance.Once(5) ? "" : isMarkdown ? ".md" : ".yaml"), isMarkdown ? "# 題\n\n文。\n" : "m1: { i: 1件 }\n");
        }

        return files;
    }
}
