namespace PlanSite.Shapes;

/// <summary>The tables of the staff guide: one a record, with every key that it may have.</summary>
internal static class GuideTables
{
    /// <summary>The tables of some records, by name, in the order asked for. The first stands under a heading that is there already.</summary>
    /// <param name="names">Names of records: <c>plan municipality period</c>.</param>
    /// <exception cref="InvalidOperationException">No record has that name.</exception>
    public static string Of(IEnumerable<string> names)
    {
        var all = ContentFile.All.SelectMany(f => EditorSchema.ShapesIn(f.Kind)).Distinct().ToArray();
        var lines = new List<string>();
        foreach (var name in names)
        {
            var shape = all.FirstOrDefault(s => s.Name == name) ?? throw new InvalidOperationException($"No record is called {name}.");
            if (lines.Count > 0) lines.AddRange(["", $"#### {shape.Title.Japanese}{Owners(shape, all)}", ""]);
            lines.AddRange([$"<a id=\"{GuideText.Anchor(shape)}\"></a>", "", "| 項目 | 必須 | 形 | 中身 |", "|---|---|---|---|"]);
            lines.AddRange(shape.Fields.Select(Row));
        }

        return string.Join('\n', lines);
    }

    private static string Row(Field field) =>
        $"| `{field.Name}` | {(field.IsRequired ? "○" : "")} | {Cell(GuideText.Of(field.Kind))} | {Cell(GuideText.Of(field))} |";

    /// <summary>The keys that a record stands under, in brackets: <c>（`departments` の一つ一つ）</c>; nothing where content names it.</summary>
    private static string Owners(Shape shape, Shape[] all)
    {
        var keys = all.SelectMany(s => s.Fields).Where(f => Holds(f.Kind, shape)).ToArray();
        if (keys.Length == 0) return "";
        var names = string.Join("、", keys.Select(f => $"`{f.Name}`").Distinct(StringComparer.Ordinal));
        return keys.All(f => f.Kind is Kind.ListOf) ? $"（{names} の一つ一つ）" : $"（{names}）";
    }

    private static bool Holds(Kind kind, Shape shape) => kind switch
    {
        Kind.Record record => record.Of() == shape,
        Kind.ListOf list => Holds(list.Item, shape),
        Kind.MapOf map => Holds(map.Item, shape),
        Kind.Either either => Holds(either.Long, shape),
        _ => false,
    };

    private static string Cell(string text) => text.Replace("|", "\\|", StringComparison.Ordinal);
}
