using System.Buffers;

namespace PlanSite.Pages.Previews;

/// <summary>Puts bits into bytes from the lowest on.</summary>
internal sealed class BitWriter
{
    private readonly ArrayBufferWriter<byte> _bytes = new();
    private int _held;
    private int _count;

    /// <summary>A number, its lowest bit first.</summary>
    public void Low(int value, int bits)
    {
        _held |= value << _count;
        _count += bits;
        for (; _count >= 8; _count -= 8)
        {
            Bytes([(byte)_held]);
            _held >>= 8;
        }
    }

    /// <summary>A code, its highest bit first.</summary>
    public void High(int code, int bits)
    {
        var turned = 0;
        for (var bit = 0; bit < bits; bit++) turned |= ((code >> bit) & 1) << (bits - 1 - bit);
        Low(turned, bits);
    }

    /// <summary>Fills the byte begun with zeros.</summary>
    public void ToByte()
    {
        if (_count > 0) Low(0, 8 - _count);
    }

    /// <summary>Whole bytes; the writer stands at the beginning of one.</summary>
    public void Bytes(ReadOnlySpan<byte> bytes) => _bytes.Write(bytes);

    /// <summary>All that was written; the last byte is whole.</summary>
    public byte[] Finish() => _bytes.WrittenSpan.ToArray();
}
