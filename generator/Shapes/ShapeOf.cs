using System.Collections.Immutable;

namespace PlanSite.Shapes;

/// <summary>
/// What a declaration is written with. A key belongs to the record that declares it: the compiler refuses to read it from any other,
/// and to read it as anything but its kind.
/// </summary>
/// <typeparam name="TSelf">The declaring type.</typeparam>
internal abstract class Shape<TSelf>
{
    /// <summary>A key of this record.</summary>
    public abstract class Key(string name, string japanese, string english, Kind kind) : Field(name, japanese, english, kind);

    /// <summary>One value, which the binder reads in its own way.</summary>
    public class ValueKey(string name, string japanese, string english, Kind kind) : Key(name, japanese, english, kind);

    /// <summary>Words.</summary>
    public sealed class TextKey(string name, string japanese, string english) : ValueKey(name, japanese, english, Kind.Text);

    /// <summary>Words with a little Markdown.</summary>
    public sealed class ProseKey(string name, string japanese, string english) : ValueKey(name, japanese, english, Kind.Prose);

    /// <summary>A number without a unit.</summary>
    public sealed class NumberKey(string name, string japanese, string english) : ValueKey(name, japanese, english, Kind.Number);

    /// <summary>A share, a point or a weight: a number that others are multiplied with, and therefore not so large.</summary>
    public sealed class FactorKey(string name, string japanese, string english) : ValueKey(name, japanese, english, Kind.Number);

    /// <summary>A fiscal year.</summary>
    public sealed class YearKey(string name, string japanese, string english) : ValueKey(name, japanese, english, Kind.Year);

    /// <summary>A day.</summary>
    public sealed class DateKey(string name, string japanese, string english)
        : ValueKey(name, japanese, english, new Kind.Value(ValueForm.Date));

    /// <summary>true or false.</summary>
    public sealed class FlagKey(string name, string japanese, string english)
        : ValueKey(name, japanese, english, new Kind.Value(ValueForm.Flag));

    /// <summary>An id that is part of an address.</summary>
    public sealed class IdKey(string name, string japanese, string english)
        : ValueKey(name, japanese, english, new Kind.Value(ValueForm.Id));

    /// <summary>An address to lead to.</summary>
    public sealed class LinkKey(string name, string japanese, string english)
        : ValueKey(name, japanese, english, new Kind.Value(ValueForm.Link));

    /// <summary>An address that others are made from.</summary>
    public sealed class FolderKey(string name, string japanese, string english)
        : ValueKey(name, japanese, english, new Kind.Value(ValueForm.Folder));

    /// <summary>Whom to ask.</summary>
    public sealed class ContactKey(string name, string japanese, string english)
        : ValueKey(name, japanese, english, new Kind.Value(ValueForm.Contact));

    /// <summary>A unit without a number.</summary>
    public sealed class UnitKey(string name, string japanese, string english)
        : ValueKey(name, japanese, english, new Kind.Value(ValueForm.Unit));

    /// <summary>A target or result as it is printed.</summary>
    public sealed class PrintedKey(string name, string japanese, string english) : ValueKey(name, japanese, english, Kind.Printed);

    /// <summary>One of some words.</summary>
    public sealed class ChoiceKey<T>(string name, string japanese, string english, ImmutableArray<Choice<T>> words, string? see = null)
        : ValueKey(name, japanese, english, new Kind.OneOf([.. words], see))
    {
        /// <summary>The words, each with what it stands for.</summary>
        public ImmutableArray<Choice<T>> Words { get; } = words;
    }

    /// <summary>Values one after another.</summary>
    public sealed class ListKey(string name, string japanese, string english, Kind item)
        : Key(name, japanese, english, new Kind.ListOf(item));

    /// <summary>Entries whose names are content.</summary>
    public sealed class EntriesKey(string name, string japanese, string english, Kind names, Kind item)
        : Key(name, japanese, english, new Kind.MapOf(names, item));

    /// <summary>A record.</summary>
    public sealed class RecordKey<T>(string name, string japanese, string english) : Key(name, japanese, english, Kind.RecordOf<T>())
        where T : Shape<T>, IShape;

    /// <summary>Records one after another.</summary>
    public sealed class RecordsKey<T>(string name, string japanese, string english)
        : Key(name, japanese, english, new Kind.ListOf(Kind.RecordOf<T>()))
        where T : Shape<T>, IShape;

    /// <summary>What may be written in several ways, which the binder tells apart.</summary>
    public sealed class MixedKey(string name, string japanese, string english, Kind kind) : Key(name, japanese, english, kind);
}
