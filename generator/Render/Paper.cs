using System.Diagnostics.CodeAnalysis;
using System.Text;

namespace PlanSite.Render;

/// <summary>A buffer that one page after the other is written into, so that a large site does not ask for large memory again and again.</summary>
[SuppressMessage("Design", "CA1001", Justification = "Both hold memory only, which needs no closing.")]
internal sealed class Paper
{
    private readonly MemoryStream _bytes = new(64 * 1024);
    private readonly StreamWriter _writer;

    public Paper()
    {
        _writer = new StreamWriter(_bytes, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), 4096, leaveOpen: true);
    }

    /// <summary>What is written, as UTF-8 without byte order mark. What a failed writing left behind does not reach the next page.</summary>
    public byte[] Write(Action<TextWriter> write)
    {
        try
        {
            write(_writer);
            _writer.Flush();
            return _bytes.ToArray();
        }
        finally
        {
            _writer.Flush();
            _bytes.SetLength(0);
        }
    }
}
