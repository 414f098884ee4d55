using System.Buffers.Binary;

namespace PlanSite.Pages.Previews;

/// <summary>
/// Writes a picture of few colours as PNG (ISO/IEC 15948) without any library: those compress differently from machine to machine, and the same
/// content must give the same bytes.
/// </summary>
internal static class PngFile
{
    private const uint Polynomial = 0xEDB88320;

    private const int Primes = 65521;

    /// <param name="width">In pixels.</param>
    /// <param name="height">In pixels.</param>
    /// <param name="colours">Red, green and blue of each, up to 256.</param>
    /// <param name="rows">Each row is a 0 and then the numbers of its colours.</param>
    /// <param name="repeat">After how many pixels a row is likely to repeat itself.</param>
    public static byte[] Of(int width, int height, byte[] colours, byte[] rows, int repeat)
    {
        using var file = new MemoryStream();
        file.Write([0x89, (byte)'P', (byte)'N', (byte)'G', 13, 10, 26, 10]);
        Span<byte> header = stackalloc byte[13];
        BinaryPrimitives.WriteInt32BigEndian(header, width);
        BinaryPrimitives.WriteInt32BigEndian(header[4..], height);
        (header[8], header[9]) = (8, 3);
        Write(file, "IHDR"u8, header);
        Write(file, "PLTE"u8, colours);
        Write(file, "IDAT"u8, Packed(rows, [1, width + 1, repeat]));
        Write(file, "IEND"u8, []);
        return file.ToArray();
    }

    /// <summary>zlib (RFC 1950) around the packed rows.</summary>
    private static byte[] Packed(byte[] rows, ReadOnlySpan<int> distances)
    {
        var bits = new BitWriter();
        bits.Bytes([0x78, 0x01]);
        RunLengths.Write(bits, rows, distances);
        var (a, b) = (1u, 0u);
        foreach (var value in rows) (a, b) = ((a + value) % Primes, (b + (a + value) % Primes) % Primes);
        Span<byte> sum = stackalloc byte[4];
        BinaryPrimitives.WriteUInt32BigEndian(sum, (b << 16) | a);
        bits.Bytes(sum);
        return bits.Finish();
    }

    private static void Write(MemoryStream file, ReadOnlySpan<byte> name, ReadOnlySpan<byte> content)
    {
        Span<byte> number = stackalloc byte[4];
        BinaryPrimitives.WriteInt32BigEndian(number, content.Length);
        file.Write(number);
        file.Write(name);
        file.Write(content);
        BinaryPrimitives.WriteUInt32BigEndian(number, ~Check(Check(uint.MaxValue, name), content));
        file.Write(number);
    }

    private static uint Check(uint sum, ReadOnlySpan<byte> bytes)
    {
        foreach (var value in bytes)
        {
            sum ^= value;
            for (var bit = 0; bit < 8; bit++) sum = (sum & 1) == 0 ? sum >> 1 : (sum >> 1) ^ Polynomial;
        }

        return sum;
    }
}
