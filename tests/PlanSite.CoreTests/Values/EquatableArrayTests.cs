using System.Collections;
using System.Collections.Immutable;
using PlanSite.Values;

namespace PlanSite.Tests.Values;

/// <summary>Lists are equal when their entries are.</summary>
public class EquatableArrayTests
{
    private static readonly EquatableArray<string> Two = ["a", "b"];

    [Fact]
    public void Equal_entries_in_the_same_order_are_an_equal_list()
    {
        EquatableArray<string> same = ["a", "b"], turned = ["b", "a"], longer = ["a", "b", "c"];
        Assert.True(Two == same && Two.Equals((object)same) && !(Two != same));
        Assert.Equal(Two.GetHashCode(), same.GetHashCode());
        Assert.True(Two != turned && Two != longer && !Two.Equals((object)turned) && !(Two == turned));
        Assert.NotEqual(Two.GetHashCode(), turned.GetHashCode());
        Assert.False(Two.Equals("ab"));
        Assert.False(Two.Equals(null));
    }

    [Fact]
    public void A_list_that_was_never_made_is_empty()
    {
        EquatableArray<string> none = default;
        Assert.True(none.IsEmpty && none.Length == 0 && none == []);
        Assert.DoesNotContain(none, _ => true);
        Assert.False(Two.IsEmpty);
    }

    [Fact]
    public void Entries_are_found_by_place_and_by_what_they_are()
    {
        Assert.Equal(("a", "b", 2), (Two[0], Two[1], Two.Length));
        Assert.Equal((1, -1), (Two.IndexOf("b"), Two.IndexOf("c")));
        Assert.True(Two.Contains("a") && !Two.Contains("c"));
        Assert.Throws<IndexOutOfRangeException>(() => Two[2]);
    }

    [Fact]
    public void It_is_gone_through_in_order()
    {
        Assert.Equal(["a", "b"], Two.Select(t => t));
        Assert.Equal(["a", "b"], ((IEnumerable)Two).Cast<string>());
        ImmutableArray<string> back = Two;
        Assert.Equal(2, back.Length);
    }
}
