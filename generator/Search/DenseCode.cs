namespace PlanSite.Search;

/// <summary>
/// Whole numbers as text: 93 printable characters (all of ASCII but the quote and the backslash), of which the first 64 end a number
/// and the other 29 continue it. Numbers below 64 take one character, below 1,920 two, below 55,744 three. Text costs a script file
/// nothing to carry, and compresses as well as bytes.
/// </summary>
public static class DenseCode
{
    private const int Stops = 64;
    private const int Continues = 29;

    public static byte Symbol(int index)
    {
        var code = index + 0x20;
        if (code >= '"')
            code++;
        return (byte)(code >= '\\' ? code + 1 : code);
    }

    public static int IndexOf(byte symbol) => symbol - 0x20 - (symbol > '"' ? 1 : 0) - (symbol > '\\' ? 1 : 0);

    /// <returns>How many bytes were written, at most 7.</returns>
    public static int Write(int number, Span<byte> target)
    {
        Span<byte> reversed = stackalloc byte[8];
        var length = 0;
        reversed[length++] = Symbol(number % Stops);
        for (var rest = number / Stops; rest > 0; rest = (rest - 1) / Continues)
            reversed[length++] = Symbol(Stops + ((rest - 1) % Continues));
        for (var i = 0; i < length; i++)
            target[i] = reversed[length - 1 - i];
        return length;
    }

    /// <summary>Reads the number at <paramref name="at"/> and moves behind it.</summary>
    public static int Read(ReadOnlySpan<byte> source, ref int at)
    {
        var value = 0;
        while (true)
        {
            var index = IndexOf(source[at++]);
            if (index < Stops)
                return (value * Stops) + index;
            value = (value * Continues) + index - Stops + 1;
        }
    }
}

/// <summary>Numbers in <see cref="DenseCode"/>, growing.</summary>
internal sealed class DenseBuffer
{
    private byte[] _bytes = new byte[8];

    /// <summary>In bytes, which are characters as well.</summary>
    public int Length { get; private set; }

    /// <summary>What was written so far; no longer true after the next number.</summary>
    public ReadOnlySpan<byte> Bytes => _bytes.AsSpan(0, Length);

    /// <summary>Writes a number from 0 behind the others; gives itself back.</summary>
    public DenseBuffer Add(int number)
    {
        if (_bytes.Length - Length < 8)
            Array.Resize(ref _bytes, _bytes.Length * 2);
        Length += DenseCode.Write(number, _bytes.AsSpan(Length));
        return this;
    }

    /// <summary>Puts numbers that are coded already behind the others.</summary>
    public void AddRaw(ReadOnlySpan<byte> bytes)
    {
        if (_bytes.Length - Length < bytes.Length)
            Array.Resize(ref _bytes, Math.Max(_bytes.Length * 2, Length + bytes.Length + 8));
        bytes.CopyTo(_bytes.AsSpan(Length));
        Length += bytes.Length;
    }

    /// <summary>Forgets the numbers and keeps the room.</summary>
    public void Clear() => Length = 0;
}
