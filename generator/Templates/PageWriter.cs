using System.Buffers;
using System.Text;

namespace PlanSite.Templates;

/// <summary>UTF-8 text of one page after the other in a buffer that is used again, so that a large site does not ask for memory with every page.</summary>
internal sealed class PageWriter
{
    /// <summary>What HTML may take for markup, in text or in an attribute.</summary>
    private static readonly SearchValues<char> Markup = SearchValues.Create("&<>\"'`=");

    private byte[] _bytes = new byte[64 * 1024];
    private int _length;

    /// <summary>Finished bytes.</summary>
    public void Write(ReadOnlySpan<byte> utf8)
    {
        utf8.CopyTo(Room(utf8.Length));
        _length += utf8.Length;
    }

    /// <summary>Finished markup.</summary>
    public void WriteMarkup(ReadOnlySpan<char> markup)
    {
        var room = Room(Encoding.UTF8.GetMaxByteCount(markup.Length));
        _length += Encoding.UTF8.GetBytes(markup, room);
    }

    /// <summary>Words that are made harmless.</summary>
    public void WriteText(ReadOnlySpan<char> text)
    {
        for (int at; (at = text.IndexOfAny(Markup)) >= 0; text = text[(at + 1)..])
        {
            WriteMarkup(text[..at]);
            Write(Escaped(text[at]));
        }

        WriteMarkup(text);
    }

    /// <summary>Hands over what was written, and begins anew.</summary>
    public byte[] Take()
    {
        var taken = _bytes.AsSpan(0, _length).ToArray();
        Clear();
        return taken;
    }

    public void Clear() => _length = 0;

    private static ReadOnlySpan<byte> Escaped(char character) => character switch
    {
        '&' => "&amp;"u8,
        '<' => "&lt;"u8,
        '>' => "&gt;"u8,
        '"' => "&quot;"u8,
        '\'' => "&#x27;"u8,
        '`' => "&#x60;"u8,
        _ => "&#x3D;"u8,
    };

    private Span<byte> Room(int length)
    {
        if (_bytes.Length - _length < length) Array.Resize(ref _bytes, Math.Max(_bytes.Length * 2, _length + length));
        return _bytes.AsSpan(_length);
    }
}
