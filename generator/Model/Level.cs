namespace PlanSite.Model;

/// <summary>What citizens look for at a level.</summary>
public enum LevelRole
{
    /// <summary>Only an arrangement of what is below it: 章, 基本目標.</summary>
    None,

    /// <summary>施策: its page gathers the measures below it.</summary>
    Policy,

    /// <summary>事業・取組: the unit that is reported on.</summary>
    Measure,
}

/// <summary>A named layer of the outline.</summary>
/// <param name="Id">Known by this within the plan; part of addresses.</param>
/// <param name="Name">As people read it.</param>
/// <param name="Depth">0 for the outermost.</param>
/// <param name="Role">What the level is for.</param>
/// <param name="Description">What it is about; null when nothing is said.</param>
public sealed record Level(string Id, string Name, int Depth, LevelRole Role, string? Description)
{
    /// <summary>What it is called where there is little room; its name unless the plan says otherwise.</summary>
    public string ShortName { get; init; } = Name;
}
