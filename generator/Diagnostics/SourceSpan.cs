namespace PlanSite.Diagnostics;

/// <summary>A place in a content or theme file. Lines and columns count from 1, columns in UTF-16 units, as editors do.</summary>
/// <param name="File">Path relative to the content folder, with forward slashes; of a theme, from themes/ on; of anything else, from where the
/// program was started.</param>
/// <param name="Line">From 1; 0 for a place that is no file of content or theme.</param>
/// <param name="Column">From 1, in UTF-16 units; 0 as the line.</param>
public readonly record struct SourceSpan(string File, int Line, int Column) : IComparable<SourceSpan>
{
    /// <summary>How many UTF-16 units of the line are meant; 0 where only the place is known, or the whole file is meant.</summary>
    public int Length { get; init; }

    /// <summary>A whole file, when no line is to blame.</summary>
    public static SourceSpan WholeFile(string file) => new(file, 1, 1);

    /// <summary>Something that is no file of content or theme, by its name as people write it; line and column are 0.</summary>
    public static SourceSpan Elsewhere(string path) => new(path, 0, 0);

    /// <summary>True where a line is meant; a whole file, or something that is none, has no line to show.</summary>
    public bool IsOfALine => Line > 1 || Column > 1 || Length > 0;

    /// <summary>By file, line and column; how much is meant does not count.</summary>
    public int CompareTo(SourceSpan other)
    {
        var byFile = string.CompareOrdinal(File, other.File);
        if (byFile != 0) return byFile;
        return Line != other.Line ? Line.CompareTo(other.Line) : Column.CompareTo(other.Column);
    }

    public static bool operator <(SourceSpan a, SourceSpan b) => a.CompareTo(b) < 0;

    public static bool operator >(SourceSpan a, SourceSpan b) => a.CompareTo(b) > 0;

    public static bool operator <=(SourceSpan a, SourceSpan b) => a.CompareTo(b) <= 0;

    public static bool operator >=(SourceSpan a, SourceSpan b) => a.CompareTo(b) >= 0;

    public override string ToString() => $"{File}:{Line}:{Column}";
}
