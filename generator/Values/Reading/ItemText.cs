namespace PlanSite.Values;

/// <summary>Reads one item: 約1.2万人以上, 1人当たり5.2冊, 5～10件程度, 地域型5か所.</summary>
internal static class ItemText
{
    private const int MostRates = 3;

    private static readonly WordList PersonDay = Lexicon.Words(WordPlaces.Before, WordMeaning.PersonDay);

    private static readonly WordList Per = Lexicon.Words(WordPlaces.Before, WordMeaning.Per);

    /// <summary>Returns what is wrong, or null.</summary>
    public static string? Read(ref Scan scan, UnitTable units, out Item item)
    {
        item = new Item { Words = "" };
        string? per = null;
        var outer = Label.None;
        for (var round = 0; round < MostRates; round++)
        {
            var label = LabelText.Read(ref scan, units);
            if (label.Problem is not null) return label.Problem;
            per ??= label.Value.Per;
            item.Label = round == 0 ? label.Value : Joined(outer, label.Value);
            if (TakePersonDay(ref scan, ref per))
            {
                outer = item.Label with { Per = null };
                continue;
            }
            if (TakeBoundSign(ref scan, ref item) is { } boundProblem) return boundProblem;
            var start = scan.At;
            var amount = AmountText.Read(ref scan, units);
            if (amount.Problem is not null) return amount.Problem;
            var (link, rateProblem) = RateWords.TakePer(ref scan, units, start, amount.Value);
            if (rateProblem is not null) return rateProblem;
            if (link.Words is null) return Finish(ref scan, units, new Ends(amount.Value, amount.Value), per, ref item);
            outer = item.Label with { Per = null };
            if (per is not null && link.Per is not null) return Problems.Rate;
            per ??= link.Per;
            if (link.Words.Length > 0) item.AddWord(link.Words);
        }
        return Problems.TwoNumbers;
    }

    /// <summary>Reads what stands behind the first amount. Returns what is wrong, or null.</summary>
    private static string? Finish(ref Scan scan, UnitTable units, Ends ends, string? per, ref Item item)
    {
        if (ProblemOf(item.Label, ends.Lower) is { } labelProblem) return labelProblem;
        var isRange = Ranges.IsHere(scan);
        if (isRange)
        {
            (ends, var problem) = Ranges.Read(ref scan, units, ends.Lower);
            if (problem is not null) return problem;
        }
        if (item.Label.Negative && ends.Lower.Printed != 0) ends = ends with { Lower = ends.Lower with { Printed = -ends.Lower.Printed } };
        if (per is not null)
        {
            if (!ends.Lower.HasUnit || ends.Lower.Unit.Unit.Id.Contains('/')) return Problems.Rate;
            var unit = UnitText.Per(ends.Lower.Unit, per);
            ends = new Ends(ends.Lower with { Unit = unit }, ends.Upper with { Unit = unit });
        }
        if (SetQuantity(ends, isRange, ref item) is { } quantityProblem) return quantityProblem;
        if (item.Label.Bound != Bound.None && !TrySetBound(ref item, item.Label.Bound)) return Problems.TwoBounds;
        if (ReadSuffixes(ref scan, ref item) is { } suffixProblem) return suffixProblem;
        if (per is null && WordedRanges.Read(ref scan, units, ends.Lower, ref item) is { } wordedProblem) return wordedProblem;
        if (item.Bound != Bound.None && item.Quantity.Number < 0 && item.Quantity.Unit.Id != "℃" && item.Change == 0) return Problems.NegativeBound;
        TakeLateRate(ref scan, units, ref item);
        return null;
    }

    /// <summary>Words before a number that do not go with it: ※1, 第3件.</summary>
    private static string? ProblemOf(in Label label, in Amount amount)
    {
        if (label.SpokenUnit == amount.Unit.Unit.Id && amount.HasUnit) return Problems.TwoNumbers;
        if (label.Words is "※" or "*" && !amount.HasUnit) return Problems.Footnote;
        if (label.Name.EndsWith('第') && amount.Unit.Unit.Id != "位") return Problems.Footnote;
        return label.RunsOn && amount.HasUnit && !amount.IsKnown ? Problems.Sentence(amount.Unit.Unit.Id) : null;
    }

    private static string? SetQuantity(in Ends ends, bool isRange, ref Item item)
    {
        if (!ends.Lower.TryQuantity(out var quantity) || !ends.Upper.TryQuantity(out var upper)) return Problems.TooManyDigits;
        if (isRange && item.Label.Negative) return Problems.RangeOrder;
        item.Quantity = quantity;
        if (isRange) item.Upper = upper;
        item.UnitIsKnown = ends.Lower.IsKnown;
        item.Marks |= item.Label.Marks;
        item.Basis = item.Label.Basis;
        item.HasSign = ends.Lower.HasSign || item.Label.HasSign;
        item.BareEnd = ends.Lower.HasUnit ? 0 : ends.Upper.BareEnd;
        return null;
    }

    /// <summary>2回以上/年 is 2回/年以上.</summary>
    private static void TakeLateRate(ref Scan scan, UnitTable units, ref Item item)
    {
        if (scan.Current != '/' || item.Upper is not null || item.Quantity.Unit.Id.Contains('/')) return;
        if (UnitText.FindKnown(scan.Text, scan.At, units, out var length) is not { } by) return;
        scan.At += length;
        item.Quantity = item.Quantity with { Unit = new Unit(item.Quantity.Unit.Id + by.Unit.Id, item.Quantity.Unit.IsShare) };
    }

    /// <summary>Reads 以上, 程度, 見込み and the like, where they reach the end of the word.</summary>
    public static string? ReadSuffixes(ref Scan scan, ref Item item)
    {
        while (true)
        {
            var at = scan.Current == ' ' ? scan.At + 1 : scan.At;
            if (at >= scan.Text.Length || !Characters.IsWord(scan.Text[at]) || !Suffixes.IsBoundary(scan.Text, at)) return null;
            if (at > scan.At && !EndsBehindWord(scan.Text, at)) return null;
            if (FindSuffix(scan.Text[at..], item) is not { Meaning: not WordMeaning.Per } word) return null;
            if (word.IsChange && item.Change != 0) return Problems.Change;
            scan.At = at + word.Text.Length;
            if (!Apply(word, ref item)) return Problems.TwoBounds;
        }
    }

    /// <summary>Behind a bare number a word of change needs no known unit: a caption's may be completed.</summary>
    private static LexiconWord? FindSuffix(ReadOnlySpan<char> text, in Item item) =>
        Suffixes.Find(text, item.UnitIsKnown)
            ?? (item.BareEnd > 0 && Suffixes.Find(text, knownUnit: true) is { IsChange: true } change ? change : null);

    /// <summary>False for a word apart that names the next number: 目標 100件 実績 80件.</summary>
    private static bool EndsBehindWord(ReadOnlySpan<char> text, int at)
    {
        var end = Scan.EndOfWord(text, at);
        return end == text.Length || text[end] is '(' or '。' or '、' or '/';
    }

    private static bool Apply(LexiconWord word, ref Item item)
    {
        item.Marks |= word.Marks;
        if (word.Bound != Bound.None) return TrySetBound(ref item, word.Bound);
        if (word.IsChange) item.Change = word.Meaning is WordMeaning.Increase ? 1 : -1;
        else item.AddWord(word.Told);
        return true;
    }

    private static bool TrySetBound(ref Item item, Bound bound)
    {
        if (item.Bound != Bound.None || item.Upper is not null && (bound != Bound.LessThan || item.UpperOpen)) return false;
        if (item.Upper is null) item.Bound = bound;
        else item.UpperOpen = true;
        return true;
    }

    private static string? TakeBoundSign(ref Scan scan, ref Item item)
    {
        var sign = scan.Current;
        if (sign is not ('≧' or '≥' or '>' or '≦' or '≤' or '<')) return null;
        scan.At++;
        var equal = sign is not ('>' or '<') || scan.Take('=');
        scan.SkipBlank();
        item.Bound = sign is '≧' or '≥' or '>' ? equal ? Bound.AtLeast : Bound.MoreThan : equal ? Bound.AtMost : Bound.LessThan;
        return Characters.IsDigit(scan.Current) || Characters.IsMinus(scan.Current) ? null : Problems.Strange(sign);
    }

    /// <summary>1人1日, with or without 当たり: 900g for one person and day.</summary>
    private static bool TakePersonDay(ref Scan scan, ref string? per)
    {
        if (PersonDay.Take(ref scan) is not { } word) return false;
        if (Per.Take(ref scan) is null) scan.Take("平均");
        scan.Take('の');
        scan.SkipBlank();
        per = word.Told;
        return true;
    }

    private static Label Joined(Label outer, Label label) => outer.Words is "" ? label : label with
    {
        Words = label.Words.Length == 0 ? outer.Words : outer.Words + " " + label.Words,
        Name = label.Name.Length == 0 ? outer.Name : outer.Name + " " + label.Name,
        Marks = outer.Marks | label.Marks,
    };
}
