using System.Collections.Immutable;
using System.Globalization;
using PlanSite.Diagnostics;
using PlanSite.Model;
using PlanSite.Values;

namespace PlanSite.Validate;

/// <summary>
/// Looks for what a year's report lacks. Far fewer rows than the year before is an error, because a file was probably cut short or is
/// still being filled in; single rows that others have are a notice, one for each department. Draft years are asked neither way.
/// </summary>
/// <param name="words">The words that the plan itself has defined.</param>
/// <param name="actuals">What was reported.</param>
/// <param name="nodes">As read, in document order, without what was reported.</param>
internal sealed class MissingRows(Vocabulary words, ActualsBinder actuals, ImmutableArray<Node> nodes)
{
    private const int MostNamed = 30;

    /// <summary>Of so few rows an empty value, which is asked about by itself, counts as one.</summary>
    private const int Few = 4;

    private readonly ExpectedRows _expected = new(actuals, nodes);

    /// <summary>Reports what each year lacks, in the order of years.</summary>
    public void Check()
    {
        FiscalYear? former = null;
        foreach (var year in actuals.Years.Where(y => !words.Drafts.Contains(y)))
        {
            if (!actuals.FilesOf(year).Any(words.Bag.HasErrorsIn) && !IsCutShort(year, former)) ReportMissing(year, former);
            former = year;
        }
    }

    /// <summary>True, reported, when fewer than half of the rows are there that the former year (for the first: the targets) lets expect.</summary>
    private bool IsCutShort(FiscalYear year, FiscalYear? former)
    {
        var wanted = former is { } before ? _expected.CountIn(before, year) : _expected.DueIn(year);
        var found = _expected.CountIn(year, year) + (wanted < Few ? _expected.EmptyIn(year) : 0);
        if (found > 0 && found * 2 >= wanted) return false;
        var than = former is { } last ? $"前の{FiscalYears.Era(last)}の {Text(wanted)} 件" : $"この年度に目標のある指標 {Text(wanted)} 件";
        words.Bag.Report(ContentRules.YearCutShort, SourceSpan.WholeFile(actuals.FilesOf(year)[0]),
            found == 0 ? $"{FiscalYears.Era(year)}の実績が 1 件もありません。" : $"{FiscalYears.Era(year)}の実績は {Text(found)} 件で、{than}の半分に足りません。",
            $"ファイルが途中で切れていないか、別の名前で保存されていないか確かめてください。まだ集めている途中なら plan.yaml に「draft: [{year}]」と書くと、公開されません。報告のないものは \"-\" と書きます。");
        return true;
    }

    private void ReportMissing(FiscalYear year, FiscalYear? former)
    {
        foreach (var group in _expected.MissingIn(year, former).GroupBy(m => DepartmentOf(m, year), StringComparer.Ordinal))
        {
            var kinds = group.GroupBy(m => What(m.Row)).Select(k => $"{k.Key}が {Text(k.Count())} 件");
            var names = Names([.. group.Select(m => m.Node).DistinctBy(n => n.Key).OrderBy(_expected.PlaceOf)]);
            words.Bag.Report(ContentRules.ActualMissing, SourceSpan.WholeFile(actuals.FilesOf(year)[0]),
                $"{group.Key}: {FiscalYears.Era(year)}の{string.Join("、", kinds)}ありません: {names}。",
                $"actuals/{year}.yaml（または actuals/{year}/ の中）に書き足してください。資料に書かれていなければ \"-\" と書きます。");
        }
    }

    /// <summary>The first department that answers for the row: as reported for that year, else as the indicator, the step or the node says.</summary>
    private string DepartmentOf(MissingRow missing, FiscalYear year)
    {
        var (node, row) = (missing.Node, missing.Row);
        ImmutableArray<Department> own = row.Kind switch
        {
            RowKind.Indicator => node.Indicators.First(i => i.Id == row.Id).Departments,
            RowKind.Step => node.Steps.First(s => s.Id == row.Id).Departments,
            _ => [],
        };
        var reported = actuals.Of(node.Key, year)?.Report.Departments ?? [];
        return reported.Concat(own).Concat(node.Departments).FirstOrDefault()?.Name ?? "担当部署の書かれていない項目";
    }

    private string What(ReportRow row) => row.Kind switch
    {
        RowKind.Grade => "評価",
        RowKind.Text => $"「{words.TextKinds.First(k => k.Id == row.Id).Name}」の文章",
        RowKind.Step => "行程の実施",
        RowKind.Effects => "効果額",
        RowKind.Observation => "目標のない数",
        _ => "指標の実績",
    };

    /// <summary>As they are written in an actuals file.</summary>
    private string Names(ImmutableArray<Node> missing)
    {
        var measures = words.Levels.First(l => l.Role is LevelRole.Measure).Id;
        var names = missing.Take(MostNamed).Select(n => n.Key.Level == measures ? n.Key.Id : n.Key.ToString());
        return string.Join("、", names) + (missing.Length > MostNamed ? $"、ほか {Text(missing.Length - MostNamed)} 項目" : "");
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
