namespace PlanSite.Tests.Values;

/// <summary>Random texts by seed: pieces of values in any order, damaged cells, any UTF-16, and long runs of one piece.</summary>
internal sealed class RandomTexts(int seed, IReadOnlyList<string> cells)
{
    private static readonly string[] Pieces =
    [
        "0", "1", "2", "5", "9", "12", "100", "1,000", "007", ".", ",", "-", "－", "▲", "△", "+", "±", "~", "～", "〜", "/", "／", ":", "(", ")", "（", "）",
        "【", "】", " ", "　", "\n", "、", "・", "。", "※", "*", "=", "?", "%", "％", "人", "名", "件", "円", "千", "万", "億", "百", "十", "兆", "箇所", "か所",
        "回", "年", "月", "日", "時間", "分", "秒", "割", "厘", "倍", "位", "歳", "km", "m²", "㎡", "t-CO2", "L=", "約", "延べ", "各", "第", "以上", "以下", "未満", "超", "以内",
        "程度", "余", "強", "見込み", "速報値", "暫定", "当たり", "平均", "中", "に", "の", "を", "から", "より", "まで", "増", "減", "減少", "維持", "検討", "実施", "未実施",
        "調査中", "地域型", "ブランチ", "年生", "歳以上", "うち", "男", "女", "R5.3.31", "令和", "元", "H28", "2022", "年度", "12月末", "①", "⑴", "²", "½", "㍻", "ｶﾞ", "か\u3099",
        "削減", "増加", "の減", "前年比", "当初より", "→", "⇒", "=>", "〃", "同左", "なし", "該当なし", "#REF!", "##", "＃", "TRUE", "No", "E+05", "=", "かつ", "平成32", "H40",
        "\u200b", "\ufeff", "😀", "\ud800", "\udc00", "\ufffe", "\u0301", "ﷺ", "\0", "𝟏",
    ];

    private readonly Random _random = new(seed);

    public string Next() => _random.Next(8) switch
    {
        0 or 1 or 2 => Pieced(_random.Next(1, 8)),
        3 => Pieced(_random.Next(8, 40)),
        4 or 5 => Damaged(cells[_random.Next(cells.Count)]),
        6 => AnyText(_random.Next(1, 24)),
        _ => _random.Next(40) == 0 ? Repeated(_random.Next(1, 600)) : AnyText(_random.Next(1, 6)),
    };

    private string Pieced(int count) => string.Concat(Enumerable.Range(0, count).Select(_ => Piece()));

    private string Piece() => Pieces[_random.Next(Pieces.Length)];

    private string Damaged(string cell)
    {
        for (var change = _random.Next(1, 4); change > 0; change--)
        {
            var at = _random.Next(cell.Length + 1);
            cell = _random.Next(3) == 0 && at < cell.Length ? cell.Remove(at, 1) : cell.Insert(at, Piece());
        }
        return cell;
    }

    private string AnyText(int length) => string.Create(length, _random, (text, random) =>
    {
        foreach (ref var c in text) c = (char)random.Next(0x10000);
    });

    private string Repeated(int length)
    {
        var pieces = Pieced(_random.Next(1, 4));
        return string.Concat(Enumerable.Repeat(pieces, length / pieces.Length + 1));
    }
}
