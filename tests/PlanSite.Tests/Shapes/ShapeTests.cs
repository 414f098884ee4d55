using PlanSite.Shapes;
using PlanSite.Tests.Architecture;
using PlanSite.Tests.WholeSite;

namespace PlanSite.Tests.Shapes;

/// <summary>What is declared of the content is whole: nothing is forgotten, nothing is said twice, nothing is declared that nobody reads.</summary>
public sealed class ShapeTests
{
    [Fact]
    public void Every_key_of_a_type_is_in_its_record_once() => Assert.All(Declared.All, s => Assert.Equal(
        s.Keys.Select(k => k.Field.Name).Order(StringComparer.Ordinal), s.Shape.Fields.Select(f => f.Name).Order(StringComparer.Ordinal)));

    [Fact]
    public void No_record_has_a_key_twice_and_no_two_records_have_one_name()
    {
        Assert.All(Declared.All, s => Assert.Equal(s.Shape.Names.Count(), s.Shape.Names.Distinct(StringComparer.Ordinal).Count()));
        Assert.Equal(Declared.All.Length, Declared.All.DistinctBy(s => s.Shape.Name).Count());
    }

    [Fact]
    public void Every_key_that_is_declared_is_read()
    {
        var read = Stages.Generator.FieldsNamedIn("Validate");
        Assert.True(read.Count > 100);
        Faults.None(Declared.All.SelectMany(s => s.Keys).Select(k => k.Place).Distinct(StringComparer.Ordinal).Where(p => !read.Contains(p)));
    }

    [Fact]
    public void Keys_are_written_in_one_way() =>
        Assert.All(Declared.All.SelectMany(s => s.Shape.Fields), f => Assert.Matches("^[a-z]+(_[a-z]+)*$", f.Name));

    [Fact]
    public void Every_record_and_key_is_told_in_both_languages() => Assert.All(
        Declared.All.SelectMany(s => s.Shape.Fields.Select(f => (f.Name, f.Title)).Append((s.Shape.Name, s.Shape.Title))),
        t => Assert.True(t.Title.Japanese.Length > 0 && t.Title.English.Length > 0 && t.Title.English.All(char.IsAscii), t.Item1));

    [Fact]
    public void Help_is_in_whole_sentences_and_titles_are_not() => Assert.All(Declared.All.SelectMany(s => s.Keys), k =>
    {
        Assert.False(k.Field.Title.Japanese.EndsWith('。'), k.Place);
        Assert.True(k.Field.Help is "" || k.Field.Help.EndsWith('。'), k.Place);
    });

    [Fact]
    public void What_holds_when_nothing_is_written_is_one_of_the_words() => Assert.All(
        Declared.All.SelectMany(s => s.Keys).Where(k => k.Field is { Kind: Kind.OneOf, Otherwise: not null }),
        k => Assert.Contains(k.Field.Otherwise, ((Kind.OneOf)k.Field.Kind).Words.Select(w => w.Word)));

    [Fact]
    public void What_a_record_may_be_instead_has_no_keys_of_its_own() => Assert.All(Declared.All.Where(s => s.Shape.Instead is not null), s =>
    {
        var instead = s.Shape.Instead!.Value;
        Assert.Contains(instead.Key, s.Shape.Fields);
        Assert.Subset(s.Shape.Names.ToHashSet(StringComparer.Ordinal), instead.Shape().Names.ToHashSet(StringComparer.Ordinal));
    });
}
