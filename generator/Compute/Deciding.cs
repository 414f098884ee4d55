namespace PlanSite.Compute;

/// <summary>What decided a status.</summary>
public enum Deciding
{
    /// <summary>A line of the plan's scale, looked up by a rate.</summary>
    Band,

    /// <summary>A level to be held was held within the tolerance.</summary>
    KeepTolerance,

    /// <summary>The end of a target that lies outside it (80% against 80%未満): the rate alone would say more.</summary>
    TargetRange,

    /// <summary>Several labelled parts were compared one by one.</summary>
    Parts,

    /// <summary>Places in the order of stages were compared.</summary>
    Stages,

    /// <summary>Words equal to those of the target.</summary>
    EqualText,

    /// <summary>A wish without a number (減少) against the way the value moved.</summary>
    Wish,

    /// <summary>The editors of this site.</summary>
    Staff,

    /// <summary>"Nearly" was kept back because the value is worse than the baseline.</summary>
    WorseThanBaseline,

    /// <summary>"Nearly" was kept back because nothing has moved since the baseline.</summary>
    NotMoved,

    /// <summary>"Nearly" was kept back because too little of the way from the baseline was made.</summary>
    NotHalfway,

    /// <summary>The editors doubt the printed value.</summary>
    Doubtful,

    /// <summary>Neither more nor less is better.</summary>
    Neutral,

    /// <summary>The plan wants no judgement.</summary>
    JudgementNone,

    /// <summary>Only words on one side, or a value that was not understood.</summary>
    WordsOnly,

    /// <summary>The numbers count different things.</summary>
    UnitsDiffer,

    /// <summary>The rule judges the number in brackets, and there is not just one.</summary>
    NoBracket,

    /// <summary>The rule judges the sum of all years, and a year has no number to add.</summary>
    NoTotal,

    /// <summary>Numbers that cannot be divided, so that only reached or not can be told, or nothing.</summary>
    NoRate,

    /// <summary>No target for the year, nor one to come.</summary>
    NoTarget,

    /// <summary>Nothing was reported.</summary>
    NoActual,

    /// <summary>The report says that the number is not known yet: 集計中.</summary>
    PendingActual,

    /// <summary>The year of the target is still to come.</summary>
    NotDueYet,
}
