namespace PlanSite.Load;

/// <summary>A stretch of a file's text, in UTF-16 units from the start of what <see cref="TextDecoder"/> gives (no byte order mark).</summary>
/// <param name="Start">Of its first character.</param>
/// <param name="End">Behind its last character; equal to the start for a value that is not there, such as that of <c>key:</c>.</param>
public readonly record struct TextRange(int Start, int End)
{
    /// <summary>True for a value that is not written; its place is where it would be.</summary>
    public bool IsEmpty => Start == End;

    /// <summary>The characters themselves.</summary>
    /// <param name="text">The whole text of the file.</param>
    public string Of(string text) => text[Start..End];
}
