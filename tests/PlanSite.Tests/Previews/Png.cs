using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;

namespace PlanSite.Tests.Previews;

/// <summary>A picture as another program reads it: its checksums hold, and its pixels are the numbers of its colours.</summary>
internal sealed record Png(int Width, int Height, byte[] Colours, byte[] Rows)
{
    /// <summary>Red, green and blue.</summary>
    public (byte Red, byte Green, byte Blue) At(int x, int y)
    {
        var colour = Rows[y * (Width + 1) + 1 + x] * 3;
        return (Colours[colour], Colours[colour + 1], Colours[colour + 2]);
    }

    public static Png Read(ReadOnlySpan<byte> file)
    {
        Assert.Equal([0x89, (byte)'P', (byte)'N', (byte)'G', 13, 10, 26, 10], file[..8].ToArray());
        var (parts, order) = (new Dictionary<string, byte[]>(StringComparer.Ordinal), new List<string>());
        for (var at = 8; at < file.Length;)
        {
            var length = BinaryPrimitives.ReadInt32BigEndian(file[at..]);
            var part = file.Slice(at + 4, length + 4);
            Assert.Equal(CheckOf(part), BinaryPrimitives.ReadUInt32BigEndian(file[(at + 8 + length)..]));
            order.Add(Encoding.ASCII.GetString(part[..4]));
            parts[order[^1]] = part[4..].ToArray();
            at += 12 + length;
        }

        Assert.Equal(["IHDR", "PLTE", "IDAT", "IEND"], order);
        var header = parts["IHDR"];
        Assert.Equal([8, 3, 0, 0, 0], header[8..]);
        using var rows = new MemoryStream();
        using (var unpacked = new ZLibStream(new MemoryStream(parts["IDAT"]), CompressionMode.Decompress)) unpacked.CopyTo(rows);
        var png = new Png(BinaryPrimitives.ReadInt32BigEndian(header), BinaryPrimitives.ReadInt32BigEndian(header.AsSpan(4)), parts["PLTE"], rows.ToArray());
        Assert.Equal((png.Width + 1) * png.Height, png.Rows.Length);
        return png;
    }

    /// <summary>CRC-32 of ISO 3309, bit by bit.</summary>
    private static uint CheckOf(ReadOnlySpan<byte> bytes)
    {
        var sum = uint.MaxValue;
        foreach (var value in bytes)
        {
            for (var bit = 0; bit < 8; bit++)
            {
                var isOdd = ((sum ^ ((uint)value >> bit)) & 1) == 1;
                sum = isOdd ? (sum >> 1) ^ 0xEDB88320 : sum >> 1;
            }
        }

        return ~sum;
    }
}
