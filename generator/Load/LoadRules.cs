using System.Collections.Immutable;
using PlanSite.Diagnostics;

namespace PlanSite.Load;

/// <summary>Problems of files before anybody looks at what they mean.</summary>
public static class LoadRules
{
    public static readonly Rule NotUtf8 = new("PS0101", Severity.Error,
        "ファイルは UTF-8 で保存します", "文字コードを UTF-8 にして保存し直す");
    public static readonly Rule BrokenYaml = new("PS0102", Severity.Error,
        "YAML として読めること", "示された行のコロン、字下げ、かっこ、引用符を直す");
    public static readonly Rule NotAllowed = new("PS0103", Severity.Error,
        "アンカー・別名・タグ・複数文書は使いません", "& * ! --- を使わず、値をそのまま書く");
    public static readonly Rule DuplicateKey = new("PS0104", Severity.Error, "同じ項目名は一度だけ書きます", "どちらか一方を消す");
    public static readonly Rule LostComment = new("PS0105", Severity.Warning,
        "値のうしろの # から先は読まれません", "値の一部なら全体を引用符で囲み、注釈なら別の行に書く");
    public static readonly Rule EmptyFile = new("PS0106", Severity.Error, "空のファイル", "消えた内容を書き戻す。要らなければファイルを消す");
    public static readonly Rule UnusedFile = new("PS0107", Severity.Warning,
        "どこからも読まれないファイル", "置き場所と名前を確かめる。要らなければ消す");
    public static readonly Rule MissingFile = new("PS0108", Severity.Error,
        "なくてはならないファイル", "そのファイルを作るか、--content のフォルダーを直す");
    public static readonly Rule TooDeep = new("PS0109", Severity.Error, "入れ子は 64 段まで", "閉じていない [ や { がないか確かめる");
    public static readonly Rule SplitByComma = new("PS0111", Severity.Error,
        "{ } の中では、コンマのある値を引用符で囲みます", "{ value: \"1,600人\" } のように囲む");
    public static readonly Rule NoHeading = new("PS0110", Severity.Error, "文章のファイルは「# 見出し」で始めます", "一行目を「# 見出し」にする");
    public static readonly Rule UnreadData = new("PS0112", Severity.Error,
        "実績と事業のファイルは名前の終わりを .yaml にします", "2022.yaml のような名前に直す");
    public static readonly Rule MisplacedFolder = new("PS0113", Severity.Error,
        "実績と事業のフォルダーの名前と置き場所", "plans/<計画>/actuals/ か measures/ に移す");
    public static readonly Rule OnlyComments = new("PS0114", Severity.Error,
        "覚え書き（#）しかないファイル", "覚え書きにした値の行の初めの # を消す。要らなければファイルを消す");
    public static readonly Rule NothingInside = new("PS0115", Severity.Error,
        "中身が { } や [ ] だけのファイル", "消えた内容を書き戻す。要らなければファイルを消す");

    public static readonly Rule ControlCharacter = new("PS0116", Severity.Error,
        "目に見えない制御文字は使えません", "その文字を消して打ち直す");
    public static readonly Rule DirectionCharacter = new("PS0117", Severity.Warning,
        "書く向きを変える見えない文字", "わざと入れたのでなければ消す");
    public static readonly Rule TooLarge = new("PS0118", Severity.Error, "ファイルの大きさと数の上限", "ファイルを分けるか、要らないものを外に移す");
    public static readonly Rule BadName = new("PS0119", Severity.Error,
        "どのコンピューターでも使えるファイルの名前", "使えない文字を別の文字に替える");
    public static readonly Rule SameName = new("PS0120", Severity.Error,
        "大文字と小文字だけがちがう名前を並べないこと", "どちらかの名前を変える");
    public static readonly Rule Outside = new("PS0121", Severity.Error,
        "フォルダーの外へ出るリンク", "リンクをやめて、ファイルそのものを置く");
    public static readonly Rule NotAFile = new("PS0122", Severity.Error, "ふつうのファイルだけを置くこと", "ふつうのファイルに替えるか、外に移す");
    public static readonly Rule Unreadable = new("PS0123", Severity.Error, "ファイルを開けること", "開いている人や、読む許可を確かめる");
    public static readonly Rule TooMuchText = new("PS0124", Severity.Error,
        "一つの値の長さと、一つのファイルの値の数の上限", "文章を短くするか、ファイルを分ける");
    public static readonly Rule TangledMarkdown = new("PS0125", Severity.Error,
        "文章の記号（「>」「[」など）の重なりの上限", "記号を減らすか、空の行で段落を分ける");

    public static readonly Rule UnseenBlank = new("PS0126", Severity.Error,
        "空白に見える別の文字（全角の空白など）", "その文字を消して、半角の空白を打ち直す");
    public static readonly Rule WideMark = new("PS0127", Severity.Error,
        "コロン、引用符、かっこ、区切りは半角で書きます", "全角の「：」「“」「｛」などを半角にする");
    public static readonly Rule Conflict = new("PS0128", Severity.Error,
        "直しがぶつかった印（<<<<<<<）", "正しいほうを残し、印の行を消す");
    public static readonly Rule PastedRow = new("PS0129", Severity.Error,
        "表計算ソフトから写したままの行", "「項目名: 値」の形に書き直す");
    public static readonly Rule ZeroWidth = new("PS0130", Severity.Warning,
        "幅のない、見えない文字", "その文字を消す");
    public static readonly Rule LineEnds = new("PS0131", Severity.Error,
        "行の終わりの形（CR だけは使えません）", "改行の形を LF か CRLF にして保存しなおす");

    /// <summary>All of them, by code.</summary>
    public static ImmutableArray<Rule> All { get; } =
    [
        NotUtf8, BrokenYaml, NotAllowed, DuplicateKey, LostComment, EmptyFile, UnusedFile, MissingFile, TooDeep,
        NoHeading, SplitByComma, UnreadData, MisplacedFolder, OnlyComments, NothingInside, ControlCharacter,
        DirectionCharacter, TooLarge, BadName, SameName, Outside, NotAFile, Unreadable, TooMuchText, TangledMarkdown,
        UnseenBlank, WideMark, Conflict, PastedRow, ZeroWidth, LineEnds,
    ];
}
