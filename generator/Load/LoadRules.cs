using PlanSite.Diagnostics;

namespace PlanSite.Load;

/// <summary>Problems of files before anybody looks at what they mean.</summary>
public static class LoadRules
{
    public static readonly Rule NotUtf8 = new("PS0101", Severity.Error, "ファイルは UTF-8 で保存します");
    public static readonly Rule BrokenYaml = new("PS0102", Severity.Error, "YAML として読めること");
    public static readonly Rule NotAllowed = new("PS0103", Severity.Error, "アンカー・別名・タグ・複数文書は使いません");
    public static readonly Rule DuplicateKey = new("PS0104", Severity.Error, "同じ項目名は一度だけ書きます");
    public static readonly Rule LostComment = new("PS0105", Severity.Warning, "値のうしろの # から先は読まれません");
    public static readonly Rule EmptyFile = new("PS0106", Severity.Error, "空のファイル");
    public static readonly Rule UnusedFile = new("PS0107", Severity.Warning, "どこからも読まれないファイル");
    public static readonly Rule MissingFile = new("PS0108", Severity.Error, "なくてはならないファイル");
    public static readonly Rule TooDeep = new("PS0109", Severity.Error, "入れ子は 64 段まで");
    public static readonly Rule SplitByComma = new("PS0111", Severity.Error, "{ } の中では、コンマのある値を引用符で囲みます");
    public static readonly Rule NoHeading = new("PS0110", Severity.Error, "文章のファイルは「# 見出し」で始めます");
    public static readonly Rule UnreadData = new("PS0112", Severity.Error, "実績と事業のファイルは名前の終わりを .yaml にします");
    public static readonly Rule MisplacedFolder = new("PS0113", Severity.Error, "実績と事業のフォルダーの名前と置き場所");
    public static readonly Rule OnlyComments = new("PS0114", Severity.Error, "覚え書き（#）しかないファイル");
    public static readonly Rule NothingInside = new("PS0115", Severity.Error, "中身が { } や [ ] だけのファイル");
}
