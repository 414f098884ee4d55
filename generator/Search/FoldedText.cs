namespace PlanSite.Search;

/// <summary>A text as search compares it, with the way back to the original. Reused from text to text.</summary>
public sealed class FoldedText
{
    private char[] _text = new char[256];
    private int[] _starts = new int[256];
    private int[] _ends = new int[256];

    /// <summary>In UTF-16 units of the folded text.</summary>
    public int Length { get; private set; }

    /// <summary>Folded characters, in UTF-16 units.</summary>
    public ReadOnlySpan<char> Text => _text.AsSpan(0, Length);

    /// <summary>Where, in the original, that begins which a folded unit was made of.</summary>
    public ReadOnlySpan<int> Starts => _starts.AsSpan(0, Length);

    /// <summary>Where, in the original, that ends which a folded unit was made of.</summary>
    public ReadOnlySpan<int> Ends => _ends.AsSpan(0, Length);

    public override string ToString() => Text.ToString();

    /// <summary>Makes room for another text.</summary>
    internal void Clear() => Length = 0;

    /// <summary>Puts a folded unit behind the others, with where in the original it was made of begins and ends.</summary>
    internal void Add(char unit, int start, int end)
    {
        if (Length == _text.Length)
            Grow();
        _text[Length] = unit;
        _starts[Length] = start;
        _ends[Length++] = end;
    }

    /// <summary>Runs of blanks become one; none stands at the beginning.</summary>
    internal void AddBlank(int start, int end)
    {
        if (Length == 0)
            return;
        if (_text[Length - 1] == ' ')
            _ends[Length - 1] = end;
        else
            Add(' ', start, end);
    }

    /// <summary>Takes off the blank at the end, if there is one.</summary>
    internal void TrimEnd()
    {
        if (Length > 0 && _text[Length - 1] == ' ')
            Length--;
    }

    /// <summary>Takes out the commas of 1,600 and 12,345,678; those of 3,4,5 or 2021,2022 stay.</summary>
    internal void RemoveThousandsSeparators()
    {
        if (!Text.Contains(','))
            return;
        var kept = 0;
        for (var i = 0; i < Length; i++)
        {
            var separates = _text[i] == ',' && kept > 0 && char.IsAsciiDigit(_text[kept - 1])
                && Digit(i + 1) && Digit(i + 2) && Digit(i + 3) && !Digit(i + 4);
            if (separates)
                continue;
            (_text[kept], _starts[kept], _ends[kept]) = (_text[i], _starts[i], _ends[i]);
            kept++;
        }
        Length = kept;
    }

    private bool Digit(int at) => at < Length && char.IsAsciiDigit(_text[at]);

    private void Grow()
    {
        Array.Resize(ref _text, _text.Length * 2);
        Array.Resize(ref _starts, _starts.Length * 2);
        Array.Resize(ref _ends, _ends.Length * 2);
    }
}
