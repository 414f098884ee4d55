using System.Collections.Frozen;
using System.Collections.Immutable;

namespace PlanSite.Shapes;

/// <summary>Whatever declares a record of the content.</summary>
internal interface IShape
{
    /// <summary>The record that is declared.</summary>
    static abstract Shape Shape { get; }
}

/// <summary>A record of the content, declared once: binding, schemas and the tables of the guide are all made from it.</summary>
internal sealed class Shape
{
    private readonly FrozenSet<string> _names;

    /// <param name="name">A name for programs: <c>indicator</c>. Small letters and hyphens.</param>
    /// <param name="japanese">What the record is, as messages for staff begin: 指標.</param>
    /// <param name="english">The same in English.</param>
    /// <param name="fields">Its keys in the order in which the guide tells them.</param>
    public Shape(string name, string japanese, string english, ImmutableArray<Field> fields)
    {
        (Name, Title, Fields) = (name, new Title(japanese, english), fields);
        _names = fields.Select(f => f.Name).Append(Reviewed.Name).ToFrozenSet(StringComparer.Ordinal);
    }

    /// <summary>A name for programs: <c>indicator</c>.</summary>
    public string Name { get; }

    /// <summary>What the record is.</summary>
    public Title Title { get; }

    /// <summary>Its keys in the order in which the guide tells them, without <see cref="Reviewed"/>.</summary>
    public ImmutableArray<Field> Fields { get; }

    /// <summary>What keys of other names hold, which are content; null where other names are mistakes.</summary>
    public Kind? Others { get; init; }

    /// <summary>A key that makes a record one of another shape; null when there is none.</summary>
    public (Field Key, Func<Shape> Shape)? Instead { get; init; }

    /// <summary>The record in whose table the guide tells this one's keys; null when it has a table of its own.</summary>
    public Func<Shape>? ToldWith { get; init; }

    /// <summary>Warnings that an editor has looked at, which every record may have.</summary>
    public static Field Reviewed { get; } = new ReviewedField();

    /// <summary>All names that a key may have.</summary>
    public IEnumerable<string> Names => Fields.Select(f => f.Name).Append(Reviewed.Name);

    /// <summary>True for the name of a declared key.</summary>
    public bool Has(string name) => _names.Contains(name);

    private sealed class ReviewedField : Field
    {
        public ReviewedField()
            : base("reviewed", "確認した注意", "Warnings looked at", new Kind.MapOf(new Kind.Value(ValueForm.RuleCode), Kind.Text)) =>
            Example = "{ PS0518: 確かめた理由 }";
    }
}
