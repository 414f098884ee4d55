namespace PlanSite.Values;

/// <summary>Works out what the words before a number mean: 約, 年, 1人当たり, 各, 削減.</summary>
internal static class LabelWords
{
    /// <summary>Right before the number and no part of any name: 約, 少なくとも, マイナス. 概算 may be a name: 概算10件 実績12件.</summary>
    private static readonly WordList Adverbs = Lexicon.Words(w => w.IsAdverb
        && w.Meaning is WordMeaning.Approximate or WordMeaning.AtLeast or WordMeaning.Plus or WordMeaning.Minus);

    /// <summary>Words that leave a number as it is, so that any unit may follow: 延べ5ブロック, but not 再整備5工区.</summary>
    private static readonly WordList Plain = Before(WordMeaning.Plain, WordMeaning.Each, WordMeaning.Approximate, WordMeaning.Provisional);

    /// <summary>Words that say how sure the number is: 概算, 速報値.</summary>
    private static readonly WordList Sure = Before(WordMeaning.Approximate, WordMeaning.Provisional);

    private static readonly WordList Each = Before(WordMeaning.Each);

    private static readonly WordList Footnotes = Before(WordMeaning.Footnote);

    /// <summary>Bounds that belong behind the number.</summary>
    private static readonly WordList Bounds =
        Lexicon.Words(WordPlaces.Behind, WordMeaning.AtLeast, WordMeaning.MoreThan, WordMeaning.AtMost, WordMeaning.LessThan);

    /// <summary>How often, without a unit that could be counted by: 四半期に1回, 年度ごとに3件.</summary>
    private static readonly WordList Frequency = Before(WordMeaning.Frequency);

    /// <summary>現状の80% is 80 % of something that is not told.</summary>
    private static readonly WordList References = Lexicon.Words(WordPlaces.Words, WordMeaning.Basis);

    private static readonly WordList Relative = Before(WordMeaning.Than, WordMeaning.Relative);

    private static readonly WordList Per = Before(WordMeaning.Per);

    private static readonly WordList Rates = Before(WordMeaning.Rate);

    /// <summary>What the words mean; what is wrong when they make a number that cannot be compared. <paramref name="spoken"/> may be null.</summary>
    public static Read<Label> Interpret(ReadOnlySpan<char> text, string? spoken, UnitTable units)
    {
        var all = text.Trim(" :");
        var adjacent = all.Length > 0 && text[^1] == all[^1];
        var label = new Label { Words = all.ToString(), SpokenUnit = spoken };
        var words = all;
        TakeAdverbs(ref words, ref label);
        label = label with { Name = words.ToString() };
        if (words.IsEmpty) return label;
        if (Plain.Whole(words) is { } plain) return label.With(plain);
        label = label with { RunsOn = adjacent && spoken is null && !words.EndsWith('=') && Sure.AtEnd(words) is null };
        TakeMarks(ref words, ref label);
        if (ChangeBasis.Of(words, out var needsChange) is { } basis) return label with { Basis = basis, NeedsChange = needsChange, RunsOn = false };
        if (ReadRate(all, words, units, label) is { } rate) return rate;
        return ProblemOf(words, spoken, adjacent) is { } problem ? problem : label;
    }

    private static void TakeAdverbs(ref ReadOnlySpan<char> words, ref Label label)
    {
        while (Adverbs.AtEnd(words) is { } word)
        {
            words = words[..^word.Text.Length].TrimEnd(" :");
            label = label.With(word);
        }
    }

    /// <summary>Takes off what says how sure a named number is: 概算 apart at the start (概算 男10人), 見込み at the end (CO2排出量見込み).</summary>
    private static void TakeMarks(ref ReadOnlySpan<char> words, ref Label label)
    {
        if (Each.AtEnd(words) is { } each) label = label.With(each);
        while (Plain.AtStart(words) is { } first && first.Text.Length < words.Length && words[first.Text.Length] is ' ' or ':')
        {
            words = words[(first.Text.Length + 1)..];
            label = first.Marks is Marks.None or Marks.Each ? label : label with { Name = words.ToString() };
            label = label.With(first);
        }
        if ((Plain.Whole(words) ?? Each.AtStart(words)) is { } next) label = label.With(next);
        if (Sure.AtEnd(words) is { } last && last.Text.Length < words.Length)
        {
            words = words[..^last.Text.Length].TrimEnd(" :");
            label = label.With(last) with { Name = words.ToString() };
        }
    }

    private static string? ProblemOf(ReadOnlySpan<char> words, string? spoken, bool adjacent)
    {
        if (words.IsEmpty || Plain.Whole(words) is not null) return null;
        if (PlainWords.EndsInChange(words)) return Problems.Change;
        if (Relative.AtEnd(words) is not null) return Problems.Relative;
        if (PlainWords.IsMissing(words)) return Problems.NothingAndNumber;
        if (adjacent && spoken is null && words[^1] is '年' or '月' or '週') return Problems.DateLike;
        if (adjacent && Characters.KanjiNumbers.Contains(words[^1])) return Problems.Scales;
        if (spoken is null && Bounds.AtEnd(words) is not null) return Problems.TwoBounds;
        if (Frequency.AtEnd(words) is not null || adjacent && words[^1] is '期') return Problems.Rate;
        if (words[^1] == 'の' && (spoken == LabelText.DateName || References.IsIn(words))) return Problems.Relative;
        if (adjacent && Characters.IsLatin(words[^1]) && !words.EndsWith("pH")) return Problems.Footnote;
        return Footnotes.Whole(words) is not null ? Problems.Footnote : null;
    }

    /// <summary>年2回, 月に1回, 毎週3日, 市民一人当たり5.2冊. Null when the words count by nothing.</summary>
    private static Read<Label>? ReadRate(ReadOnlySpan<char> all, ReadOnlySpan<char> words, UnitTable units, Label label)
    {
        var average = words.EndsWith("平均");
        if (average) words = words[..^2];
        var counted = Per.TakeEnd(ref words) is not null;
        if (Rates.Whole(words) is { Told: var by } && !(average && by == "/年"))
        {
            return label with { Per = by, Name = "", Words = Around(all, words, average) };
        }
        if (counted || average && words.IndexOfAny('一', '1') >= 0) return ReadPer(words.TrimEnd("のは、 "), units, label);
        return default(Read<Label>?);
    }

    /// <summary>What is said of a rate beside what it counts by: 平均 of 月平均, 約 of 月約.</summary>
    private static string Around(ReadOnlySpan<char> all, ReadOnlySpan<char> rate, bool average)
    {
        var at = all.IndexOf(rate);
        var behind = average ? "平均" : all[(at + rate.Length)..].TrimStart(" :");
        return Per.AtStart(behind) is null ? string.Concat(all[..at], behind).Trim() : all[..at].Trim().ToString();
    }

    /// <summary>市民一人当たり, 世帯当たり, 人口千人当たり: the unit at the end is what the rate counts by, the rest a qualifier.</summary>
    private static Read<Label> ReadPer(ReadOnlySpan<char> words, UnitTable units, Label label)
    {
        if (words.EndsWith("一人一日") || words.EndsWith("人一日")) return PerPersonAndDay(words[..words.LastIndexOf("一日")], label);
        for (var at = Math.Max(0, words.Length - 8); at < words.Length; at++)
        {
            var scale = words[at..].IndexOfAnyExcept(Characters.KanjiNumbers);
            if (scale < 0 || units.Find(words[(at + scale)..]) is not { } unit) continue;
            var number = scale == 0 || words[at..(at + scale)] is "一" ? "" : words[at..(at + scale)].ToString();
            return label with { Per = Denominator(number, unit.Unit.Id, units), Words = words[..at].ToString(), Name = words[..at].ToString() };
        }
        return Problems.Rate;
    }

    /// <summary>市民一人一日当たり: what stands before 一人 is a qualifier.</summary>
    private static Label PerPersonAndDay(ReadOnlySpan<char> words, Label label)
    {
        var name = words.TrimEnd('人').TrimEnd("一1");
        return label with { Per = "/人・日", Words = name.ToString(), Name = name.ToString() };
    }

    /// <summary>/人, /月 for か月, /10万人.</summary>
    public static string Denominator(string number, string unit, UnitTable units) => units.Find($"/{number}{unit}")?.Unit.Id ?? $"/{number}{unit}";

    private static WordList Before(params ReadOnlySpan<WordMeaning> meanings) => Lexicon.Words(WordPlaces.Before, meanings);
}
