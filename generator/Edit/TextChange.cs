using System.Text;

namespace PlanSite.Edit;

/// <summary>Characters of the former text, and what stands in their place.</summary>
/// <param name="Start">In UTF-16 units.</param>
/// <param name="End">Behind the last of them; the start, where text is only put in.</param>
internal readonly record struct TextChange(int Start, int End, string Text)
{
    /// <summary>Puts characters before a place; at the text's length, behind everything.</summary>
    public static TextChange Insert(int at, string text) => new(at, at, text);

    /// <summary>Takes away characters; the second place is the first that stays.</summary>
    public static TextChange Delete(int start, int end) => new(start, end, "");

    /// <summary>The text with all changes. Those at one place follow each other in their order. Null when two touch the same characters.</summary>
    public static string? Apply(string text, IEnumerable<TextChange> changes)
    {
        var changed = new StringBuilder();
        var done = 0;
        foreach (var change in changes.OrderBy(c => c.Start).ThenBy(c => c.End))
        {
            if (change.Start < done) return null;
            changed.Append(text, done, change.Start - done).Append(change.Text);
            done = change.End;
        }

        return changed.Append(text, done, text.Length - done).ToString();
    }
}
