using System.Collections.Immutable;
using PlanSite.Diagnostics;
using PlanSite.Load.Slips;

namespace PlanSite.Load;

/// <summary>
/// Reads a file that is no YAML entry by entry, so that three faults give three messages and not one. What is wrong with an entry is found by
/// trying: the slip that, once mended, lets the parser come further is the one that is told.
/// </summary>
/// <param name="file">For messages.</param>
/// <param name="text">Of the whole file.</param>
/// <param name="bag">Where problems are reported.</param>
internal sealed class BrokenFile(string file, string text, DiagnosticBag bag)
{
    /// <summary>Characters that are read again and again in search of what was meant: about a second's work.</summary>
    private int _budget = 2_000_000;

    /// <summary>What could be read; null for nothing. At least one problem is reported.</summary>
    public YamlNode? Read()
    {
        var lines = ConflictMarks.Without(file, text.ReplaceLineEndings("\n").Split('\n'), bag);
        var parts = TopLevelEntry.In(lines).Select(entry => Read(lines, entry)).OfType<YamlNode>().ToImmutableArray();
        if (!bag.HasErrorsIn(file)) ReportWhole();
        return parts.FirstOrDefault() switch
        {
            YamlList first => first with { Items = [.. parts.OfType<YamlList>().SelectMany(l => l.Items)] },
            YamlMap first => first with { Entries = Once(parts.OfType<YamlMap>().SelectMany(m => m.Entries)) },
            var other => other,
        };
    }

    private YamlNode? Read(string[] lines, TopLevelEntry entry)
    {
        var own = lines[entry.First..(entry.First + entry.Count)];
        var attempt = Try(own, entry);
        var isTold = false;
        while (attempt.Fault is not (null or YamlRefusedException) && MendOne(own, entry, attempt) is { } better) (attempt, isTold) = (better, true);
        bag.Take(attempt.Problems);
        if (attempt.Fault is YamlRefusedException refused) bag.Report(refused.Rule, refused.Span, refused.Message, refused.Remedy);
        else if (attempt.Fault is { } fault && !isTold) Explain(fault, attempt.At, lines);
        return attempt.Root;
    }

    /// <summary>Mends the nearest slip that lets the parser come further, and tells it; null when there is none.</summary>
    private YamlAttempt? MendOne(string[] own, TopLevelEntry entry, YamlAttempt before)
    {
        var at = Math.Clamp(before.At.Line - 1 - entry.First, 0, own.Length - 1);
        for (var line = at; line >= Math.Max(0, at - 12); line--)
        {
            foreach (var slip in LineSlips.In(own[line]).Concat(line >= at - 1 ? IndentSlips.In(own, line, entry.First) : []))
            {
                var tried = (string[])own.Clone();
                tried[line] = slip.Mended;
                if ((_budget -= tried.Sum(l => l.Length + 1)) < 0) return null;
                if (Try(tried, entry) is not { } attempt || !attempt.IsFurtherThan(before)) continue;
                slip.Report(file, entry.First + line + 1, bag);
                own[line] = slip.Mended;
                return attempt;
            }
        }

        return null;
    }

    private YamlAttempt Try(string[] own, TopLevelEntry entry) => YamlTree.Try(file, string.Join('\n', own) + "\n", entry.First);

    private void Explain(Exception fault, SourceSpan at, string[] lines)
    {
        var isCut = !text.EndsWith('\n') && lines.Skip(at.Line).All(string.IsNullOrWhiteSpace);
        if (at.Line > lines.Length) at = at with { Line = lines.Length, Column = 1 };
        var (message, remedy) = YamlHints.Explain(fault);
        if (isCut) (message, remedy) = ("ファイルがここで切れているようです。", "保存が途中で終わっていないか確かめ、続きを書くか、前のファイルを戻してください。");
        bag.Report(LoadRules.BrokenYaml, at, "YAML として読めません。" + message, remedy);
    }

    /// <summary>The entries can be read one by one, and yet not together.</summary>
    private void ReportWhole()
    {
        var whole = YamlTree.Try(file, text, 0);
        if (whole.Fault is not null) Explain(whole.Fault, whole.At, text.Split('\n'));
    }

    private ImmutableArray<YamlEntry> Once(IEnumerable<YamlEntry> entries)
    {
        var seen = new Dictionary<string, YamlEntry>(StringComparer.Ordinal);
        foreach (var entry in entries)
        {
            if (seen.TryAdd(entry.Key, entry)) continue;
            bag.Report(LoadRules.DuplicateKey, entry.KeySpan, $"「{entry.Key}」が二度書かれています（一度目は {seen[entry.Key].KeySpan.Line} 行目）。",
                "どちらか一方を消してください。");
        }

        return [.. seen.Values];
    }
}
