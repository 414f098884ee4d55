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
    private const string CutMessage = "ファイルがここで切れているようです。";
    private const string CutRemedy = "保存が途中で終わっていないか確かめ、続きを書くか、前のファイルを戻してください。";

    /// <summary>Characters that are read again and again in search of what was meant: about a second's work.</summary>
    private int _budget = 2_000_000;

    /// <summary>True when every entry could be read once its slips were mended.</summary>
    public bool IsWhole { get; private set; } = true;

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
        var isCut = MendCut(own, lines, entry);
        var attempt = Try(own, entry);
        var isTold = isCut;
        while (attempt.Fault is not (null or YamlRefusedException) && MendOne(own, entry, attempt) is { } better) (attempt, isTold) = (better, true);
        if (attempt.Root is YamlScalar scalar && lines.Length > own.Length) attempt = MendLine(own, entry, scalar) ?? attempt;
        bag.Take(attempt.Problems);
        IsWhole &= attempt.Fault is null && !isCut;
        if (attempt.Fault is YamlRefusedException refused) bag.Report(refused.Rule, refused.Span, refused.Message, refused.Remedy);
        else if (attempt.Fault is { } fault && !isTold) Explain(fault, attempt.At, lines);
        return attempt.Root;
    }

    /// <summary>Closes what the last line of a file leaves open that has no end of line: it was cut there, which is told.</summary>
    private bool MendCut(string[] own, string[] lines, TopLevelEntry entry)
    {
        if (text.EndsWith('\n') || entry.First + entry.Count < lines.Length) return false;
        var (last, isCut) = (own.Length - 1, false);
        while ((PairSlips.UnclosedQuote(own[last]) ?? PairSlips.UnclosedBracket(own[last])) is { } slip)
        {
            if (!isCut) bag.Report(LoadRules.BrokenYaml, new SourceSpan(file, lines.Length, slip.At + 1), CutMessage, CutRemedy);
            (own[last], isCut) = (slip.Mended, true);
        }

        return isCut;
    }

    /// <summary>Mends a line at the very left that is neither a key nor an entry, and tells it.</summary>
    private YamlAttempt? MendLine(string[] own, TopLevelEntry entry, YamlScalar scalar)
    {
        foreach (var slip in LineSlips.In(own[0]))
        {
            var attempt = Try([slip.Mended, .. own[1..]], entry);
            if (attempt.Fault is not null || attempt.Root is YamlScalar) continue;
            slip.Report(file, entry.First + 1, bag);
            return attempt;
        }

        bag.Report(LoadRules.BrokenYaml, scalar.Span, "この行は「項目名: 値」の形になっていません。",
            "前の行の文の続きなら、前の行につなげて一行にしてください。別の項目なら「項目名: 値」の形にしてください。");
        IsWhole = false;
        return null;
    }

    /// <summary>Mends what lets the parser come further, and tells it; null when nothing does.</summary>
    private YamlAttempt? MendOne(string[] own, TopLevelEntry entry, YamlAttempt before)
    {
        var at = Math.Clamp(before.At.Line - 1 - entry.First, 0, own.Length - 1);
        for (var line = at; line >= Math.Max(0, at - 12); line--)
        {
            foreach (var slip in LineSlips.In(own[line]))
            {
                if (Further(own, entry, before, [(line, slip)]) is { } attempt) return attempt;
            }
        }

        // Tabs end the reading somewhere above: all of an entry are mended at once.
        var blanks = own.Select((l, i) => (i, BlankSlips.Pasted(l) ?? BlankSlips.Indent(l))).Where(b => b.Item2 is not null).ToArray();
        if (blanks.Length > 0 && Further(own, entry, before, blanks!) is { } unblanked) return unblanked;
        return MendIndent(own, entry, before, at) ?? (at > 0 ? MendIndent(own, entry, before, at - 1) : null);
    }

    /// <summary>Of all depths that a line may have been meant to have, the one that lets the parser come furthest.</summary>
    private YamlAttempt? MendIndent(string[] own, TopLevelEntry entry, YamlAttempt before, int line)
    {
        var best = IndentSlips.In(own, line, entry.First).Take(8).Select(slip => (Slip: slip, Attempt: Tried(own, entry, [(line, slip)])))
            .Where(t => t.Attempt is not null && t.Attempt.IsFurtherThan(before))
            .OrderByDescending(t => t.Attempt!.Fault is null ? int.MaxValue : t.Attempt.At.Line).FirstOrDefault();
        return best.Slip is null ? null : Further(own, entry, before, [(line, best.Slip)]);
    }

    private YamlAttempt? Further(string[] own, TopLevelEntry entry, YamlAttempt before, (int Line, Slip Slip)[] slips)
    {
        if (Tried(own, entry, slips) is not { } attempt || !attempt.IsFurtherThan(before)) return null;
        foreach (var (line, slip) in slips)
        {
            slip.Report(file, entry.First + line + 1, bag);
            own[line] = slip.Mended;
        }

        return attempt;
    }

    /// <summary>What comes of the entry with some lines mended; null when too much was tried already.</summary>
    private YamlAttempt? Tried(string[] own, TopLevelEntry entry, (int Line, Slip Slip)[] slips)
    {
        var tried = (string[])own.Clone();
        foreach (var (line, slip) in slips) tried[line] = slip.Mended;
        return (_budget -= tried.Sum(l => l.Length + 1)) < 0 ? null : Try(tried, entry);
    }

    private YamlAttempt Try(string[] own, TopLevelEntry entry) => YamlTree.Try(file, string.Join('\n', own) + "\n", entry.First);

    private void Explain(Exception fault, SourceSpan at, string[] lines)
    {
        var isCut = !text.EndsWith('\n') && lines.Skip(at.Line).All(string.IsNullOrWhiteSpace);
        if (at.Line > lines.Length) at = at with { Line = lines.Length, Column = 1 };
        var (message, remedy) = YamlHints.Explain(fault);
        bag.Report(LoadRules.BrokenYaml, at, isCut ? CutMessage : "YAML として読めません。" + message, isCut ? CutRemedy : remedy);
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
