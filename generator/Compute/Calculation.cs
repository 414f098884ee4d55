using PlanSite.Model;
using PlanSite.Values;

namespace PlanSite.Compute;

/// <summary>
/// A rate with the numbers it was worked out from, so that a reader can do it again. Each kind has its own numbers, and the percentage is made
/// of nothing else. The kinds are all nested here; programs outside know them by their names in plan.json.
/// </summary>
public abstract record Calculation
{
    private Calculation()
    {
    }

    /// <summary>Which rate it gives.</summary>
    public virtual RateKind Rate => RateKind.Attainment;

    /// <summary>The rate in percent, unrounded.</summary>
    public abstract decimal Percent { get; }

    /// <summary>Actual ÷ target.</summary>
    /// <param name="Actual">The number that was reached; not negative.</param>
    /// <param name="Target">The number to reach; positive.</param>
    /// <param name="Unit">The unit of both.</param>
    public sealed record ActualOverTarget(decimal Actual, decimal Target, Unit Unit) : Calculation
    {
        /// <inheritdoc/>
        public override decimal Percent => Actual * 100 / Target;
    }

    /// <summary>Target ÷ actual, where less is better.</summary>
    /// <param name="Actual">The number that was reached; positive.</param>
    /// <param name="Target">The number not to be exceeded; positive.</param>
    /// <param name="Unit">The unit of both.</param>
    public sealed record TargetOverActual(decimal Actual, decimal Target, Unit Unit) : Calculation
    {
        /// <inheritdoc/>
        public override decimal Percent => Target * 100 / Actual;
    }

    /// <summary>2 − actual ÷ target, where less is better: a tenth above the limit gives 90 %.</summary>
    /// <param name="Actual">The number that was reached; not negative.</param>
    /// <param name="Target">The number not to be exceeded; positive.</param>
    /// <param name="Unit">The unit of both.</param>
    public sealed record TwoMinusRatio(decimal Actual, decimal Target, Unit Unit) : Calculation
    {
        /// <inheritdoc/>
        public override decimal Percent => (2 - Actual / Target) * 100;
    }

    /// <summary>Less is better and the target is 0: 100 % when the actual is 0, else 0 %.</summary>
    /// <param name="Actual">The number that was reached; not negative.</param>
    /// <param name="Unit">Its unit.</param>
    public sealed record ZeroTarget(decimal Actual, Unit Unit) : Calculation
    {
        /// <inheritdoc/>
        public override decimal Percent => Actual == 0 ? 100 : 0;
    }

    /// <summary>Less is better and the actual is 0, by which nothing can be divided: 100 %.</summary>
    /// <param name="Target">The number not to be exceeded; positive.</param>
    /// <param name="Unit">Its unit.</param>
    public sealed record ZeroActual(decimal Target, Unit Unit) : Calculation
    {
        /// <inheritdoc/>
        public override decimal Percent => 100;
    }

    /// <summary>A level to be held: 100 % within the tolerance, else 100 % less the distance in percent of the target, at least 0 %.</summary>
    /// <param name="Actual">The number that was reached; not negative.</param>
    /// <param name="Target">The level to hold; not negative.</param>
    /// <param name="TolerancePercent">The distance that still counts as held, in percent of the target.</param>
    /// <param name="Unit">The unit of actual and target.</param>
    public sealed record DistanceFromTarget(decimal Actual, decimal Target, decimal TolerancePercent, Unit Unit) : Calculation
    {
        /// <inheritdoc/>
        public override decimal Percent => Off * 100 <= Target * TolerancePercent ? 100 : Target == 0 ? 0 : Math.Max(0, 100 - Off * 100 / Target);

        private decimal Off => Math.Abs(Actual - Target);
    }

    /// <summary>A target that is a range: 100 % inside, else against the nearer end.</summary>
    /// <param name="Actual">The number that was reached; not negative.</param>
    /// <param name="Lower">The lower end; not negative.</param>
    /// <param name="Upper">The upper end; not below the lower.</param>
    /// <param name="Unit">The unit of all three.</param>
    public sealed record NearerEnd(decimal Actual, decimal Lower, decimal Upper, Unit Unit) : Calculation
    {
        /// <inheritdoc/>
        public override decimal Percent => Actual < Lower ? Actual * 100 / Lower : Actual > Upper ? Upper * 100 / Actual : 100;
    }

    /// <summary>The mean of the rates of several labelled parts.</summary>
    /// <param name="PartPercents">Each part's rate in percent, kept within 0 and 100; at least one.</param>
    public sealed record MeanOfParts(EquatableArray<decimal> PartPercents) : Calculation
    {
        /// <inheritdoc/>
        public override decimal Percent => PartPercents.Sum() / PartPercents.Length;
    }

    /// <summary>An amount of increase or decrease against the amount that was meant, both with their signs.</summary>
    /// <param name="WantedChange">The amount that was meant, negative for a decrease; not 0.</param>
    /// <param name="Unit">The unit of both amounts.</param>
    public abstract record OfChange(decimal WantedChange, Unit Unit) : Calculation
    {
        /// <summary>The amount that came about; negative for a decrease.</summary>
        public abstract decimal Amount { get; }

        /// <inheritdoc/>
        public sealed override decimal Percent => Amount * 100 / WantedChange;
    }

    /// <summary>The change itself is printed, or its yearly amounts are added up: 17人削減.</summary>
    /// <param name="Made">The amount that came about; negative for a decrease.</param>
    /// <param name="WantedChange">The amount that was meant, negative for a decrease; not 0.</param>
    /// <param name="Unit">The unit of both amounts.</param>
    public sealed record ChangeOverTarget(decimal Made, decimal WantedChange, Unit Unit) : OfChange(WantedChange, Unit)
    {
        /// <inheritdoc/>
        public override decimal Amount => Made;
    }

    /// <summary>The change is told by two printed levels.</summary>
    /// <param name="Level">The level that was reached.</param>
    /// <param name="FormerLevel">The level it is told against: the baseline, or that of the year before.</param>
    /// <param name="LevelUnit">The unit of both levels.</param>
    /// <param name="WantedChange">The amount that was meant, negative for a decrease; not 0.</param>
    /// <param name="Unit">The unit of the amounts.</param>
    public abstract record OfLevels(decimal Level, decimal FormerLevel, Unit LevelUnit, decimal WantedChange, Unit Unit)
        : OfChange(WantedChange, Unit);

    /// <summary>The difference of two levels in the unit of the amounts; of two shares in percent, whose difference is points.</summary>
    /// <inheritdoc cref="OfLevels"/>
    public sealed record LevelChangeOverTarget(decimal Level, decimal FormerLevel, Unit LevelUnit, decimal WantedChange, Unit Unit)
        : OfLevels(Level, FormerLevel, LevelUnit, WantedChange, Unit)
    {
        /// <inheritdoc/>
        public override decimal Amount => Level - FormerLevel;
    }

    /// <summary>The difference of two levels in percent of the former one, which is positive.</summary>
    /// <inheritdoc cref="OfLevels"/>
    public sealed record LevelShareOverTarget(decimal Level, decimal FormerLevel, Unit LevelUnit, decimal WantedChange, Unit Unit)
        : OfLevels(Level, FormerLevel, LevelUnit, WantedChange, Unit)
    {
        /// <inheritdoc/>
        public override decimal Amount => (Level - FormerLevel) * 100 / FormerLevel;
    }

    /// <summary>進捗率: the share of the way from the baseline to the target that was made; negative behind the baseline.</summary>
    /// <param name="Actual">The number that was reached.</param>
    /// <param name="Baseline">Where the way starts.</param>
    /// <param name="Target">Where it ends; not the baseline.</param>
    /// <param name="Unit">The unit of all three.</param>
    public sealed record Progress(decimal Actual, decimal Baseline, decimal Target, Unit Unit) : Calculation
    {
        /// <inheritdoc/>
        public override RateKind Rate => RateKind.Progress;

        /// <inheritdoc/>
        public override decimal Percent => (Actual - Baseline) * 100 / (Target - Baseline);
    }

    /// <summary>当初からの変化率, positive when better, or, where no direction is better, when more. It needs no target.</summary>
    /// <param name="Actual">The number that was reached.</param>
    /// <param name="Baseline">The number at the start; not 0.</param>
    /// <param name="LessIsBetter">Whether a decrease counts as positive.</param>
    /// <param name="Unit">The unit of both numbers.</param>
    public sealed record Change(decimal Actual, decimal Baseline, bool LessIsBetter, Unit Unit) : Calculation
    {
        /// <inheritdoc/>
        public override RateKind Rate => RateKind.Change;

        /// <inheritdoc/>
        public override decimal Percent => (LessIsBetter ? Baseline - Actual : Actual - Baseline) * 100 / Math.Abs(Baseline);
    }

    /// <summary>The progress in percent of what is expected by the year.</summary>
    /// <param name="ProgressPercent">進捗率 in percent, unrounded.</param>
    /// <param name="ExpectedPercent">The share of the way expected by the year, in percent; positive.</param>
    public sealed record Path(decimal ProgressPercent, decimal ExpectedPercent) : Calculation
    {
        /// <inheritdoc/>
        public override RateKind Rate => RateKind.Path;

        /// <inheritdoc/>
        public override decimal Percent => ProgressPercent * 100 / ExpectedPercent;
    }
}
