namespace PlanSite.Values;

/// <summary>A number of digits only.</summary>
/// <param name="IsWhole">False when it has a decimal point.</param>
/// <param name="Number">Exact; zeros behind the point are kept in its scale.</param>
internal readonly record struct Digits(decimal Number, bool IsWhole);

/// <summary>A number of digits and scale words.</summary>
/// <param name="Scale">The scale word: 1000 for 5千; 1 when there is none, 0 when there are several.</param>
/// <param name="Number">With the scale words worked in: 5000 for 5千.</param>
internal readonly record struct Scaled(decimal Number, decimal Scale);

/// <summary>Reads numbers: 12,345 · 357.1 · 7,074万7千 · 11.6億.</summary>
internal static class NumberText
{
    /// <summary>Reads digits and scale words.</summary>
    public static Read<Scaled> Read(ref Scan scan, UnitTable units)
    {
        var (digits, problem) = ReadDigits(ref scan);
        if (problem is not null) return problem;
        var (scale, scaleProblem) = ReadScale(ref scan, units);
        if (scaleProblem is not null) return scaleProblem;
        if (scale == 1) return new Scaled(digits.Number, 1);
        if (!ExactNumber.TryMultiply(digits.Number, scale, out var number)) return Problems.TooManyDigits;
        if (!Characters.IsDigit(scan.Current)) return new Scaled(number, scale);
        return digits.IsWhole ? ReadLowerPlaces(ref scan, units, number, scale) : Problems.Scales;
    }

    /// <summary>Digits with separators and a decimal point. Zeros behind the point are kept in the scale of the decimal.</summary>
    public static Read<Digits> ReadDigits(ref Scan scan)
    {
        var text = scan.Rest;
        var whole = true;
        var end = EndOfDigits(text, 0);
        if (end == 0) return Problems.NoNumber;
        if (text[0] == '0' && (end > 1 || IsSeparated(text, end))) return Problems.LeadingZero;
        var lead = end;
        while (IsSeparated(text, end))
        {
            var group = EndOfDigits(text, end + 1) - end - 1;
            if (group != 3 || lead > 3) return Problems.Separators;
            end += 4;
        }
        if (end < text.Length && text[end] == '.')
        {
            whole = false;
            var last = EndOfDigits(text, end + 1);
            if (last == end + 1 || last < text.Length && text[last] == '.' || IsSeparated(text, last)) return Problems.Point;
            end = last;
        }
        if (end < text.Length && text[end] > 127 && Characters.IsNumberLike(text[end])) return Problems.SpecialDigits;
        scan.At += end;
        return TryDecimal(text[..end], out var number) ? new Digits(number, whole) : Problems.TooManyDigits;
    }

    /// <summary>The places below the first scale word: the 7千 of 7,074万7千, the 345 of 1万2,345.</summary>
    private static Read<Scaled> ReadLowerPlaces(ref Scan scan, UnitTable units, decimal number, decimal above)
    {
        while (Characters.IsDigit(scan.Current))
        {
            var (digits, problem) = ReadDigits(ref scan);
            if (problem is not null) return problem;
            var (scale, scaleProblem) = ReadScale(ref scan, units);
            if (scaleProblem is not null) return scaleProblem;
            if (!ExactNumber.TryMultiply(digits.Number, scale, out var part)) return Problems.TooManyDigits;
            if (!ExactNumber.TryAdd(number, part, out number)) return Problems.TooManyDigits;
            if (part >= above || scale > 1 && !digits.IsWhole) return Problems.Scales;
            if (above >= 100_000_000 && scale < 10_000) return Problems.MissingScale;
            above = scale;
        }
        return new Scaled(number, 0);
    }

    /// <summary>千, 万, 百万 and so on, where what follows can stand behind a number; 1 when there is none. 5百貨店 is not 500.</summary>
    private static Read<decimal> ReadScale(ref Scan scan, UnitTable units)
    {
        var at = scan.Current == ' ' ? scan.At + 1 : scan.At;
        var text = scan.Text;
        var end = at;
        var small = end < text.Length ? SmallScale(text[end]) : 1;
        if (small > 1) end++;
        var large = end < text.Length ? LargeScale(text[end]) : 1;
        if (large > 1) end++;
        if (end == at || UnitText.FindKnown(text, at, units, out _) is not null) return 1m;
        if (end < text.Length && Characters.IsWord(text[end])
            && UnitText.FindKnown(text, end, units, out _) is null && !Suffixes.IsBoundary(text, end))
        {
            var word = text[end..Math.Min(Scan.EndOfWord(text, end), end + 12)];
            return PlainWords.SaysChange(word) ? Problems.Change : Problems.UnknownScaled(word);
        }
        scan.At = end;
        return small * large;
    }

    private static decimal SmallScale(char c) => c switch { '十' => 10, '百' => 100, '千' => 1000, _ => 1 };

    private static decimal LargeScale(char c) => c switch { '万' => 10_000, '億' => 100_000_000, '兆' => 1_000_000_000_000, _ => 1 };

    private static bool IsSeparated(ReadOnlySpan<char> text, int at) => at + 1 < text.Length && text[at] == ',' && Characters.IsDigit(text[at + 1]);

    private static int EndOfDigits(ReadOnlySpan<char> text, int from)
    {
        while (from < text.Length && Characters.IsDigit(text[from])) from++;
        return from;
    }

    /// <summary>False when there are too many digits.</summary>
    private static bool TryDecimal(ReadOnlySpan<char> digits, out decimal number)
    {
        ulong low = 0;
        UInt128 all = 0;
        int count = 0, behind = 0;
        var point = false;
        foreach (var c in digits)
        {
            if (c == ',') continue;
            if (c == '.')
            {
                point = true;
                continue;
            }
            if (point) behind++;
            if (count == 0 && c == '0') continue;
            if (count == 18) all = low;
            if (count < 18) low = low * 10 + (uint)(c - '0');
            else all = all * 10 + (uint)(c - '0');
            if (++count > ExactNumber.MostDigits) break;
        }
        number = 0;
        if (count > ExactNumber.MostDigits || behind > ExactNumber.MostDigits) return false;
        if (count <= 18) all = low;
        number = new decimal((int)(uint)all, (int)(uint)(all >> 32), (int)(uint)(all >> 64), false, (byte)behind);
        return true;
    }
}
