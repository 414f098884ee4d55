namespace PlanSite.Values;

/// <summary>What words beside a number say of it without changing it.</summary>
[Flags]
internal enum Marks
{
    /// <summary>Nothing is said: 30人.</summary>
    None = 0,

    /// <summary>約, 概算.</summary>
    Approximate = 1,

    /// <summary>速報値, 予定: the number may still change.</summary>
    Provisional = 2,

    /// <summary>各: the number holds for each of several.</summary>
    Each = 4,
}
