namespace PlanSite.Values;

/// <summary>What was read, or what is wrong with the text.</summary>
/// <param name="Value">Without meaning when there is a problem.</param>
/// <param name="Problem">In Japanese, for staff; null when the text was read.</param>
internal readonly record struct Read<T>(T Value, string? Problem)
    where T : struct
{
    public static implicit operator Read<T>(T value) => new(value, null);

    public static implicit operator Read<T>(string problem) => new(default, problem);
}
