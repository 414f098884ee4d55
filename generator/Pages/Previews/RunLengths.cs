namespace PlanSite.Pages.Previews;

/// <summary>
/// Packs rows of a drawing as deflate (RFC 1951) with its fixed codes. It looks for repetitions in a few places only, where a drawing repeats itself:
/// the pixel before, the row above, the mark before.
/// </summary>
internal static class RunLengths
{
    private const int Shortest = 3;

    private const int Longest = 258;

    private const int EndOfBlock = 256;

    /// <summary>One block, the last of its stream.</summary>
    /// <param name="bits">Where it goes, at the beginning of a byte; it ends at one.</param>
    /// <param name="bytes">What is packed.</param>
    /// <param name="distances">How far back it looks; each 1 to 32,768.</param>
    public static void Write(BitWriter bits, ReadOnlySpan<byte> bytes, ReadOnlySpan<int> distances)
    {
        bits.Low(1, 1);
        bits.Low(1, 2);
        for (var at = 0; at < bytes.Length;)
        {
            var (length, distance) = (0, 0);
            foreach (var back in distances)
            {
                if (LengthOf(bytes, at, back) is var found && found > length) (length, distance) = (found, back);
            }

            if (length < Shortest)
            {
                Symbol(bits, bytes[at++]);
                continue;
            }

            WriteLength(bits, length);
            WriteDistance(bits, distance);
            at += length;
        }

        Symbol(bits, EndOfBlock);
        bits.ToByte();
    }

    private static int LengthOf(ReadOnlySpan<byte> bytes, int at, int distance) => at < distance ? 0
        : bytes[at..Math.Min(bytes.Length, at + Longest)].CommonPrefixLength(bytes[(at - distance)..]);

    /// <summary>Codes 257 to 285: the first eight are a length each; from there on the further bits grow by one every four codes.</summary>
    private static void WriteLength(BitWriter bits, int length)
    {
        if (length == Longest)
        {
            Symbol(bits, 285);
            return;
        }

        var over = length - Shortest;
        var extra = Math.Max(0, System.Numerics.BitOperations.Log2((uint)Math.Max(1, over)) - 2);
        Symbol(bits, 257 + extra * 4 + (over >> extra));
        bits.Low(over & ((1 << extra) - 1), extra);
    }

    /// <summary>Codes 0 to 29: the first four are a distance each; from there on the number of further bits grows by one every two codes.</summary>
    private static void WriteDistance(BitWriter bits, int distance)
    {
        var over = distance - 1;
        var extra = Math.Max(0, System.Numerics.BitOperations.Log2((uint)Math.Max(1, over)) - 1);
        bits.High(extra * 2 + (over >> extra), 5);
        bits.Low(over & ((1 << extra) - 1), extra);
    }

    private static void Symbol(BitWriter bits, int symbol)
    {
        if (symbol < 144) bits.High(0x30 + symbol, 8);
        else if (symbol < 256) bits.High(0x190 + symbol - 144, 9);
        else if (symbol < 280) bits.High(symbol - 256, 7);
        else bits.High(0xC0 + symbol - 280, 8);
    }
}
