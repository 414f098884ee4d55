using System.Diagnostics;
using PlanSite.Compute;

namespace PlanSite.Data;

/// <summary>Copies the calculation of a rate into the shape of plan.json.</summary>
internal static class CalculationDocuments
{
    /// <summary>Each kind of calculation has a record of its own, with the numbers that went into it.</summary>
    public static CalculationDocument Of(Calculation worked)
    {
        var (rate, percent) = (worked.Rate, worked.Percent);
        return worked switch
        {
            Calculation.ActualOverTarget c => new ActualOverTargetDocument(rate, percent, c.Actual, c.Target, Unit(c.Unit)),
            Calculation.TargetOverActual c => new TargetOverActualDocument(rate, percent, c.Actual, c.Target, Unit(c.Unit)),
            Calculation.TwoMinusRatio c => new TwoMinusRatioDocument(rate, percent, c.Actual, c.Target, Unit(c.Unit)),
            Calculation.ZeroTarget c => new ZeroTargetDocument(rate, percent, c.Actual, Unit(c.Unit)),
            Calculation.ZeroActual c => new ZeroActualDocument(rate, percent, c.Target, Unit(c.Unit)),
            Calculation.DistanceFromTarget c =>
                new DistanceFromTargetDocument(rate, percent, c.Actual, c.Target, c.TolerancePercent, Unit(c.Unit)),
            Calculation.NearerEnd c => new NearerEndDocument(rate, percent, c.Actual, c.Lower, c.Upper, Unit(c.Unit)),
            Calculation.MeanOfParts c => new MeanOfPartsDocument(rate, percent, c.PartPercents),
            Calculation.OfChange c => Of(c),
            Calculation.Progress c => new ProgressDocument(rate, percent, c.Actual, c.Baseline, c.Target, Unit(c.Unit)),
            Calculation.Change c => new ChangeDocument(rate, percent, c.Actual, c.Baseline, c.LessIsBetter, Unit(c.Unit)),
            Calculation.Path c => new PathDocument(rate, percent, c.ProgressPercent, c.ExpectedPercent),
            _ => throw new UnreachableException(),
        };
    }

    private static CalculationDocument Of(Calculation.OfChange worked)
    {
        var (rate, percent, wanted) = (worked.Rate, worked.Percent, worked.WantedChange);
        return worked switch
        {
            Calculation.ChangeOverTarget c => new ChangeOverTargetDocument(rate, percent, c.Made, wanted, Unit(c.Unit)),
            Calculation.LevelChangeOverTarget c =>
                new LevelChangeOverTargetDocument(rate, percent, c.Level, c.FormerLevel, Unit(c.LevelUnit), wanted, Unit(c.Unit)),
            Calculation.LevelShareOverTarget c =>
                new LevelShareOverTargetDocument(rate, percent, c.Level, c.FormerLevel, Unit(c.LevelUnit), wanted),
            _ => throw new UnreachableException(),
        };
    }

    private static string? Unit(Values.Unit unit) => ValueDocuments.Unit(unit);
}
