namespace PlanSite.Shapes;

/// <summary>A key in Japanese sentences, for the guide and for editors.</summary>
internal static class GuideText
{
    /// <summary>What it holds, how to write it, what holds otherwise, an example; without its name. Markdown.</summary>
    public static string Of(Field field) => Sentences(field, WordsOf(field.Kind), field.Example);

    /// <summary>The same for editors, which tell the words and simple examples in their own way and cannot follow the guide's links.</summary>
    public static string InEditor(Field field) => WithoutLinks(Sentences(field, "", IsSimple(field) ? null : field.Example));

    /// <summary>True for an example that is a single value.</summary>
    public static bool IsSimple(Field field) => field.Example is { } example && example[0] is not ('{' or '[');

    private static string Sentences(Field field, string words, string? example) =>
        $"{field.Title.Japanese}。{field.Help}{(words.Length > 0 ? words + "。" : "")}"
            + (field.Otherwise is { } otherwise ? $"書かなければ `{otherwise}`。" : "")
            + (field.Since is { } since ? $"{since} から書けます。" : "")
            + (example is null ? "" : $"例: `{example}`");

    /// <summary>How a value is written, in a word or two: 年度ごとに数.</summary>
    public static string Of(Kind kind) => kind switch
    {
        Kind.Value value => Of(value.What),
        Kind.OneOf { See: { } see } => see,
        Kind.OneOf { Words: [var only] } => $"`{only.Word}`",
        Kind.OneOf => "決まった言葉",
        Kind.Reference reference => $"`{reference.To}` の `{reference.Key}`",
        Kind.ListOf list => Joined(Of(list.Item), "の並び"),
        Kind.MapOf map => Joined(Joined(Of(map.Names), "ごとに"), Of(map.Item)),
        Kind.Record record => Link(record.Of()),
        Kind.Either either => Joined(Joined(Of(either.Short), "か"), Of(either.Long)),
        _ => "",
    };

    /// <summary>The place in the guide where a record's keys are told.</summary>
    public static string Anchor(Shape shape) => $"shape-{shape.Name}";

    private static string Link(Shape shape) => $"[{shape.Title.Japanese}](#{Anchor(shape.ToldWith?.Invoke() ?? shape)})";

    /// <summary>The words of links into the guide stay, the links go.</summary>
    private static string WithoutLinks(string text)
    {
        for (var middle = text.IndexOf("](#", StringComparison.Ordinal); middle >= 0; middle = text.IndexOf("](#", StringComparison.Ordinal))
        {
            var (open, close) = (text.LastIndexOf('[', middle), text.IndexOf(')', middle));
            text = text[..open] + text[(open + 1)..middle] + text[(close + 1)..];
        }

        return text;
    }

    private static string WordsOf(Kind kind) => kind switch
    {
        Kind.OneOf { See: null, Words.Length: > 1 } oneOf => string.Join("、", oneOf.Words.Select(w => $"`{w.Word}`（{w.Title.Japanese}）")),
        Kind.ListOf list => WordsOf(list.Item),
        _ => "",
    };

    /// <summary>A blank parts code from words.</summary>
    private static string Joined(string a, string b) => a.EndsWith('`') != b.StartsWith('`') ? $"{a} {b}" : a + b;

    private static string Of(ValueForm form) => form switch
    {
        ValueForm.Prose => "文章",
        ValueForm.Number => "数",
        ValueForm.Year => "年度",
        ValueForm.Date => "日付",
        ValueForm.Flag => "`true` か `false`",
        ValueForm.Id => "ID",
        ValueForm.Printed => "値",
        ValueForm.Unit => "単位",
        ValueForm.Link or ValueForm.Folder => "住所",
        ValueForm.RuleCode => "番号",
        ValueForm.Dash => "`\"-\"`",
        _ => "文字",
    };
}
