using System.Text;
using PlanSite.Commands;
using PlanSite.Tests.Support;

namespace PlanSite.Tests.Shapes;

/// <summary><c>schema</c> looks, and writes only when asked to.</summary>
public sealed class SchemaCommandTests : IDisposable
{
    private const string Guide = "# 手引き\r\n<!-- shapes: period -->\r\n<!-- /shapes -->\r\n";

    private readonly MemoryFileSystem _files = new MemoryFileSystem().With("content/site.yaml", "title: a\n");

    private readonly StringWriter _output = new() { NewLine = "\n" };

    public void Dispose() => _output.Dispose();

    [Fact]
    public void It_says_what_is_out_of_date_and_writes_nothing()
    {
        Assert.Equal(ExitCode.Problems, WriteSchemas.Run("content", write: false, _files, _output));
        Assert.Contains("古くなっています: content/.schemas/plan.schema.json\n", _output.ToString(), StringComparison.Ordinal);
        Assert.Contains("--write", _output.ToString(), StringComparison.Ordinal);
        Assert.False(_files.FileExists("content/.schemas/plan.schema.json"));
    }

    [Fact]
    public void It_writes_what_is_out_of_date_and_then_has_nothing_to_say()
    {
        Assert.Equal(ExitCode.Good, WriteSchemas.Run("content", write: true, _files, _output));
        Assert.Contains("書きました: content/.schemas/plan.schema.json\n", _output.ToString(), StringComparison.Ordinal);
        Assert.Equal(ExitCode.Good, WriteSchemas.Run("content", write: false, _files, _output));
        Assert.EndsWith("このプログラムのとおりです。\n", _output.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_content_folder_without_a_guide_gets_none()
    {
        _ = WriteSchemas.Run("content", write: true, _files, _output);
        Assert.False(_files.FileExists("content/README.md"));
    }

    [Fact]
    public void A_guide_keeps_its_line_ends()
    {
        _ = _files.With("content/README.md", Guide);
        _ = WriteSchemas.Run("content", write: true, _files, _output);
        var written = Encoding.UTF8.GetString(_files.ReadBytes("content/README.md"));
        Assert.Contains("| `from` | ○ | 年度 |", written, StringComparison.Ordinal);
        Assert.DoesNotContain("\n", written.Replace("\r\n", "", StringComparison.Ordinal), StringComparison.Ordinal);
    }
}
