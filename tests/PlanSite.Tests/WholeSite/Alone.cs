namespace PlanSite.Tests.WholeSite;

/// <summary>Tests that change something for the whole process; nothing else runs beside them.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class Alone
{
    public const string Name = "alone";
}
