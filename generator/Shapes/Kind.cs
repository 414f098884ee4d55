using System.Collections.Immutable;

namespace PlanSite.Shapes;

/// <summary>What may stand behind a key. A list of one may always be written without its dash.</summary>
internal abstract record Kind
{
    private Kind()
    {
    }

    /// <summary>One value, written on its own.</summary>
    /// <param name="What">How it is read.</param>
    public sealed record Value(ValueForm What) : Kind;

    /// <summary>One of some words.</summary>
    /// <param name="Words">In the order in which they are told.</param>
    /// <param name="See">Where the guide tells what they mean, as a link in Markdown; null where it is told at the key.</param>
    public sealed record OneOf(ImmutableArray<Choice> Words, string? See = null) : Kind;

    /// <summary>The id of something that is declared elsewhere; only reading the whole plan tells whether it is there.</summary>
    /// <param name="To">Where it is declared: <c>departments</c>.</param>
    /// <param name="Key">The key there that names it.</param>
    public sealed record Reference(string To, string Key = "id") : Kind;

    /// <param name="Item">What each entry is.</param>
    public sealed record ListOf(Kind Item) : Kind;

    /// <summary>Entries whose names are content, not words of this program.</summary>
    /// <param name="Names">What the names are.</param>
    /// <param name="Item">What stands behind each.</param>
    public sealed record MapOf(Kind Names, Kind Item) : Kind;

    /// <summary>Keys that are declared in their turn.</summary>
    /// <param name="Of">The record, asked for when it is needed: a node holds nodes.</param>
    public sealed record Record(Func<Shape> Of) : Kind;

    /// <summary>One value, or something longer where there is more to say.</summary>
    /// <param name="Short">One value.</param>
    /// <param name="Long">A record, or a list of them.</param>
    public sealed record Either(Kind Short, Kind Long) : Kind;

    /// <summary>A few words on one line, without Markdown.</summary>
    public static Kind Text { get; } = new Value(ValueForm.Text);

    /// <summary>Sentences with Markdown, on any number of lines.</summary>
    public static Kind Prose { get; } = new Value(ValueForm.Prose);

    /// <summary>A number for calculations: 0.5, never 1,000.</summary>
    public static Kind Number { get; } = new Value(ValueForm.Number);

    /// <summary>A fiscal year by the calendar year in which it begins: 2022.</summary>
    public static Kind Year { get; } = new Value(ValueForm.Year);

    /// <summary>A value just as the document prints it: 1,200人, 集計中.</summary>
    public static Kind Printed { get; } = new Value(ValueForm.Printed);

    /// <summary>A dash, for what the document prints a dash for.</summary>
    public static Kind Dash { get; } = new Value(ValueForm.Dash);

    /// <summary>The record that a type declares.</summary>
    public static Kind RecordOf<TShape>()
        where TShape : Shape<TShape>, IShape => new Record(() => TShape.Shape);
}

/// <summary>How one value is read.</summary>
internal enum ValueForm
{
    /// <summary>Words as they stand.</summary>
    Text,

    /// <summary>Words with a little Markdown.</summary>
    Prose,

    /// <summary>A number without a unit: 46452, 5%.</summary>
    Number,

    /// <summary>A fiscal year in any of its spellings.</summary>
    Year,

    /// <summary>2023-08-31.</summary>
    Date,

    /// <summary>true or false.</summary>
    Flag,

    /// <summary>ASCII letters, digits, hyphen, underscore and dot: part of an address.</summary>
    Id,

    /// <summary>A target or result as it is printed: 19.6%(速報値).</summary>
    Printed,

    /// <summary>A unit without a number: 千円.</summary>
    Unit,

    /// <summary>An address to lead to.</summary>
    Link,

    /// <summary>An address that others are made from.</summary>
    Folder,

    /// <summary>Words, a telephone number or an address.</summary>
    Contact,

    /// <summary>The number of a rule: PS0518.</summary>
    RuleCode,

    /// <summary>A dash: there is none.</summary>
    Dash,
}
