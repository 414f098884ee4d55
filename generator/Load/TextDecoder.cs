using System.Text;
using PlanSite.Diagnostics;

namespace PlanSite.Load;

/// <summary>Turns the bytes of a content file into text: strict UTF-8, with or without byte order mark, of characters that can be seen.</summary>
public static class TextDecoder
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The text, or null after a diagnostic that says which encoding the file seems to have.</summary>
    public static string? Decode(string file, byte[] bytes, DiagnosticBag bag)
    {
        try
        {
            var text = Strict.GetString(bytes);
            if (text.Length > 0 && text[0] == '\uFEFF') text = text[1..];
            StrangeCharacters.Report(file, text, bag);
            ReportLineEnds(file, text, bag);
            return text;
        }
        catch (DecoderFallbackException problem)
        {
            var span = SpanOf(file, bytes, problem.Index);
            bag.Report(LoadRules.NotUtf8, span, $"このファイルは UTF-8 ではありません（{Guess(bytes)}）。", "エディタの「文字コードを指定して保存」で UTF-8 を選び、保存しなおしてください。");
            return null;
        }
    }

    /// <summary>A carriage return alone ends a line for YAML and for no editor: what is told of lines behind it would be of others.</summary>
    private static void ReportLineEnds(string file, string text, DiagnosticBag bag)
    {
        for (var at = text.IndexOf('\r'); at >= 0; at = text.IndexOf('\r', at + 1))
        {
            if (at + 1 < text.Length && text[at + 1] == '\n') continue;
            var line = text.AsSpan(0, at).Count('\n') + 1;
            bag.Report(LoadRules.LineEnds, new SourceSpan(file, line, at - text.LastIndexOf('\n', at)) { Length = 1 },
                "行の終わりが、CR だけになっています（古い Mac の形）。",
                "編集ソフトで改行の形（改行コード）を LF か CRLF にして、保存しなおしてください。VS Code では右下の表示から選べます。");
            return;
        }
    }

    private static SourceSpan SpanOf(string file, byte[] bytes, int index)
    {
        var before = bytes.AsSpan(0, Math.Clamp(index, 0, bytes.Length));
        return new SourceSpan(file, before.Count((byte)'\n') + 1, before.Length - before.LastIndexOf((byte)'\n'));
    }

    private static string Guess(byte[] bytes)
    {
        if (bytes is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..]) return "UTF-16 のようです";
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        try
        {
            _ = Encoding.GetEncoding(932, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback).GetString(bytes);
            return "Shift_JIS のようです";
        }
        catch (DecoderFallbackException)
        {
            return "文字コードがわかりません";
        }
    }
}
