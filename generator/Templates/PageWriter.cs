using System.Text;

namespace PlanSite.Templates;

/// <summary>UTF-8 text of one page after the other in a buffer that is used again: a large site does not ask for memory with every page.</summary>
internal sealed class PageWriter
{
    private byte[] _bytes = new byte[512 * 1024];
    private int _length;

    /// <summary>Adds finished markup.</summary>
    public void Write(ReadOnlySpan<char> markup)
    {
        var most = Encoding.UTF8.GetMaxByteCount(markup.Length);
        if (_bytes.Length - _length < most) Array.Resize(ref _bytes, Math.Max(_bytes.Length * 2, _length + most));
        _length += Encoding.UTF8.GetBytes(markup, _bytes.AsSpan(_length));
    }

    /// <summary>Hands over what was written, and begins anew.</summary>
    public byte[] Take()
    {
        var taken = _bytes.AsSpan(0, _length).ToArray();
        Clear();
        return taken;
    }

    public void Clear() => _length = 0;
}
