using System.Collections.Immutable;
using PlanSite.Templates;

namespace PlanSite.Pages.Pictures;

/// <summary>All results at once: a mark a result, or a row of marks by year, under the branches that they stand below.</summary>
internal sealed record Wall
{
    /// <summary>Unique on the page, fit for an HTML id; the ids of its marks begin with it.</summary>
    public required string Id { get; init; }

    /// <summary>What the picture shows, in words, for those who do not see it.</summary>
    public required string Story { get; init; }

    /// <summary>Its name in few words.</summary>
    public required string Label { get; init; }

    /// <summary>What the link past the picture says.</summary>
    public required string Skip { get; init; }

    /// <summary>How the marks are to be read, above them; null where the keys say enough.</summary>
    public string? Hint { get; init; }

    /// <summary>What the marks mean, with how many there are.</summary>
    public required ImmutableArray<WallKey> Keys { get; init; }

    /// <summary>In the plan's order.</summary>
    public required ImmutableArray<WallField> Fields { get; init; }

    /// <summary>True where every result has a row of marks, one a year.</summary>
    public bool IsByYear { get; init; }

    /// <summary>How many results are shown, each one link.</summary>
    public int Count => Fields.Sum(f => f.Groups.Sum(g => g.Cells.Length));
}

/// <summary>A drawing that a wall shows many times.</summary>
/// <param name="Id">Unique among the marks of a wall.</param>
/// <param name="Style">The class that colours it: s-missed.</param>
/// <param name="Word">What is read aloud.</param>
/// <param name="Shape">Paths in a square of 24 units, with their classes; empty where a sign is written.</param>
/// <param name="Sign">Letters that the plan itself marks with; null where the mark is drawn.</param>
internal sealed record WallMark(string Id, string Style, string Word, ImmutableArray<(string Style, string Path)> Shape, string? Sign = null);

/// <summary>What a mark means.</summary>
/// <param name="Mark">The mark.</param>
/// <param name="Name">Its meaning.</param>
/// <param name="Count">How many there are, as printed; null where it is not counted.</param>
/// <param name="Href">The list of those, seen from the page; null where there is none.</param>
internal sealed record WallKey(WallMark Mark, Phrase Name, string? Count, string? Href);

/// <summary>A branch of the outline.</summary>
/// <param name="Head">Its name and its page; null where the page is about the branch itself.</param>
/// <param name="Note">How many results it has and how many of them were reached.</param>
/// <param name="Groups">Its policies.</param>
internal sealed record WallField(Anchor? Head, string Note, ImmutableArray<WallGroup> Groups);

/// <summary>A policy.</summary>
/// <param name="Head">Its name and its page; null for results that stand right below the branch.</param>
/// <param name="Cells">Its results, in the plan's order.</param>
internal sealed record WallGroup(Anchor? Head, ImmutableArray<WallCell> Cells);

/// <summary>A result.</summary>
/// <param name="Href">Its page, seen from the page.</param>
/// <param name="Name">Number and title.</param>
/// <param name="Marks">One, or one a year.</param>
/// <param name="Words">What the marks say, behind the name.</param>
/// <param name="Alert">Said beside a row of marks that tells only half of it; null for most.</param>
internal sealed record WallCell(string Href, Phrase Name, ImmutableArray<WallMark> Marks, string Words, string? Alert = null);
