using System.IO.Compression;
using System.Numerics;
using PlanSite.Files;

namespace PlanSite.Write;

/// <summary>Compressed files beside the files of a site, for servers that send them as they are. The same bytes for the same file, always.</summary>
public static class Compression
{
    private const string GzipEnding = ".gz";
    private const string BrotliEnding = ".br";

    /// <summary>Bytes below which a file fits one packet and compressing it saves nothing.</summary>
    private const int Least = 1024;

    /// <summary>The best two (10, 11) take ten times as long for some percent less.</summary>
    private const int BrotliQuality = 9;

    /// <summary>Windows are powers of two: the least and the greatest. One that holds the whole file is enough; a greater one costs memory.</summary>
    private const int LeastWindow = 10;
    private const int GreatestWindow = 22;

    /// <summary>Where gzip names the system that made the file, and how it says that this does not matter.</summary>
    private const int SystemAt = 9;
    private const byte NoSystem = 255;

    /// <summary>
    /// The compressed files that go beside a file: none beside a small one, one that is no text, one that may be somebody else's, or where it
    /// would not be smaller.
    /// </summary>
    public static IEnumerable<SiteFile> Of(SiteFile file)
    {
        if (file.Content.Length < Least || file.GivesWay || file.IsBeside || !FileTypes.IsText(file.Path)) return [];
        var compressed = (SiteFile[])[new(file.Path + GzipEnding, Gzip(file.Content.Span)), new(file.Path + BrotliEnding, Brotli(file.Content.Span))];
        return compressed.Where(c => c.Content.Length < file.Content.Length);
    }

    /// <summary>The path of the file that a compressed file is of; of any other file its own.</summary>
    public static string Original(string path) =>
        path.EndsWith(GzipEnding, StringComparison.Ordinal) ? path[..^GzipEnding.Length]
        : path.EndsWith(BrotliEnding, StringComparison.Ordinal) ? path[..^BrotliEnding.Length] : path;

    private static byte[] Gzip(ReadOnlySpan<byte> content)
    {
        using var bytes = new MemoryStream();
        using (var gzip = new GZipStream(bytes, CompressionLevel.SmallestSize)) gzip.Write(content);
        var compressed = bytes.ToArray();
        compressed[SystemAt] = NoSystem;
        return compressed;
    }

    private static byte[] Brotli(ReadOnlySpan<byte> content)
    {
        var compressed = new byte[BrotliEncoder.GetMaxCompressedLength(content.Length)];
        var window = Math.Clamp(BitOperations.Log2((uint)content.Length) + 1, LeastWindow, GreatestWindow);
        return BrotliEncoder.TryCompress(content, compressed, out var written, BrotliQuality, window) ? compressed[..written]
            : throw new InvalidOperationException("A buffer of the greatest length was too small.");
    }
}
